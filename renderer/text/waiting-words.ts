// Who the exercise waits for, as a sentence: `Moscow is writing its orders.`
import type { ExerciseHead } from '../../engine/views/shapes.ts';
import { listOf } from './lists.ts';
import { say } from './say.ts';

export function waitingWords({ seats, phase }: ExerciseHead): string {
  const waiting = seats.filter(({ done }) => !done).map(({ seat }) => say(`seat.${seat}`));
  if (waiting.length === 0) return say('waiting.none');
  const kind = phase === 'orders' || phase === 'council' ? phase : 'other';
  return say(`waiting.${kind}.${waiting.length === 1 ? 'one' : 'many'}`, { seats: listOf(waiting) });
}
