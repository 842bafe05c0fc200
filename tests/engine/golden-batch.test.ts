// Frozen results: whole batch games by fixed seeds, hashed. Work on speed must not move a bit of them. When the rules or
// the numbers of a scenario change on purpose: `npx vitest run --project engine golden-batch -u`, and commit the hashes.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { UNDIRECTED } from '../../engine/bots/direction.ts';
import { canonicalJson } from '../../engine/canonical.ts';
import type { Seat } from '../../engine/ids.ts';
import { RANDOM_BOT, simulate, STANDARD_BOT, type GameSetup, type Player } from '../../engine/simulate.ts';
import { everySeat, scenarioNamed, SETTINGS } from '../support/exercises.ts';

const SCENARIOS = ['august-2017', 'spring-2019', 'one-winter'] as const;

const setupOf = (id: string, player: Player, more: Partial<GameSetup> = {}): GameSetup => ({
  scenario: scenarioNamed(id),
  seed: '',
  rounds: 8,
  settings: SETTINGS,
  weights: 'cards',
  players: everySeat(player),
  ...more,
});

/** What an experiment may ask for: a forced dial, a move never played, a held number, a vote that is cast whatever comes. */
const directed = (id: string): Partial<GameSetup> => ({
  weights: 'spread',
  directions: {
    moscow: { ...UNDIRECTED, dial: 3 },
    washington: { ...UNDIRECTED, never: new Set([firstMove(id, 'washington')]) },
    pyongyang: { ...UNDIRECTED, always: [{ move: firstMove(id, 'pyongyang'), level: 1 }] },
  },
  holds: [{ indicator: 'tension', atMost: 60, when: 'before' }],
  votes: { beijing: 'support' },
});

const firstMove = (id: string, seat: Seat): string => scenarioNamed(id).movesOf[seat][0]!.id;

function hashOf(games: number, setup: GameSetup): string {
  const hash = createHash('sha256');
  for (let game = 0; game < games; game++) {
    const world = simulate({ ...setup, seed: `golden/${game}` }, ({ orders, votes, injects, rows }) =>
      hash.update(canonicalJson({ orders, votes, injects, rows })),
    );
    hash.update(canonicalJson(world));
  }
  return hash.digest('hex').slice(0, 16);
}

const hashesOf = (id: string): Record<string, string> => ({
  random: hashOf(40, setupOf(id, RANDOM_BOT)),
  'random, directed': hashOf(20, setupOf(id, RANDOM_BOT, directed(id))),
  'random, with ledger': hashOf(10, setupOf(id, RANDOM_BOT, { keepsLedger: true })),
  doctrine: hashOf(10, setupOf(id, STANDARD_BOT)),
  'doctrine, directed': hashOf(2, setupOf(id, STANDARD_BOT, directed(id))),
});

test('batch games end as they always have', async () => {
  const hashes = Object.fromEntries(SCENARIOS.map((id) => [id, hashesOf(id)]));
  await expect(`${JSON.stringify(hashes, null, 2)}\n`).toMatchFileSnapshot('golden-batch.json');
});

test('and a change of one number in a million is caught', () => {
  const scenario = scenarioNamed('august-2017');
  const { parameters } = scenario;
  const moved = { ...parameters, tensionBase: parameters.tensionBase * (1 + 1e-6) };
  const setup = setupOf('august-2017', RANDOM_BOT);
  expect(hashOf(2, { ...setup, scenario: { ...scenario, parameters: moved } })).not.toBe(hashOf(2, setup));
});
