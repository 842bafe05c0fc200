// What can be done with cards: put one in a slot, take it back, change its level, by press or by key.
import { useState, type KeyboardEvent } from 'react';
import type { Order } from '../../../engine/orders.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { isPressed } from '../key-table.ts';
import { refusalWords } from '../../text/refusal-words.ts';
import { say } from '../../text/say.ts';
import { firstEmptySlot, optionOf, putInSlot, setLevel, slotOf, takeBack } from './order-plan.ts';

export interface Hand {
  readonly levelOf: (move: string) => number;
  readonly place: (move: string, slot?: number) => boolean;
  readonly takeBack: (move: string) => void;
  readonly setLevel: (move: string, level: number) => void;
  /** Why the last card stayed where it was; null: nothing to say. */
  readonly notice: string | null;
  /** Keys of the card that has the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface HandSource {
  readonly view: SeatView;
  readonly content: Content;
  readonly order: Order;
  readonly change: (next: Order) => void;
}

export function useHand({ view, content, order, change }: HandSource): Hand {
  const [pending, setPending] = useState<Readonly<Record<string, number>>>({});
  const [notice, setNotice] = useState<string | null>(null);
  const slots = view.head.movesPerRound;
  const isLocked = view.sealed;

  const levelOf = (move: string) =>
    order.moves.find((held) => held.move === move)?.level ?? pending[move] ?? 1;
  const place = (move: string, slot = slotOf(order, move) ?? firstEmptySlot(order, slots) ?? slots + 1) => {
    const refusal = optionOf(view, move)?.refusal ?? null;
    if (isLocked) setNotice(say('table.hand.sealed'));
    else if (refusal !== null) setNotice(refusalWords(refusal, content));
    else if (slot > slots) setNotice(say('table.hand.full', { n: slots }));
    else {
      setNotice(null);
      change(putInSlot(order, { move, level: levelOf(move) }, slot, slots));
      return true;
    }
    return false;
  };
  const withdraw = (move: string) => {
    if (isLocked || slotOf(order, move) === null) return;
    setNotice(null);
    change(takeBack(order, move));
  };
  const levelTo = (move: string, level: number) => {
    const top = content.moves[move]?.levels.length ?? 1;
    if (isLocked || level < 1 || level > top) return;
    setPending({ ...pending, [move]: level });
    if (slotOf(order, move) !== null) change(setLevel(order, move, level));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveUnder(event.target);
    if (move === null) return;
    if (isPressed('slot', event)) place(move, Math.min(Number(event.key), slots + 1));
    else if (isPressed('takeBack', event)) withdraw(move);
    else if (isPressed('levelUp', event)) levelTo(move, levelOf(move) + 1);
    else if (isPressed('levelDown', event)) levelTo(move, levelOf(move) - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { levelOf, place, takeBack: withdraw, setLevel: levelTo, notice, onKeyDown };
}

const moveUnder = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-move]')?.getAttribute('data-move') ?? null) : null;
