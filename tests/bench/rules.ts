// The same quarter for both sides of the bench: news, then random legal orders, votes and the full rules.
import { adjudicate } from '../../engine/adjudicate.ts';
import { randomOrder, randomVote } from '../../engine/bots/random-bot.ts';
import type { Dice } from '../../engine/dice.ts';
import type { Seat } from '../../engine/ids.ts';
import { silentLedger } from '../../engine/ledger.ts';
import { NO_ORDERS, NO_VOTES, type Order, type Orders, type Votes } from '../../engine/orders.ts';
import { news } from '../../engine/rules/injects.ts';
import { compileScenario } from '../../engine/scenario.ts';
import { tabledAmbition } from '../../engine/simulate.ts';
import type { Settings, World } from '../../engine/state.ts';
import { newQuarterFacts } from '../../engine/table.ts';
import { loadScenario } from '../../host/scenario-library.ts';

const loaded = loadScenario('august-2017');
if (!('bundle' in loaded)) throw new Error('august-2017 has findings: see backfill check');
export const scenario = compileScenario(loaded.bundle);
export const ROUNDS = 8;
export const settings: Settings = { movesPerRound: 3, agendas: true, starterHandsOnly: false, injects: true };

const tableOf = (dice: Dice, state: World, orders: Orders, ambition: number | null, votes: Votes) => ({
  state,
  scenario,
  dice,
  ledger: silentLedger(),
  orders,
  ambition,
  votes,
  quarter: newQuarterFacts(),
});

export function tellNews(dice: Dice, world: World): void {
  news(tableOf(dice, world, NO_ORDERS, null, NO_VOTES));
}

export const randomOrderOf = (dice: Dice, world: World, seat: Seat): Order =>
  randomOrder(scenario, world, settings, seat, dice);

export function resolve(dice: Dice, world: World, orders: Orders): void {
  const ambition = tabledAmbition(scenario, orders);
  const vote = (seat: 'beijing' | 'moscow') => randomVote(scenario, world.round, seat, dice);
  const votes = ambition === null ? NO_VOTES : { beijing: vote('beijing'), moscow: vote('moscow') };
  adjudicate(tableOf(dice, world, orders, ambition, votes));
}
