import { describe, expect, test } from 'vitest';
import {
  addedBy,
  carveOutState,
  isVoter,
  moversOf,
  readAs,
  readingOf,
  remainingShares,
  shareLeft,
} from '../../../renderer/screens/table/council/council-facts.ts';
import { HEIGHT, places, WIDTH } from '../../../renderer/screens/table/council/horseshoe-plan.ts';
import { SEATS } from '../../../engine/ids.ts';
import { tableView } from '../fixtures/table.ts';

const { council } = tableView({ seat: 'moscow', phase: 'council' });
const clauses = council?.clauses ?? [];

describe('the Council as its page reads it', () => {
  test('the shares that remain are read from the clauses of the view', () => {
    expect(remainingShares(clauses)).toEqual({ beijing: 65, moscow: 75, both: 40 });
    expect(remainingShares([])).toEqual({ beijing: 100, moscow: 100, both: 100 });
  });

  test('a clause adds what the dilution that it is read with leaves of it', () => {
    const fuel = clauses[0]!;
    expect(
      (['none', 'beijing', 'moscow', 'both'] as const).map((dilution) => addedBy(fuel, dilution, 99)),
    ).toEqual([fuel.tabled, fuel.dilutedByBeijing, fuel.dilutedByMoscow, fuel.dilutedByBoth]);
    expect(addedBy({ ...fuel, now: 0.9 }, 'both', 1)).toBeCloseTo(0.1);
    expect(shareLeft(remainingShares(clauses), 'none')).toBe(100);
    expect(shareLeft(remainingShares(clauses), 'both')).toBe(40);
    expect(moversOf('both')).toEqual(['beijing', 'moscow']);
    expect(SEATS.filter(isVoter)).toEqual(['beijing', 'moscow']);
  });

  test('a member reads the text with its own cut announced, made, left out or in vain', () => {
    expect(readingOf('moscow', null)).toEqual({ dilution: 'moscow', isMade: false, isVetoed: false });
    expect(readingOf('moscow', 'dilute')).toEqual(readAs('moscow'));
    expect(readingOf('beijing', 'support')).toEqual(readAs('none'));
    expect(readingOf('beijing', 'veto').isVetoed).toBe(true);
  });

  test('an exemption stays, ends, returns or stays ended', () => {
    expect([carveOutState(1, 1), carveOutState(1, 0), carveOutState(0, 1), carveOutState(0, 0)]).toEqual([
      'stays',
      'ends',
      'returns',
      'staysEnded',
    ]);
  });

  test('fifteen places stand inside the drawing, three of them for played seats', () => {
    expect(places).toHaveLength(15);
    expect(places.flatMap(({ seat }) => seat ?? [])).toEqual(['beijing', 'moscow', 'washington']);
    expect(places.every(({ x, y }) => x > 11 && x < WIDTH - 11 && y > 11 && y < HEIGHT - 11)).toBe(true);
  });
});
