// What the start screen holds while an exercise is set up, and the Setup that it asks the host for. Pure.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { BOT_LEVELS, Listing, Plan, ScenarioCard, SeatHolder, Setup } from '../../../host/protocol.ts';

export type Mode = Setup['mode'];
export const MODES = ['solo', 'hot-seat', 'room', 'rehearsal'] as const satisfies readonly Mode[];

/** What a person chooses from: a class is a room with its plan made. */
export type Way = Mode | 'class';
export const WAYS = ['class', ...MODES] as const satisfies readonly Way[];

/** `random` is no level of the doctrine but takes the same place in a person's mind: how good is it? */
export type BotChoice = 'random' | (typeof BOT_LEVELS)[number];
export const BOT_CHOICES = ['random', 'novice', 'standard', 'expert'] as const satisfies readonly BotChoice[];

export interface SetUpDraft {
  readonly scenario: string;
  readonly mode: Mode;
  /** A room that gets its wall at once. */
  readonly isClass: boolean;
  /** The seat of the person who plays alone. */
  readonly own: Seat;
  /** The seats of people round one laptop, or in a room. */
  readonly people: readonly Seat[];
  readonly bots: Readonly<Record<Seat, BotChoice>>;
  /** null: no limit. */
  readonly minutes: number | null;
  /** The minutes are the person's own and no preset. */
  readonly planned: OwnPlan | null;
  readonly rounds: number;
  readonly movesPerRound: number;
  readonly agendas: boolean;
  readonly starterHandsOnly: boolean;
  readonly injects: boolean;
  readonly whenTimeIsUp: Setup['whenTimeIsUp'];
  readonly seed: string;
  /** null: named by the program, from mode, seat and scenario. */
  readonly name: string | null;
}

export interface OwnPlan {
  /** How many come, all seats together. */
  readonly people: number;
  /** null: as many as suit the minutes and the people. */
  readonly rounds: number | null;
  /** As the host worked it out last. */
  readonly plan: Plan | null;
}

/** Minutes and people of a plan that nobody has touched, unless a preset was chosen before. */
const FIRST_PLAN = { minutes: 60, people: 12 } as const;

export type Preset = NonNullable<Listing['presets']>[number];

export const firstDraft = (scenario: ScenarioCard): SetUpDraft => ({
  ...ofScenario(scenario),
  mode: 'solo',
  isClass: false,
  own: 'beijing',
  people: SEATS,
  bots: { beijing: 'standard', moscow: 'standard', washington: 'standard', pyongyang: 'standard' },
  minutes: null,
  planned: null,
  whenTimeIsUp: 'seal-drafts',
  seed: '',
  name: null,
});

/** Another scenario brings its own defaults; who plays stays. */
export function withScenario(
  draft: SetUpDraft,
  scenario: ScenarioCard,
  presets: readonly Preset[],
): SetUpDraft {
  const next = { ...draft, ...ofScenario(scenario) };
  if (draft.planned !== null) return { ...next, planned: { ...draft.planned, rounds: null } };
  return draft.minutes === null ? next : withMinutes(next, draft.minutes, presetsFor(scenario, presets));
}

export const wayOf = ({ mode, isClass }: SetUpDraft): Way => (isClass ? 'class' : mode);

export interface Offered {
  readonly scenarios: readonly ScenarioCard[];
  readonly presets: readonly Preset[];
}

/** A class gets the shortest scenario, its preset and all four seats for people, in one touch. */
export function withWay(draft: SetUpDraft, way: Way, { scenarios, presets }: Offered): SetUpDraft {
  const isClass = way === 'class';
  const shortest = scenarios.toSorted((a, b) => a.minutes - b.minutes)[0];
  const scenario = isClass ? shortest : scenarios.find(({ id }) => id === draft.scenario);
  if (scenario === undefined) return draft;
  const base = isClass ? { ...draft, ...ofScenario(scenario), people: SEATS } : draft;
  return { ...withMode(base, isClass ? 'room' : way, scenario, presets), isClass };
}

