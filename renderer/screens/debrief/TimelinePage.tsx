// The game quarter by quarter: news, orders, votes, odds, and what seats and white cell noted for themselves.
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import { CouncilMark } from '../../charts/ActorMark.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { hazardWords } from '../../text/amounts.ts';
import { councilResult } from '../../text/headline-words.ts';
import { say } from '../../text/say.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './timeline-page.module.css';

type Round = DebriefView['rounds'][number];

export function TimelinePage({ debrief, content }: PageProps) {
  return (
    <Panel title={say('debrief.timeline')} note={say('debrief.timeline.note')}>
      <ol className={css.rounds}>
        {debrief.rounds.map((round) => (
          <li key={round.round} className={css.round}>
            <div className={css.when}>
              <h3>{round.quarter}</h3>
              <p>{say('debrief.timeline.odds')}</p>
              <p>
                {say('debrief.timeline.odds.line', {
                  war: hazardWords(round.odds.war),
                  collapse: hazardWords(round.odds.collapse),
                })}
              </p>
            </div>
            <News round={round} content={content} />
            <Orders round={round} content={content} />
            <Notes notes={debrief.notes.filter((note) => note.round === round.round)} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function News({ round, content }: { readonly round: Round; readonly content: Content }) {
  return (
    <div className={css.news}>
      {round.injects.length === 0 ? <p className={css.quiet}>{say('debrief.timeline.held')}</p> : null}
      {round.injects.map((id) => (
        <p key={id} className={css.inject}>
          <strong>
            {content.injects[id]?.key} {content.injects[id]?.title ?? id}
          </strong>{' '}
          {content.injects[id]?.text}
        </p>
      ))}
      {round.ambition === null ? null : (
        <p className={css.council}>
          <CouncilMark size={16} /> {say(`headline.council.${councilResult(round.votes)}`)}
        </p>
      )}
    </div>
  );
}

function Orders({ round, content }: { readonly round: Round; readonly content: Content }) {
  return (
    <ul className={css.orders}>
      {round.orders.map((order) => (
        <li key={order.seat}>
          <SeatMark seat={order.seat} size={16} />
          <span>
            <strong>
              {say('outcome.orders.dial', { dial: content.seats[order.seat].dial.label, level: order.dial })}
            </strong>{' '}
            {order.moves.map(({ move }) => content.moves[move]?.title ?? move).join(', ') ||
              say('debrief.timeline.moves.none')}
            {order.sealedFor ? <em> {say('debrief.timeline.sealedFor')}</em> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Notes({ notes }: { readonly notes: DebriefView['notes'] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes} aria-label={say('debrief.notes')}>
      {notes.map((note, i) => (
        <li key={i} data-seat={note.seat ?? 'white-cell'}>
          <SeatMark seat={note.seat ?? 'white-cell'} size={16} />
          <span>{note.text}</span>
        </li>
      ))}
    </ul>
  );
}
