// The score of every seat against its own objectives. A room may talk first and look at them later.
import { useState } from 'react';
import type { Content, SeatDebrief } from '../../../engine/views/shapes.ts';
import { ScoreBars } from '../../charts/ScoreBars.tsx';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { number, signed } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './scores-panel.module.css';

export function ScoresPanel({ debrief, content }: PageProps) {
  const [isHidden, setHidden] = useState(false);
  const hasPar = debrief.seats.some((seat) => seat.performance !== null);
  const toggle = (
    <span className={css.note}>
      {isHidden ? null : say(hasPar ? 'debrief.scores.note' : 'debrief.scores.note.nopar')}
      <Button size="small" onPress={() => setHidden(!isHidden)}>
        {say(isHidden ? 'debrief.scores.show' : 'debrief.scores.hide')}
      </Button>
    </span>
  );
  return (
    <Panel title={say('debrief.scores')} note={toggle}>
      {isHidden ? (
        <p className={css.hidden}>{say('debrief.scores.hidden')}</p>
      ) : (
        debrief.seats.map((seat) => <SeatScore key={seat.seat} seat={seat} content={content} />)
      )}
      {hasPar && !isHidden ? <p className={css.help}>{say('debrief.scores.performance.help')}</p> : null}
    </Panel>
  );
}

function SeatScore({ seat, content }: { readonly seat: SeatDebrief; readonly content: Content }) {
  const { label, components } = content.seats[seat.seat];
  const bars = seat.components.map(({ component, start, end, par }) => ({
    id: component,
    label: components[component]?.label ?? component,
    start,
    end,
    par,
    note: say('debrief.scores.from', { start: number(start, 0) }),
    parNote: par === null ? null : say('debrief.scores.par', { par: number(par, 0) }),
  }));
  return (
    <section className={css.seat}>
      <h3>
        <SeatMark seat={seat.seat} size={20} isDecorative />
        <span className={css.name}>
          {label} <small>{aside(seat, content)}</small>
        </span>
        {seat.performance === null ? null : (
          <span className={css.performance}>
            {say('debrief.scores.performance', { performance: number(seat.performance, 0) })}
          </span>
        )}
        <span className={css.word}>{say('debrief.scores.score')}</span>
        <strong>{number(seat.score, 0)}</strong>
      </h3>
      <ScoreBars
        seat={seat.seat}
        name={say('debrief.scores.name', { seat: label })}
        bars={bars}
        format={(value) => number(value, 0)}
      />
    </section>
  );
}

/** The agenda card that weighted the score, and what the ending took or gave. */
function aside(seat: SeatDebrief, content: Content): string {
  const agenda = seat.agenda === null ? undefined : content.agendas[seat.agenda];
  const parts = [
    agenda === undefined ? null : say('debrief.scores.agenda', { agenda: agenda.title }),
    seat.terminal === 0 ? null : say('debrief.scores.terminal', { change: signed(seat.terminal, 0) }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
