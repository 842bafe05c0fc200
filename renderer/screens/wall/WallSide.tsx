// The side of the wall: three public numbers with their trend, what is agreed, and the latest news.
import type { PublicView } from '../../../engine/views/shapes.ts';
import type { Indicator } from '../../../engine/ids.ts';
import { say } from '../../text/say.ts';
import { newsOf } from './wall-news.ts';
import { NewsItem } from './WallNews.tsx';
import { WallAgreements } from './WallAgreements.tsx';
import { WallIndicator } from './WallIndicator.tsx';
import type { WallProps } from './WallScreen.tsx';
import css from './wall-side.module.css';

const SHOWN: readonly Indicator[] = ['tension', 'usChinaTies', 'unCredibility'];

export function WallSide({ view, content }: WallProps) {
  const lines = SHOWN.flatMap((id) => view.indicators.filter(({ indicator }) => indicator === id));
  return (
    <aside className={css.side} aria-label={say('wall.side')}>
      {lines.map((line) => (
        <WallIndicator key={line.indicator} {...{ line, content }} />
      ))}
      <WallAgreements {...{ view, content }} />
      {showsLatest(view) && <Latest {...{ view, content }} />}
    </aside>
  );
}

/** Where the news is on the stage already, the side leaves it out. */
const showsLatest = ({ head }: PublicView): boolean => head.phase !== 'outcome';

function Latest({ view, content }: WallProps) {
  const [latest] = newsOf(view, content);
  if (latest === undefined) return null;
  return (
    <section className={css.latest}>
      <h2>{say('wall.latest')}</h2>
      <NewsItem item={latest} />
    </section>
  );
}
