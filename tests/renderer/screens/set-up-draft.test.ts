// From what a person chose to the set-up that the host is asked for.
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../host/plan.ts';
import { setupShape, type ScenarioCard } from '../../../host/protocol.ts';
import {
  firstDraft,
  gapOf,
  MODES,
  presetsFor,
  setUpOf,
  withMinutes,
  wayOf,
  withMode,
  withOwnPlan,
  withScenario,
  withWay,
} from '../../../renderer/screens/start/set-up-draft.ts';

const august: ScenarioCard = {
  id: 'august-2017',
  title: 'August 2017',
  summary: '',
  firstQuarter: '2017 Q3',
  rounds: 8,
  roundChoices: [3, 4, 5, 6, 8],
  minutes: 240,
  movesPerRound: 3,
  agendas: true,
  starterHandsOnly: false,
  injects: true,
};
const winter: ScenarioCard = {
  ...august,
  id: 'one-winter',
  rounds: 3,
  roundChoices: [3, 4, 5],
  minutes: 45,
  movesPerRound: 2,
  agendas: false,
  starterHandsOnly: true,
};

describe('the first draft', () => {
  test('is a solo exercise in Beijing without a limit', () => {
    const setup = setUpOf(firstDraft(august), 'Solo, Beijing');
    expect(setup).toMatchObject({ mode: 'solo', minutes: null, rounds: 8, name: 'Solo, Beijing' });
    expect(setup.seats.beijing).toEqual({ kind: 'person' });
    expect(setup.seats.moscow).toEqual({ kind: 'bot', bot: 'doctrine', level: 'standard' });
    expect(setup).not.toHaveProperty('seed');
  });
});

describe('a set-up', () => {
  test.each(MODES)('of mode %s is one that the host can read', (mode) => {
    const draft = withMode(firstDraft(august), mode, august, PRESETS);
    expect(setupShape.safeParse(setUpOf(draft, 'Name')).success).toBe(true);
  });

  test('has as many people as its mode asks for', () => {
    const people = (mode: (typeof MODES)[number]) =>
      Object.values(setUpOf(withMode(firstDraft(august), mode, august, PRESETS), 'n').seats).filter(
        ({ kind }) => kind === 'person',
      ).length;
    expect(MODES.map(people)).toEqual([1, 4, 4, 0]);
  });

  test('takes random moves as a bot of its own', () => {
    const draft = firstDraft(august);
    const setup = setUpOf({ ...draft, bots: { ...draft.bots, moscow: 'random' } }, 'n');
    expect(setup.seats.moscow).toMatchObject({ bot: 'random' });
  });

  test('never asks a white cell that nobody sits in', () => {
    expect(setUpOf({ ...firstDraft(august), whenTimeIsUp: 'ask-white-cell' }, 'n').whenTimeIsUp).toBe(
      'seal-drafts',
    );
  });

  test('keeps a seed without the spaces around it', () => {
    expect(setUpOf({ ...firstDraft(august), seed: ' winter ' }, 'n').seed).toBe('winter');
  });
});

describe('the length', () => {
  test('offers the presets whose rounds the scenario has', () => {
    expect(presetsFor(winter, PRESETS).map(({ minutes }) => minutes)).toEqual([45, 75, 90]);
  });

  test('sets minutes and rounds together', () => {
    expect(withMinutes(firstDraft(august), 90, presetsFor(august, PRESETS))).toMatchObject({
      minutes: 90,
      rounds: 5,
    });
  });

  test('shrinks to what another scenario offers', () => {
    const long = withMinutes(firstDraft(august), 240, presetsFor(august, PRESETS));
    expect(withScenario(long, winter, PRESETS)).toMatchObject({
      scenario: 'one-winter',
      minutes: 90,
      rounds: 5,
      movesPerRound: 2,
      starterHandsOnly: true,
    });
  });

  test('is that of the scenario round one laptop, and open-ended otherwise', () => {
    const hotSeat = withMode(firstDraft(winter), 'hot-seat', winter, PRESETS);
    expect(hotSeat.minutes).toBe(45);
    expect(withMode(hotSeat, 'rehearsal', winter, PRESETS).minutes).toBeNull();
  });
});

describe('what is missing', () => {
  test('is a person, round one laptop', () => {
    expect(gapOf({ ...firstDraft(august), mode: 'hot-seat', people: [] })).toBe('nobody');
  });

  test('is a name, once it was emptied', () => {
    expect(gapOf({ ...firstDraft(august), name: '  ' })).toBe('name');
    expect(gapOf(firstDraft(august))).toBeNull();
  });
});

describe('a class', () => {
  const offered = { scenarios: [august, winter], presets: PRESETS };
  const draft = withWay(firstDraft(august), 'class', offered);

  test('takes the shortest scenario, its preset and people in all four seats', () => {
    expect(draft).toMatchObject({ scenario: 'one-winter', mode: 'room', minutes: 45, rounds: 3 });
    expect(Object.values(setUpOf(draft, 'n').seats).every(({ kind }) => kind === 'person')).toBe(true);
    expect(wayOf(draft)).toBe('class');
  });

  test('ends when another way is chosen', () => {
    expect(wayOf(withWay(draft, 'solo', offered))).toBe('solo');
  });
});

describe('a plan of one’s own', () => {
  const own = {
    ...withOwnPlan(firstDraft(august)),
    minutes: 100,
    planned: { people: 20, rounds: 5, plan: null },
  };

  test('starts from the minutes of the preset before it', () => {
    expect(withOwnPlan({ ...firstDraft(august), minutes: 75 }).minutes).toBe(75);
    expect(withOwnPlan(firstDraft(august)).minutes).toBe(60);
  });

  test('keeps its minutes and people in another scenario, and asks anew for its rounds', () => {
    expect(withScenario(own, winter, PRESETS)).toMatchObject({
      minutes: 100,
      planned: { people: 20, rounds: null, plan: null },
    });
  });

  test('ends with a preset or another way to play', () => {
    expect(withMinutes(own, 45, PRESETS).planned).toBeNull();
    expect(withMode(own, 'solo', august, PRESETS).planned).toBeNull();
  });
});
