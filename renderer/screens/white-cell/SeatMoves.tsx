// The moves on a seat's table, sealed or still a draft, with the slots that are left.
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-card.module.css';

export function SeatMoves({ panel }: { readonly panel: SeatPanel }) {
  const { view, content } = useWhiteCell();
  const order = panel.order ?? panel.draft;
  const moves = order?.moves ?? [];
  const empty = Math.max(0, view.head.movesPerRound - moves.length);
  return (
    <span className={css.moves}>
      {moves.map(({ move, level }) => (
        <span key={move} className={css.move} data-draft={!panel.sealed} title={content.moves[move]?.title}>
          {content.moves[move]?.key ?? move}
          {(content.moves[move]?.levels.length ?? 1) > 1 ? `·${level}` : ''}
          <span className="visually-hidden"> {content.moves[move]?.title}</span>
        </span>
      ))}
      {Array.from({ length: empty }, (_, i) => (
        <span key={i} className={css.slot}>
          {say('whiteCell.seat.empty')}
        </span>
      ))}
    </span>
  );
}
