// Why they did it: the cards of people and the reasons that computer seats kept, quarter by quarter.
import type { Content, DebriefView } from '../../../engine/views/shapes.ts';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { clean } from './reason-words.ts';
import type { PageProps } from './DebriefScreen.tsx';
import css from './reasons-page.module.css';

type Round = DebriefView['rounds'][number];

export function ReasonsPage({ debrief, content }: PageProps) {
  const rounds = debrief.rounds.filter((round) => cardsOf(round).length > 0 || round.reasons.length > 0);
  return (
    <Panel title={say('debrief.reasons')} note={say('debrief.reasons.note')}>
      {rounds.length === 0 ? <p className={css.none}>{say('debrief.reasons.none')}</p> : null}
      {rounds.map((round) => (
        <section key={round.round} className={css.round}>
          <h3>{round.quarter}</h3>
          <ul>
            {cardsOf(round).map((card) => (
              <Reason
                key={`card-${card.seat}`}
                seat={card.seat}
                source={say('debrief.reasons.card', { confidence: card.confidence })}
                words={card.why}
                content={content}
              />
            ))}
            {round.reasons.map((reason, i) => (
              <Reason
                key={`bot-${i}`}
                seat={reason.seat}
                source={say('debrief.reasons.computer', { choice: clean(reason.choice) })}
                words={reason.words}
                content={content}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

/** A card without words is in the table of expectations only. */
const cardsOf = (round: Round): Round['rationales'] => round.rationales.filter((card) => card.why !== '');

interface ReasonProps {
  readonly seat: Round['reasons'][number]['seat'];
  readonly source: string;
  readonly words: string;
  readonly content: Content;
}

function Reason({ seat, source, words, content }: ReasonProps) {
  return (
    <li className={css.reason}>
      <SeatMark seat={seat} size={18} isDecorative />
      <p>
        <strong>{content.seats[seat].label}</strong> <small>{source}</small>
        <span className={css.words}>{words}</span>
      </p>
    </li>
  );
}