/** Whether several people share the exercise, at one laptop or over the network. */
export const isShared = (mode: Mode): boolean => mode === 'hot-seat' || mode === 'room';

/** Solo and rehearsal have no clock by default; people who meet keep to the hour. */
export function withMode(
  draft: SetUpDraft,
  mode: Mode,
  scenario: ScenarioCard,
  presets: readonly Preset[],
): SetUpDraft {
  const next = { ...draft, mode, planned: null };
  const fitting = presetsFor(scenario, presets);
  return isShared(mode) ? withMinutes(next, scenario.minutes, fitting) : { ...next, minutes: null };
}

/** The lengths whose rounds the scenario offers. */
export const presetsFor = (scenario: ScenarioCard, presets: readonly Preset[]): readonly Preset[] =>
  presets.filter(({ rounds }) => scenario.roundChoices.includes(rounds));

/** The preset of these minutes, else the longest that is no longer, else no limit. */
export function withMinutes(draft: SetUpDraft, minutes: number, presets: readonly Preset[]): SetUpDraft {
  const preset = presets.findLast((one) => one.minutes <= minutes) ?? presets[0];
  return preset === undefined
    ? { ...draft, minutes: null, planned: null }
    : { ...draft, minutes: preset.minutes, planned: null, rounds: preset.rounds };
}

export const withOwnPlan = (draft: SetUpDraft): SetUpDraft => ({
  ...draft,
  minutes: draft.minutes ?? FIRST_PLAN.minutes,
  planned: { people: FIRST_PLAN.people, rounds: null, plan: null },
});

/** The minutes of every phase, as far as they are known; null: no clock. */
export function planIn(draft: SetUpDraft, scenario: ScenarioCard, presets: readonly Preset[]): Plan | null {
  if (draft.planned !== null) return draft.planned.plan;
  return presetsFor(scenario, presets).find(({ minutes }) => minutes === draft.minutes)?.plan ?? null;
}

export const isPerson = (draft: SetUpDraft, seat: Seat): boolean =>
  draft.mode === 'solo' ? draft.own === seat : isShared(draft.mode) && draft.people.includes(seat);

export type SetUpGap = 'nobody' | 'name';

/** What is missing before the host can be asked; null: nothing. */
export function gapOf(draft: SetUpDraft): SetUpGap | null {
  if (isShared(draft.mode) && draft.people.length === 0) return 'nobody';
  return draft.name !== null && draft.name.trim() === '' ? 'name' : null;
}

/** `givenName`: what the program would call it. */
export function setUpOf(draft: SetUpDraft, givenName: string): Setup {
  const { scenario, mode, rounds, movesPerRound, agendas, starterHandsOnly, injects, minutes, whenTimeIsUp } =
    draft;
  const holder = (seat: Seat) => holderOf(draft, seat);
  return {
    name: (draft.name ?? givenName).trim().slice(0, 80),
    scenario,
    mode,
    rounds,
    movesPerRound,
    agendas,
    starterHandsOnly,
    injects,
    minutes,
    // Nobody sits in the white cell of a solo exercise.
    whenTimeIsUp: mode === 'solo' ? 'seal-drafts' : whenTimeIsUp,
    ...(draft.seed.trim() !== '' && { seed: draft.seed.trim() }),
    seats: {
      beijing: holder('beijing'),
      moscow: holder('moscow'),
      washington: holder('washington'),
      pyongyang: holder('pyongyang'),
    },
  };
}

function holderOf(draft: SetUpDraft, seat: Seat): SeatHolder {
  if (isPerson(draft, seat)) return { kind: 'person' };
  const choice = draft.bots[seat];
  return choice === 'random'
    ? { kind: 'bot', bot: 'random', level: 'standard' }
    : { kind: 'bot', bot: 'doctrine', level: choice };
}

const ofScenario = ({ id, rounds, movesPerRound, agendas, starterHandsOnly, injects }: ScenarioCard) => ({
  scenario: id,
  rounds,
  movesPerRound,
  agendas,
  starterHandsOnly,
  injects,
});
