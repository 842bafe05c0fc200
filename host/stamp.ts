// What stands beside an event in the record: when, where in the exercise, and by whom.
import type { Seat } from '../engine/ids.ts';
import { quarterName } from '../engine/views/quarters.ts';
import type { Clock } from './clock.ts';
import type { Carried, Game } from './game.ts';
import type { Stamp } from './record/chain.ts';
import { MAIN_LINE } from './record/format.ts';
import type { Happening } from './record/record-file.ts';
import { resultOf } from './game.ts';

/** Who did something, from which page, with which command. */
export interface By {
  readonly actor: Seat | 'white-cell' | 'host';
  readonly member: string | null;
  readonly command: string | null;
}

export const BY_HOST: By = { actor: 'host', member: null, command: null };

/** As the record keeps it: what followed by itself was done by the host, or by a bot. */
export const happeningsOf = (game: Game, carried: readonly Carried[], by: By, clock: Clock): Happening[] =>
  carried.map((one) => ({
    stamp: stampFor(game, one, whoDid(one.by, by), clock),
    event: one.event,
    result: resultOf(one.event, one.live.state),
  }));

function whoDid(one: Carried['by'], asked: By): By {
  if (one === null) return asked;
  return one === 'host' ? { ...asked, actor: 'host' } : { ...BY_HOST, actor: one };
}

function stampFor({ context }: Game, { live }: Carried, by: By, clock: Clock): Stamp {
  const { world, phase } = live.state;
  return {
    line: MAIN_LINE,
    round: world.round,
    phase,
    quarter: quarterName(context.scenario, world.round),
    wall: clock.wallTime(),
    monotonicMs: Math.round(clock.monotonicMs()),
    ...by,
  };
}
