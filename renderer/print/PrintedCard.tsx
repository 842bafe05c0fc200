// A move as a card of paper: 63 × 88 mm with its edge, to be cut on the marks.
import type { Content, PrintMove } from '../../engine/views/shapes.ts';
import { Icon } from '../parts/Icon.tsx';
import { CostPips } from '../parts/orders/CostPips.tsx';
import { exposureLine, levelsLine, shortTitle } from '../parts/orders/move-words.ts';
import { SeatTexture } from '../parts/orders/SeatTexture.tsx';
import { VisibilityMark } from '../parts/orders/VisibilityMark.tsx';
import { SeatMark } from '../parts/SeatMark.tsx';
import { signed } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import css from './printed-card.module.css';

export interface PrintedCardProps {
  readonly printed: PrintMove;
  readonly content: Content;
}

export function PrintedCard({ printed, content }: PrintedCardProps) {
  const move = content.moves[printed.move];
  if (move === undefined) return null;
  const rows = rowsOf(printed, content);
  return (
    <article className={css.card} data-seat={move.seat} data-card={move.key} data-tight={isTight(move, rows)}>
      <header className={css.top}>
        <SeatMark seat={move.seat} size={20} isDecorative />
        <b>{move.key}</b>
        {printed.isStarter && <span className={css.starter}>{say('cards.starter')}</span>}
        <span className={css.cost}>
          <CostPips cost={printed.costs[0] ?? 0} />
          {isByLevel(printed) && <small>{say('cards.perLevel')}</small>}
        </span>
      </header>
      <div className={css.plate} aria-hidden="true">
        <SeatTexture seat={move.seat} />
        <span className={css.icon}>
          <Icon name={move.icon} size={32} />
        </span>
      </div>
      <div className={css.body}>
        <h3 className={css.title}>{shortTitle(move.title)}</h3>
        <p className={css.text}>{move.text}</p>
      </div>
      {rows.length > 0 && (
        <dl className={css.rows}>
          {rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <footer className={css.foot}>
        <VisibilityMark visibility={move.visibility} />
        <span className={css.source}>{claimsOf(move.source)}</span>
      </footer>
    </article>
  );
}

interface Row {
  readonly name: string;
  readonly value: string;
}

/** More would not fit on a card of this size; the rest is on the screen and in the briefs. */
const MOST_EFFECTS = 4;

function rowsOf({ move: id, costs, effects }: PrintMove, content: Content): readonly Row[] {
  const move = content.moves[id];
  const exposure = exposureLine(move?.exposure);
  return [
    ...effects.slice(0, MOST_EFFECTS).map(({ indicator, change }) => ({
      name: content.indicators[indicator].short,
      value: signed(change, decimalsOf(change)),
    })),
    ...(costs.length > 1 ? [levelsLine(costs.length)] : []),
    ...(move !== undefined && move.bar > 0 ? [{ name: say('cards.bar'), value: restWords(move.bar) }] : []),
    ...(exposure === null ? [] : [exposure]),
  ];
}

const restWords = (bar: number): string => say(bar === 1 ? 'cards.bar.one' : 'cards.bar.more', { n: bar });

const isByLevel = ({ costs }: PrintMove): boolean => costs.length > 1 && costs[0] !== costs.at(-1);

/** As many digits as the change has: a card says −2.5, not −3. */
const decimalsOf = (change: number): number =>
  Number.isInteger(change) ? 0 : Number.isInteger(Math.round(change * 1000) / 100) ? 1 : 2;

/** Claims of the two briefs; words of other sources are too long for a card. */
const claimsOf = (source: string): string =>
  source
    .split(/[;,]/)
    .map((part) => /^\s*([WN]-\d\d)/.exec(part)?.[1] ?? /^\s*([A-Z]{2,3})\b/.exec(part)?.[1])
    .filter((part) => part !== undefined)
    .slice(0, 3)
    .join(', ');

/** Two steps smaller where words and rows together need more than the card has. */
function isTight(move: Content['moves'][string], rows: readonly Row[]): 0 | 1 | 2 {
  const lines =
    Math.ceil(shortTitle(move.title).length / 20) * 1.3 + Math.ceil(move.text.length / 27) + rows.length;
  return lines > 10.6 ? 2 : lines > 9.4 ? 1 : 0;
}
