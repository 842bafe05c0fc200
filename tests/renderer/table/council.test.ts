import { describe, expect, test } from 'vitest';
import {
  carveOutState,
  dilutedFor,
  isVoter,
  remainingShares,
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

  test('each voter sees its own dilution, the others both', () => {
    const fuel = clauses[0]!;
    expect(SEATS.map((seat) => dilutedFor(fuel, seat))).toEqual([
      fuel.dilutedByBeijing,
      fuel.dilutedByMoscow,
      fuel.dilutedByBoth,
      fuel.dilutedByBoth,
    ]);
    expect(SEATS.filter(isVoter)).toEqual(['beijing', 'moscow']);
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
