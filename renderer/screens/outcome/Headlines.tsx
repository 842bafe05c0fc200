// What the quarter looked like from outside: public reporting, written by the exercise. One column per author.
import { isSeat } from '../../../engine/ids.ts';
import type { Content, Headline, OutcomeView } from '../../../engine/views/shapes.ts';
import { CouncilMark } from '../../charts/ActorMark.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { headlineWords, type HeadlineWords, type Quotable } from '../../text/headline-words.ts';
import { say } from '../../text/say.ts';
import css from './headlines.module.css';

interface Props {
  readonly outcome: OutcomeView;
  readonly said: Quotable;
  readonly content: Content;
}

export function Headlines({ outcome, said, content }: Props) {
  const columns = [...Map.groupBy(outcome.headlines, (headline) => headline.seat)];
  return (
    <Panel title={say('outcome.headlines')} note={say('outcome.headlines.label')}>
      {columns.length === 0 ? (
        <p className={css.none}>{say('outcome.headlines.none')}</p>
      ) : (
        <div className={css.row}>
          {columns.map(([seat, headlines], index) => (
            <section key={seat} className={css.column} data-lead={index === 0}>
              <p className={css.by}>
                <Author seat={seat} content={content} />
              </p>
              {headlines.map((headline) => (
                <Article
                  key={`${headline.kind}-${headline.id}`}
                  words={headlineWords(headline, content, outcome.votes, said)}
                />
              ))}
            </section>
          ))}
        </div>
      )}
    </Panel>
  );
}

function Article({ words }: { readonly words: HeadlineWords }) {
  return (
    <article className={css.article}>
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
