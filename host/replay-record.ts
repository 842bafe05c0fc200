// From a record back to the running exercise: compile the scenario inside it, play every event again, and compare
// what comes out with what was worked out then.
import { compileScenario, diceFor, newExercise } from '../engine/index.ts';
import { canonicalJson } from '../engine/canonical.ts';
import { beginLive, carry, remaining, type Live } from './live.ts';
import { resultOf, type Game } from './game.ts';
import { planFor } from './plan.ts';
import type { Contents } from './record/contents.ts';
import type { HostEvent } from './record/host-events.ts';

export interface Replayed {
  readonly game: Game;
  readonly live: Live;
  /** Time left when it was last known; null: no limit. */
  readonly remainingMs: number | null;
  /** The first event whose result comes out otherwise now; null: the replay agrees everywhere. */
  readonly differsAt: number | null;
  readonly compared: number;
}

export type Created = Extract<HostEvent, { type: 'exerciseCreated' }>;

export function replay(contents: Contents): Replayed {
  const created = contents.events[0]?.event;
  if (created?.type !== 'exerciseCreated') throw new Error('a record begins with its set-up');
  const game = gameOf(contents.bundle, created);
  let live = firstLive(game, 0);
  let compared = 0;
  let differsAt: number | null = null;
  for (const { entry, event } of contents.events) {
    live = carry(game.context, live, event, { nowMs: entry.monotonicMs, member: entry.member });
    if (entry.result === null) continue;
    compared += 1;
    if (differsAt === null && canonicalJson(resultOf(event, live.state)) !== entry.result)
      differsAt = entry.seq;
  }
  return { game, live, remainingMs: lastRemaining(contents, live), differsAt, compared };
}

export function gameOf(bundle: Contents['bundle'], { name, setup, seed }: Omit<Created, 'type'>): Game {
  return {
    context: { scenario: compileScenario(bundle), dice: diceFor(seed) },
    setup,
    plan: setup.minutes === null ? null : planFor(setup.minutes, setup.rounds),
    name,
    seed,
  };
}

export function firstLive({ context, setup }: Game, nowMs: number): Live {
  const { rounds, movesPerRound, agendas, starterHandsOnly, injects } = setup;
  const settings = { movesPerRound, agendas, starterHandsOnly, injects };
  return beginLive(newExercise(context, rounds, settings), nowMs);
}

/** After a crash the last pulse knows better than the last event how much time has passed. */
function lastRemaining({ events, head, pulse }: Contents, live: Live): number | null {
  const atLastEvent = remaining(live, events.at(-1)?.entry.monotonicMs ?? 0);
  if (atLastEvent === null || pulse === null || pulse.afterSeq !== head.seq) return atLastEvent;
  return Math.min(atLastEvent, pulse.remainingMs ?? atLastEvent);
}
