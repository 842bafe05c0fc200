// Who the exercise waits for, as a sentence: `Moscow is writing its orders.`
import type { ExerciseHead, SeatView } from '../../engine/views/shapes.ts';
import { listOf } from './lists.ts';
import { say } from './say.ts';

export function waitingWords({ seats, phase }: ExerciseHead): string {
  const waiting = seats.filter(({ done }) => !done).map(({ seat }) => say(`seat.${seat}`));
  if (waiting.length === 0) return say('waiting.none');
  const kind = phase === 'orders' || phase === 'council' ? phase : 'other';
  return say(`waiting.${kind}.${waiting.length === 1 ? 'one' : 'many'}`, { seats: listOf(waiting) });
}

/** To somebody who looks on: the computer plays this seat, or other people do. */
export const watchedWords = ({ audience, head }: Pick<SeatView, 'audience' | 'head'>): string =>
  say(
    head.seats.some(({ seat, kind }) => seat === audience && kind === 'bot')
      ? 'table.watched'
      : 'table.watched.people',
  );
