// A ledger row names everything that it depends on (architecture, section 3, rule 8): who knows all its needs may see
// it, so nobody who may see it learns a number that section 3 hides from him.
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../../engine/ids.ts';
import type { Row } from '../../../engine/ledger.ts';
import { newWorld } from '../../../engine/set-up.ts';
import { seededDice } from '../../../engine/dice.ts';
import { BOOK_VISIBILITY, VISIBILITY } from '../../../engine/views/visibility.ts';
import { runs, scenarioNamed } from '../../support/exercises.ts';
import { leaksOf } from '../../support/tables-needs.ts';

/** What the model itself makes public: a false reassurance found out (section 4, M12), a hidden site found (section 7). */
const isDeclared = (leak: string): boolean =>
  leak === 'R9 suspicion/reassure-beijing tells beijing of backfill' ||
  (leak.startsWith('R12 ') && leak.endsWith('of move:surge-fissile-output'));

const leaks = (games: number, as?: (row: Row) => Row): string[] => {
  const found = new Set<string>();
  for (let game = 0; game < games; game++) for (const leak of leaksOf(`needs ${game}`, as)) found.add(leak);
  return [...found].filter((leak) => !isDeclared(leak)).sort();
};

const forgetting =
  (need: string) =>
  (row: Row): Row => ({ ...row, needs: row.needs.filter((one) => one !== need) });

describe('every row of the ledger', () => {
  test('names what it depends on, for every reader that it is shown to', () => {
    expect(leaks(runs(200))).toEqual([]);
  });

  test.each([
    ['enforcement', 'R9 estimatedEnforcement/enforcement tells washington of enforcement'],
    ['arrivingBackfill', 'R9 believedBackfill/signal tells beijing of arrivingBackfill'],
    ['backfill', 'R9 believedBackfill/reassure-beijing tells beijing of backfill'],
    ['move:throttle-crude', 'R9 estimatedEnforcement/throttle tells washington of move:throttle-crude'],
    ['eliteCohesion', 'R3 eliteCohesion/scale-limit tells beijing of eliteCohesion'],
    ['economicStress', 'R11 tension/economicStress tells wall of economicStress'],
  ])('and one that forgets %s is found out', (need, leak) => {
    expect(leaks(10, forgetting(need))).toContain(leak);
  });
});

describe('the visibility table', () => {
  test('has a row for every indicator and for every book, and no other (section 3)', () => {
    const { books } = newWorld(scenarioNamed(), seededDice('rows'), 8, 'standard');
    expect(Object.keys(VISIBILITY).sort()).toEqual([...INDICATORS].sort());
    expect(Object.keys(BOOK_VISIBILITY).sort()).toEqual(Object.keys(books).sort());
  });

  test('gives nobody the capital of another (section 3)', () => {
    for (const seat of ['beijing', 'moscow', 'washington', 'pyongyang'] as const)
      expect(Object.entries(VISIBILITY[`${seat}Capital`]).filter(([, known]) => known !== 'none')).toEqual([
        [seat, 'exact'],
      ]);
  });
});
