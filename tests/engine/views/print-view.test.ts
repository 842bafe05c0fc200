// What is printed for a seat depends on nothing that is another seat's: twin scenarios that differ only in the secrets of
// others give the same bytes.
import { describe, expect, test } from 'vitest';
import { CAPITAL_OF, DIAL_OF, INDICATORS, SEATS, type Indicator, type Seat } from '../../../engine/ids.ts';
import { compileScenario, contentFor, printView, type ScenarioBundle } from '../../../engine/index.ts';
import { BOOK_VISIBILITY, VISIBILITY } from '../../../engine/views/visibility.ts';
import { loadScenario } from '../../../host/scenario-library.ts';

const bundleOf = (id: string): ScenarioBundle => {
  const parsed = loadScenario(id);
  if (!('bundle' in parsed)) throw new Error(`${id} does not load`);
  return structuredClone(parsed.bundle);
};

/** Beside its own numbers: what arrives of backfill is at the start what Moscow's dial stands at. */
const knows = (seat: Seat, indicator: Indicator): boolean =>
  VISIBILITY[indicator][seat] === 'exact' ||
  (indicator === 'backfill' && BOOK_VISIBILITY.arrivingBackfill[seat] === 'exact');

/** Everything that `seat` may not know is another; everything that it may know stays. */
function twinFor(seat: Seat, bundle: ScenarioBundle): ScenarioBundle {
  const twin = structuredClone(bundle);
  for (const other of SEATS.filter((one) => one !== seat)) {
    twin.briefs[other] = `CANARY brief of ${other} ${'x'.repeat(200)}`;
    for (const component of Object.values(twin.seats[other].components)) component.weight += 0.0123;
    for (const move of Object.values(twin.moves[other])) move.effects = { tension: 98.7 };
  }
  for (const indicator of INDICATORS)
    if (!knows(seat, indicator)) twin.scenario.start[indicator].value += 0.4567;
  for (const agenda of Object.values(twin.agendas)) agenda.multiply = {};
  for (const inject of Object.values(twin.injects)) {
    inject.odds = 0.0987;
    inject.effects = { tension: 65.4 };
  }
  twin.par = [];
  return twin;
}

const printed = (bundle: ScenarioBundle, audience: Seat | 'wall'): string =>
  JSON.stringify(printView(compileScenario(bundle), audience));

describe.each(['august-2017', 'spring-2019', 'one-winter'])('in %s', (id) => {
  const bundle = bundleOf(id);

  test.each(SEATS)('%s gets the same sheets whatever the secrets of the others are', (seat) => {
    expect(printed(twinFor(seat, bundle), seat)).toBe(printed(bundle, seat));
  });

  test.each(SEATS)('the manual says nothing of the secrets of %s', (seat) => {
    const twin = bundleOf(id);
    twin.briefs[seat] = `CANARY ${'x'.repeat(200)}`;
    twin.scenario.start[DIAL_OF[seat]].value = 0;
    twin.scenario.start[CAPITAL_OF[seat]].value += 1;
    for (const component of Object.values(twin.seats[seat].components)) component.weight += 0.01;
    for (const move of Object.values(twin.moves[seat])) move.effects = { tension: 98.7 };
    expect(printed(twin, 'wall')).toBe(printed(bundle, 'wall'));
  });

  test('the comparison finds a leak: with the content of the white cell the twins differ', () => {
    const leak = (one: ScenarioBundle) => JSON.stringify(contentFor(compileScenario(one), 'white-cell'));
    expect(leak(twinFor('moscow', bundle))).not.toBe(leak(bundle));
    expect(printed(twinFor('moscow', bundle), 'beijing')).not.toBe(printed(bundle, 'beijing'));
  });
});

describe('the sheets of a seat', () => {
  const views = SEATS.map((seat) => printView(compileScenario(bundleOf('august-2017')), seat));

  test('hold its brief, and no other', () => {
    for (const { audience, content } of views) expect(Object.keys(content.briefs)).toEqual([audience]);
  });

  test('hold its moves with costs of every level', () => {
    for (const { own, content } of views) {
      expect(own?.moves.map(({ move }) => content.moves[move]?.seat)).toEqual(own?.moves.map(() => own.seat));
      for (const { move, costs } of own?.moves ?? [])
        expect(costs).toHaveLength(content.moves[move]!.levels.length);
      expect(own?.moves.filter(({ isStarter }) => isStarter)).toHaveLength(7);
    }
  });

  test('hold the flows that it knows to the number, whatever the dice, and no estimate of another’s', () => {
    const flowsOf = (i: number) =>
      views[i]?.own?.flows.filter(({ reading }) => 'value' in reading && reading.value > 0);
    expect(flowsOf(1)?.map(({ flow }) => flow)).toEqual(['fuelFromRussia', 'workersInRussia']);
    expect(flowsOf(2)).toEqual([]);
    for (const { own } of views)
      for (const { reading } of own?.flows ?? []) expect(reading.known).toBe('exact');
  });

  test('print no effect on a number that the seat can never read', () => {
    for (const { own } of views)
      for (const { effects } of own?.moves ?? [])
        for (const { indicator } of effects) expect(VISIBILITY[indicator][own!.seat]).not.toBe('none');
    const court = views[3]?.own?.moves.find(({ move }) => move === 'court-moscow');
    expect(court?.effects.map(({ indicator }) => indicator)).not.toContain('suspicion');
  });
});
