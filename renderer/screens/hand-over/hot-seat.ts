// Whose turn it is at a laptop that is passed round. Pure.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { ExerciseHead } from '../../../engine/views/shapes.ts';

/** Who may hold the laptop: a seat that a person plays, or the white cell when somebody asks for it. */
export type Holder = Seat | 'white-cell';

/** Who the cover is for: after a blur the one who was at work, else the next; with no seat left here, the white cell. */
export function coverFor(
  people: readonly Seat[],
  head: ExerciseHead | null,
  { last, isBlurred }: { readonly last: Holder | null; readonly isBlurred: boolean },
): Holder {
  if (people.length === 0) return 'white-cell';
  return isBlurred && last !== null ? last : nextHolder(people, head, last);
}

/** The person that comes after `last` in the order of the seats and is not done; if all are, the one after `last`. */
export function nextHolder(people: readonly Seat[], head: ExerciseHead | null, last: Holder | null): Seat {
  const order = SEATS.filter((seat) => people.includes(seat));
  const from = last === null || last === 'white-cell' ? 0 : order.indexOf(last) + 1;
  const turn = [...order.slice(from), ...order.slice(0, from)];
  return turn.find((seat) => head === null || !isDone(head, seat)) ?? turn[0] ?? 'beijing';
}

export const isDone = (head: ExerciseHead, seat: Holder): boolean =>
  head.seats.some((one) => one.seat === seat && one.done);

export const isSomeoneLeft = (people: readonly Seat[], head: ExerciseHead): boolean =>
  people.some((seat) => !isDone(head, seat));
