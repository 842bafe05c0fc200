// A live exercise in a test: who does what, one act at a time, with the shipped scenarios and real dice.
import {
  compileScenario,
  decide,
  diceFor,
  dueEvents,
  newExercise,
  play,
  type Context,
  type ExerciseEvent,
  type Scenario,
  type SeatAct,
  type Settings,
  type State,
  type WhiteCellAct,
} from '../../engine/index.ts';
import { botActs } from '../../engine/bots/bot-acts.ts';
import { SEATS, type Seat } from '../../engine/ids.ts';
import type { Player } from '../../engine/simulate.ts';
import type { SessionFacts } from '../../engine/views/shapes.ts';
import { loadScenario } from '../../host/scenario-library.ts';

/** With LONG=1 the full number of cases, else a twentieth. */
export const runs = (full: number): number => (process.env.LONG === '1' ? full : Math.ceil(full / 20));

const compiled = new Map<string, Scenario>();

export function scenarioNamed(id = 'august-2017'): Scenario {
  let scenario = compiled.get(id);
  if (scenario === undefined) {
    const parsed = loadScenario(id);
    if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings));
    compiled.set(id, (scenario = compileScenario(parsed.bundle)));
  }
  return scenario;
}

export const contextOf = (seed: string, id?: string): Context => ({
  scenario: scenarioNamed(id),
  dice: diceFor(seed),
});

export const SETTINGS: Settings = { movesPerRound: 3, agendas: true, starterHandsOnly: false, injects: true };

export const begin = (context: Context, rounds = 3, settings: Settings = SETTINGS): State =>
  newExercise(context, rounds, settings);

/** What the host would hand in: four people, no clock, no drafts. */
export const FACTS: SessionFacts = {
  plan: null,
  paused: false,
  started: true,
  seats: {
    beijing: { kind: 'person', bot: null },
    moscow: { kind: 'person', bot: null },
    washington: { kind: 'person', bot: null },
    pyongyang: { kind: 'person', bot: null },
  },
  draft: null,
  drafts: null,
  team: null,
};

/** Folds events into the state, and then whatever follows by itself. */
export function follow(context: Context, state: State, events: readonly ExerciseEvent[]): State {
  let now = state;
  for (const event of events) now = play(context, now, event);
  const due = dueEvents(now);
  return due.length === 0 ? now : follow(context, now, due);
}

/** The state after an act that must be allowed. */
export function act(
  context: Context,
  state: State,
  actor: Seat | 'white-cell',
  what: SeatAct | WhiteCellAct,
): State {
  const decision = decide(context, state, actor, what);
  if ('refusal' in decision) throw new Error(`${actor} ${what.type}: ${JSON.stringify(decision.refusal)}`);
  return follow(context, state, decision.events);
}

/** The refusal of an act; null when it is allowed. */
export function refusalOf(
  context: Context,
  state: State,
  actor: Seat | 'white-cell',
  what: SeatAct | WhiteCellAct,
) {
  const decision = decide(context, state, actor, what);
  return 'refusal' in decision ? decision.refusal : null;
}

/** Everybody is ready until the exercise stands in this phase. For Brief, Talks and Outcome. */
export function readyTo(context: Context, state: State, phase: State['phase']): State {
  let now = state;
  for (let turn = 0; now.phase !== phase; turn++) {
    if (turn > 40) throw new Error(`${phase} is not reached from ${state.phase}`);
    now = act(context, now, 'white-cell', { type: 'advance' });
  }
  return now;
}

export interface LiveGame {
  readonly players: Record<Seat, Player>;
  /** In which order seats are asked; tests shuffle it. */
  readonly order?: readonly Seat[];
  /** No pledge is offered or signed: as in a batch. */
  readonly silent?: boolean;
  readonly watch?: (state: State) => State;
}

export const everySeat = (player: Player): Record<Seat, Player> => ({
  beijing: player,
  moscow: player,
  washington: player,
  pyongyang: player,
});

/** Bots play on until the debrief. */
export function playOut(context: Context, state: State, game: LiveGame): State {
  const isSilent = game.silent ?? true;
  let now = state;
  for (let turn = 0; now.phase !== 'debrief'; turn++) {
    if (turn > 12 * 5 * 4) throw new Error('the exercise does not end');
    for (const seat of game.order ?? SEATS) {
      for (const { act: what } of botActs(context, now, seat, game.players[seat])) {
        if (isSilent && what.type.endsWith('-offer')) continue;
        if (isSilent && what.type === 'offer-pledge') continue;
        now = act(context, now, seat, what);
        if (game.watch) now = game.watch(now);
      }
    }
  }
  return now;
}

export const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
