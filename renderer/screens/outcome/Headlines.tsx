// What the quarter looked like from outside: public reporting, written by the exercise.
import { isSeat } from '../../../engine/ids.ts';
import type { Content, Headline, OutcomeView } from '../../../engine/views/shapes.ts';
import { CouncilMark } from '../../charts/ActorMark.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { headlineWords, type Quotable } from '../../text/headline-words.ts';
import { say } from '../../text/say.ts';
import css from './headlines.module.css';

interface Props {
  readonly outcome: OutcomeView;
  readonly said: Quotable;
  readonly content: Content;
}

export function Headlines({ outcome, said, content }: Props) {
  return (
    <Panel title={say('outcome.headlines')} note={say('outcome.headlines.label')}>
      {outcome.headlines.length === 0 ? (
        <p className={css.none}>{say('outcome.headlines.none')}</p>
      ) : (
        <div className={css.row}>
          {outcome.headlines.map((headline, index) => (
            <Article
              key={`${headline.kind}-${headline.seat}-${headline.id}`}
              headline={headline}
              outcome={outcome}
              said={said}
              content={content}
              isLead={index === 0}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Article({
  headline,
  outcome,
  said,
  content,
  isLead,
}: Props & { readonly headline: Headline; readonly isLead: boolean }) {
  const words = headlineWords(headline, content, outcome.votes, said);
  return (
    <article className={css.article} data-lead={isLead}>
      <p className={css.by}>
        <Author seat={headline.seat} content={content} />
      </p>
      <h3>{words.title}</h3>
      <p className={css.report}>{words.report}</p>
    </article>
  );
}

function Author({ seat, content }: { readonly seat: Headline['seat']; readonly content: Content }) {
  if (seat === 'council') {
    return (
      <>
        <CouncilMark size={16} /> {say('outcome.council')}
      </>
    );
  }
  if (!isSeat(seat)) return <>{say('outcome.world')}</>;
  return (
    <>
      <SeatMark seat={seat} size={16} isDecorative /> {content.seats[seat].label}
    </>
  );
}
