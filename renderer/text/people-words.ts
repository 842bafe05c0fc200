// People in words: how many, what somebody asks for, and where somebody sits.
import { isSeat } from '../../engine/ids.ts';
import type { Place, Wish } from '../../host/protocol.ts';
import { say } from './say.ts';

export const countWords = (count: number): string =>
  count === 1 ? say('people.one') : say('people.many', { count });

export const wishWords = (wish: Wish): string =>
  isSeat(wish) ? say('people.asks', { seat: say(`seat.${wish}`) }) : say(`people.asks.${wish}`);

export const placeWords = (place: Place): string =>
  place.role === 'seat' ? say(`seat.${place.seat}`) : say(`people.role.${place.role}`);
