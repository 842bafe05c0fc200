// The lane chart of this game: dial levels and moves of every seat, with the injects above them.
import { SEATS } from '../../../engine/ids.ts';
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import { LaneChart, type Lane, type LaneCell } from '../../charts/LaneChart.tsx';
import { ScrollArea } from '../../charts/ScrollArea.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { shortQuarters } from '../../text/quarters.ts';
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './seat-lanes.module.css';

export function SeatLanes({ debrief, content }: PageProps) {
  return (
    <Panel title={say('debrief.lanes')} note={<Key />}>
      <ScrollArea label={say('debrief.lanes')}>
        <LaneChart
          caption={say('debrief.lanes.caption')}
          seatColumn={say('debrief.lanes.seat')}
          injectsLabel={say('debrief.lanes.injects')}
          quarters={shortQuarters(debrief.rounds.map((round) => round.quarter))}
          injects={debrief.rounds.map((round) => round.injects.map((id) => injectOf(id, content)))}
          lanes={SEATS.map(
            (seat): Lane => ({
              seat,
              label: content.seats[seat].label,
              cells: debrief.rounds.map((round) => cellOf(round, seat, content)),
            }),
          )}
          visibility={(isSecret) => say(`debrief.lanes.visibility.${isSecret ? 'secret' : 'public'}`)}
        />
      </ScrollArea>
    </Panel>
  );
}

const injectOf = (id: string, content: Content) => ({
  code: content.injects[id]?.key ?? id,
  title: content.injects[id]?.title ?? id,
});

function cellOf(round: DebriefView['rounds'][number], seat: Lane['seat'], content: Content): LaneCell {
  const { dial } = content.seats[seat];
  const order = round.orders.find((one) => one.seat === seat);
  const level = order?.dial ?? 0;
  return {
    dial: level,
    dialWords: `${dial.label} ${level}, ${dial.levels[level]?.words ?? ''}`,
    dialSecret: dial.visibility === 'secret',
    moves: (order?.moves ?? []).map(({ move }) => ({
      code: content.moves[move]?.key ?? move,
      title: content.moves[move]?.title ?? move,
      secret: content.moves[move]?.visibility === 'secret',
    })),
  };
}

/** The three ways in which the chart draws an order. */
function Key() {
  return (
    <span className={css.key}>
      {(['dial', 'public', 'secret'] as const).map((kind) => (
        <span key={kind}>
          <i data-kind={kind} />
          {say(`debrief.lanes.${kind}`)}
        </span>
      ))}
    </span>
  );
}
