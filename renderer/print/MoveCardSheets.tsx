// A seat's move cards, nine to a sheet, with crop marks outside the cards and at least 4 mm from the paper's edge.
import type { PrintView } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { inLots } from './fill-pages.ts';
import {
  CARD_MM,
  CARDS_A_SHEET,
  CARDS_ACROSS,
  CARDS_DOWN,
  cardMargins,
  PAPER_MM,
  type Paper,
} from './paper.ts';
import { PrintedCard } from './PrintedCard.tsx';
import type { PrintFrame } from './print-job.ts';
import { Sheet } from './Sheet.tsx';
import css from './move-card-sheets.module.css';

export interface MoveCardSheetsProps {
  readonly paper: Paper;
  readonly view: PrintView;
  readonly frame: PrintFrame;
}

export function MoveCardSheets({ paper, view: { content, own }, frame }: MoveCardSheetsProps) {
  if (own === null) return null;
  const cards = own.moves.filter(({ isStarter }) => isStarter || !frame.starterHandsOnly);
  const sheets = inLots(cards, CARDS_A_SHEET);
  const { left, top } = cardMargins(paper);
  return sheets.map((lot, at) => {
    const keys = lot.map(({ move }) => content.moves[move]?.key ?? '');
    const head = say(lot.length === 1 ? 'cards.headOne' : 'cards.head', {
      seat: content.seats[own.seat].label,
      first: keys[0] ?? '',
      last: keys.at(-1) ?? '',
      sheet: at + 1,
      sheets: sheets.length,
    });
    return (
      <Sheet key={at} paper={paper} label={head} isUntitled>
        <CropMarks paper={paper} />
        <p className={css.head} style={{ left: `${left}mm`, right: `${left}mm` }}>
          <span>{head}</span>
          <span>{say('cards.cut', CARD_MM)}</span>
          <span>{say('cards.scale', { paper: say(`print.paper.${paper}`) })}</span>
        </p>
        {lot.map((printed, place) => (
          <div
            key={printed.move}
            className={css.cut}
            style={{
              left: `${left + (place % CARDS_ACROSS) * CARD_MM.width}mm`,
              top: `${top + Math.floor(place / CARDS_ACROSS) * CARD_MM.height}mm`,
              width: `${CARD_MM.width}mm`,
              height: `${CARD_MM.height}mm`,
            }}
          >
            <PrintedCard printed={printed} content={content} />
          </div>
        ))}
      </Sheet>
    );
  });
}

/** Millimetres that marks keep from the cards and from the edge, and their longest length. */
const GAP = 1;
const EDGE = 4;
const LONGEST = 6;

function CropMarks({ paper }: { readonly paper: Paper }) {
  const [width, height] = PAPER_MM[paper];
  const { left, top } = cardMargins(paper);
  const [right, bottom] = [width - left, height - top];
  const across = Math.min(LONGEST, left - GAP - EDGE);
  const down = Math.min(LONGEST, top - GAP - EDGE);
  const upright = Array.from({ length: CARDS_ACROSS + 1 }, (_, i) => left + i * CARD_MM.width);
  const level = Array.from({ length: CARDS_DOWN + 1 }, (_, i) => top + i * CARD_MM.height);
  const lines = [
    ...upright.flatMap((x) => [`M${x} ${top - GAP}v${-down}`, `M${x} ${bottom + GAP}v${down}`]),
    ...level.flatMap((y) => [`M${left - GAP} ${y}h${-across}`, `M${right + GAP} ${y}h${across}`]),
  ];
  return (
    <svg className={css.marks} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-crop-marks>
      <path d={lines.join('')} />
    </svg>
  );
}
