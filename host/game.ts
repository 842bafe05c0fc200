// What follows from what: a command becomes events, events bring on others (the next phase, its clock), and each is
// carried into the live exercise. Pure: nothing is kept or sent here.
import { dueEvents, stateText, timeUpEvents, type Context, type State } from '../engine/index.ts';
import { spelledOnce } from '../engine/canonical.ts';
import type { Seat } from '../engine/ids.ts';
import { botsAtOnce } from './bot-events.ts';
import type { Plan } from './plan.ts';
import { carry, isOver, type Live, type Moment } from './live.ts';
import { sha256 } from './record/chain.ts';
import type { KeptSetup, RecordEvent } from './record/host-events.ts';

/** What stays the same for as long as an exercise lasts. */
export interface Game {
  readonly context: Context;
  readonly setup: KeptSetup;
  readonly plan: Plan | null;
  readonly name: string;
  readonly seed: string;
}

/** An event and where the exercise stood after it. */
export interface Carried {
  readonly event: RecordEvent;
  readonly live: Live;
  /** The bot that did it; `host`: it followed by itself; null: whoever asked for it. */
  readonly by: Seat | 'host' | null;
}

/** Phases, and bots in them, that can follow one another at once: a Council of bots, the last Outcome. Ours, generous. */
const MOST_STEPS = 12;

/**
 * Carries `events` in, then whatever is due by itself, with `movesOn`, and what bots do at once. A rehearsal moves on
 * only when the white cell says so, and nobody moves on while bots are thinking.
 */
export function follow(
  game: Game,
  live: Live,
  events: readonly RecordEvent[],
  at: Moment,
  movesOn: boolean,
): Carried[] {
  const carried: Carried[] = [];
  const now = (): Live => carried.at(-1)?.live ?? live;
  const take = (event: RecordEvent, by: Carried['by']): void => {
    carried.push({ event, live: carry(game.context, now(), event, at), by });
    const clock = clockFor(game, event);
    if (clock) take(clock, 'host');
  };
  for (const event of events) take(event, null);
  let mayMoveOn = movesOn;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const due = mayMoveOn ? dueEvents(now().state) : [];
    const bots = due.length === 0 ? botsAtOnce(game, now()) : [];
    if (due.length + bots.length === 0) return carried;
    for (const event of due) take(event, 'host');
    for (const { seat, event } of bots) take(event, seat);
    if (bots.length > 0) mayMoveOn &&= game.setup.mode !== 'rehearsal';
  }
  throw new Error(`more than ${MOST_STEPS} steps follow one another without anybody acting`);
}

/** A phase that begins gets its planned minutes. */
function clockFor({ plan }: Game, event: RecordEvent): RecordEvent | null {
  if (plan === null || (event.type !== 'phaseBegan' && event.type !== 'exerciseEnded')) return null;
  const phase = event.type === 'phaseBegan' ? event.phase : 'debrief';
  const minutes = phase === 'debrief' ? plan.debrief : plan.phases[phase];
  return { type: 'clockSet', remainingMs: minutes * 60_000 };
}

/** Somebody directs it while others play. */
export const hasWhiteCell = ({ mode }: Pick<KeptSetup, 'mode'>): boolean =>
  mode === 'hot-seat' || mode === 'room';

/** What happens when the time of a phase is up; nothing in the debrief. */
export function timeUp({ context, setup }: Game, live: Live): RecordEvent[] {
  if (isOver(live)) return [];
  if (setup.whenTimeIsUp === 'ask-white-cell' && hasWhiteCell(setup)) return [{ type: 'timeRanOut' }];
  return timeUpEvents(context, live.state, live.drafts);
}

/** Kept beside an event of the exercise that works something out, so that a replay can be compared with it. */
export function resultOf(event: RecordEvent, state: State): unknown {
  if (event.type === 'exerciseEnded') return { ending: state.world.ending, stateHash: comparableHash(state) };
  if (event.type === 'exerciseCreated') return newsOf(state);
  if (event.type !== 'phaseBegan') return null;
  const stateOnly = { stateHash: comparableHash(state) };
  if (event.phase === 'outcome') return { ...stateOnly, quarter: spelledOnce(state.history.at(-1)!) };
  return event.phase === 'brief' ? newsOf(state) : stateOnly;
}

/** The first Brief begins with the exercise itself, every other one with its phase. */
const newsOf = (state: State) => ({ stateHash: comparableHash(state), injects: state.injectsFired });

/** Without what people typed: erasing names must not change what a replay is compared with. */
const comparableHash = (state: State): string =>
  sha256(
    stateText({
      ...state,
      history: state.history.map(spelledOnce),
      messages: state.messages.map((message) => ({ ...message, text: '' })),
      notes: state.notes.map((note) => ({ ...note, text: '' })),
      rationales: withoutReasons(state.rationales),
      pastRationales: state.pastRationales.map((past) => ({
        ...past,
        rationales: withoutReasons(past.rationales),
      })),
    }),
  );

const withoutReasons = (rationales: State['rationales']): State['rationales'] => ({
  beijing: rationales.beijing && { ...rationales.beijing, why: '' },
  moscow: rationales.moscow && { ...rationales.moscow, why: '' },
  washington: rationales.washington && { ...rationales.washington, why: '' },
  pyongyang: rationales.pyongyang && { ...rationales.pyongyang, why: '' },
});
