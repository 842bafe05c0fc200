// The press on the wall: the latest in full, what came before it as headlines.
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { newsOf, type News } from './wall-news.ts';
import type { WallProps } from './WallScreen.tsx';
import css from './wall-news.module.css';

/** What fits on the sheet without being cut. */
const SHOWN = 6;

export function WallNews({ view, content }: WallProps) {
  const [first, ...rest] = newsOf(view, content).slice(0, SHOWN);
  return (
    <section className={css.press} aria-labelledby="wall-news">
      <h2 id="wall-news" className="visually-hidden">
        {say('wall.news')}
      </h2>
      {first === undefined ? (
        <p className={css.none}>{content.scenario.summary}</p>
      ) : (
        <>
          <div className={css.first}>
            <NewsItem item={first} withReport />
          </div>
          <div className={css.rest}>
            {rest.map((item) => (
              <NewsItem key={item.id} item={item} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

export function NewsItem({
  item,
  withReport = false,
}: {
  readonly item: News;
  readonly withReport?: boolean;
}) {
  const { seat, title, report, source } = item;
  return (
    <article className={css.item} data-seat={seat ?? undefined}>
      <h3>{title}</h3>
      {withReport && report !== null && report !== '' && <p className={css.report}>{report}</p>}
      <p className={css.source}>
        {seat !== null && <SeatMark seat={seat} size={26} isDecorative />}
        {source}
      </p>
    </article>
  );
}
