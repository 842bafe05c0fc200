// Cards side by side. Arrows go from card to card; the cards wrap or scroll with the width they get.
import type { KeyboardEvent } from 'react';
import type { Order } from '../../../engine/orders.ts';
import type { Content, MoveOption } from '../../../engine/views/shapes.ts';
import { CardKeys } from './CardKeys.tsx';
import { MoveCard } from './MoveCard.tsx';
import { slotOf } from './order-plan.ts';
import type { Hand } from './use-hand.ts';
import css from './card-row.module.css';

export interface CardRowProps {
  readonly options: readonly MoveOption[];
  readonly content: Content;
  readonly order: Order;
  readonly hand: Hand;
  readonly label: string;
  readonly onOpen: (move: string) => void;
  /** `hand` keeps one line on a phone; `all` wraps. */
  readonly layout: 'hand' | 'all';
}

export function CardRow({ options, content, order, hand, label, onOpen, layout }: CardRowProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!goToNext(event)) hand.onKeyDown(event);
  };
  return (
    <CardKeys onKeyDown={onKeyDown}>
      <ul className={css.row} data-guide={layout} data-layout={layout} aria-label={label}>
        {options.map((option) => {
          const slot = slotOf(order, option.move);
          const press = () => {
            if (slot !== null || !hand.place(option.move)) onOpen(option.move);
          };
          return (
            <li key={option.move}>
              <MoveCard
                {...{ option, content, slot }}
                level={hand.levelOf(option.move)}
                onPress={press}
                onOpen={() => onOpen(option.move)}
              />
            </li>
          );
        })}
      </ul>
    </CardKeys>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus to the card before or after; true if it did. */
function goToNext(event: KeyboardEvent<HTMLElement>): boolean {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof Element)) return false;
  const items = [...(event.target.closest('ul')?.children ?? [])];
  const at = items.findIndex((item) => item.contains(event.target as Node));
  const next = items[at + step]?.querySelector('button');
  if (next == null) return false;
  event.preventDefault();
  next.focus();
  return true;
}
