// Seals orders for an absent seat: its draft or its standing dial to begin with, then what the white cell sets.
import { useState } from 'react';
import type { Order } from '../../../engine/orders.ts';
import type { SeatPanel } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { LevelSquares } from '../../parts/orders/LevelSquares.tsx';
import { say } from '../../text/say.ts';
import { FormCode, useFormProblem } from './FormCode.tsx';
import { useStandingLevel } from './DialStrip.tsx';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import css from './white-cell.module.css';

interface Props {
  readonly panel: SeatPanel;
  readonly onClose: () => void;
}

const NONE = 'none';

export function SealForDialog({ panel, onClose }: Props) {
  const { view, content } = useWhiteCell();
  const { direct, failure, isBusy } = useDirecting();
  const standing = useStandingLevel(panel.seat);
  const [order, setOrder] = useState<Order>(panel.draft ?? { dial: standing, moves: [] });
  const [code, setCode] = useState('');
  const formProblem = useFormProblem(code, panel.seat);
  const { label, dial } = content.seats[panel.seat];
  const seal = async () => {
    if (
      (await direct({
        type: 'seal-for',
        seat: panel.seat,
        order: { dial: order.dial, moves: [...order.moves] },
      })) === null
    )
      onClose();
  };
  const choices = dial.levels.map((level, value) => ({ value, short: String(value), words: level.words }));
  return (
    <Dialog title={say('whiteCell.sealFor.title', { seat: label })} onClose={onClose}>
      <div className={css.form} data-seat={panel.seat}>
        <p>{say('whiteCell.sealFor.text')}</p>
        <FormCode typed={code} problem={formProblem} onType={setCode} />
        <LevelSquares
          label={say('whiteCell.sealFor.dial', { dial: dial.label })}
          choices={choices}
          value={order.dial}
          onChange={(level) => setOrder({ ...order, dial: level })}
        />
        {Array.from({ length: view.head.movesPerRound }, (_, slot) => (
          <MoveSlot key={slot} slot={slot} seat={panel.seat} order={order} onChange={setOrder} />
        ))}
        <FailureLine failure={failure} />
        <div className={css.acts}>
          <Button onPress={onClose}>{say('whiteCell.cancel')}</Button>
          <Button
            variant="white-cell"
            icon="lock"
            isDisabled={isBusy || formProblem !== null}
            onPress={() => void seal()}
          >
            {say('whiteCell.sealFor.confirm')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface SlotProps {
  readonly slot: number;
  readonly seat: SeatPanel['seat'];
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** Any move of the seat; the host says if it is not allowed now. */
function MoveSlot({ slot, seat, order, onChange }: SlotProps) {
  const { content } = useWhiteCell();
  const played = order.moves[slot];
  if (slot > order.moves.length) return null;
  const own = Object.keys(content.moves).filter((id) => content.moves[id]?.seat === seat);
  const free = own.filter((id) => id === played?.move || !order.moves.some((one) => one.move === id));
  const titleOf = (id: string): string => `${content.moves[id]?.key} ${content.moves[id]?.title}`;
  const levels = played === undefined ? [] : (content.moves[played.move]?.levels ?? []);
  const put = (move: string, level: number) => {
    const moves = [...order.moves];
    if (move === NONE) moves.splice(slot, 1);
    else moves[slot] = { move, level };
    onChange({ ...order, moves });
  };
  return (
    <div className={css.slot}>
      <PickOne
        label={say('whiteCell.sealFor.move', { slot: slot + 1 })}
        text={played === undefined ? say('whiteCell.sealFor.noMove') : titleOf(played.move)}
        choices={[
          { id: NONE, label: say('whiteCell.sealFor.noMove') },
          ...free.map((id) => ({ id, label: titleOf(id) })),
        ]}
        chosen={played?.move ?? NONE}
        onChoose={(move) => put(move, 1)}
        isLabelled
      />
      {played !== undefined && levels.length > 1 ? (
        <LevelSquares
          label={say('whiteCell.sealFor.level', { slot: slot + 1 })}
          choices={levels.map((words, i) => ({ value: i + 1, short: String(i + 1), words }))}
          value={played.level}
          onChange={(level) => put(played.move, level)}
        />
      ) : null}
    </div>
  );
}
