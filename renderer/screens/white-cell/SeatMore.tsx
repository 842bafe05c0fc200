// Everything else about a seat: agenda, score, its card, the reasons a computer seat kept.
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { SEATS } from '../../../engine/ids.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';
import { useWhiteCell } from './white-cell-context.ts';
import css from './seat-more.module.css';

interface Props {
  readonly panel: SeatPanel;
  readonly onClose: () => void;
}

export function SeatMore({ panel, onClose }: Props) {
  const { content } = useWhiteCell();
  const { label, components } = content.seats[panel.seat];
  const agenda = panel.agenda === null ? undefined : content.agendas[panel.agenda];
  const moves = (panel.order ?? panel.draft)?.moves ?? [];
  return (
    <Dialog title={label} onClose={onClose}>
      <div className={css.page}>
        {agenda === undefined ? null : (
          <p>
            <strong>{say('whiteCell.seat.agenda', { agenda: agenda.title })}</strong> {agenda.text}
          </p>
        )}
        <dl className={css.numbers}>
          <div>
            <dt>{say('debrief.scores.score')}</dt>
            <dd>{number(panel.score, 0)}</dd>
          </div>
          {panel.components.map((line) => (
            <div key={line.component}>
              <dt>{components[line.component]?.label ?? line.component}</dt>
              <dd>{number(line.low, 0)}</dd>
            </div>
          ))}
        </dl>
        <ul className={css.moves}>
          {moves.map(({ move }) => (
            <li key={move}>
              <b>{content.moves[move]?.key}</b> {content.moves[move]?.title ?? move}
              <span>{content.moves[move]?.text}</span>
            </li>
          ))}
          {moves.length === 0 ? <li>{say('whiteCell.seat.noOrder')}</li> : null}
        </ul>
        <Card panel={panel} />
        {panel.reasons.map((words) => (
          <p key={words} className={css.said}>
            {words}
          </p>
        ))}
      </div>
    </Dialog>
  );
}

/** The card beside the orders: why, and what the seat expects of the others. */
function Card({ panel }: { readonly panel: SeatPanel }) {
  const { content } = useWhiteCell();
  const card = panel.rationale;
  if (card === null) return null;
  const list = SEATS.flatMap((seat) => {
    const level = card.expects[seat];
    return level === undefined
      ? []
      : [say('whiteCell.seat.dial', { dial: content.seats[seat].dial.label, level })];
  });
  return (
    <div className={css.said}>
      {card.why === '' ? null : <p>{say('whiteCell.seat.card', { why: card.why })}</p>}
      {list.length === 0 ? null : (
        <p>{say('whiteCell.seat.expects', { list: list.join(', '), confidence: card.confidence })}</p>
      )}
    </div>
  );
}
