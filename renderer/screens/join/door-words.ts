// Why a page stands outside: it has nothing to come in with, or what it had opened nothing. Each leads to the join form.
import type { ClosedWhy } from '../../links/page-link.ts';

const OUTSIDE = [
  'outside',
  'notLetIn',
  'wrongCode',
  'roomLocked',
  'seatFull',
  'tooManyTries',
  'removed',
  'roomClosed',
] as const satisfies readonly ClosedWhy[];

export type OutsideWhy = (typeof OUTSIDE)[number];

export const isOutside = (why: ClosedWhy): why is OutsideWhy => OUTSIDE.some((one) => one === why);
