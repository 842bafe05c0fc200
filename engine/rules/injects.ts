// R0 News: injects are tested in list order on the state as it stands; every inject has its own roll (model.md section 10).
import type { InjectId } from '../ids.ts';
import { step } from '../ledger.ts';
import type { Inject } from '../scenario.ts';
import type { Table } from '../table.ts';

/** Fires at most two eligible injects and returns their ids. `held` are kept back by the white cell. */
export function news(table: Table, held: readonly InjectId[] = []): InjectId[] {
  const { state, scenario, dice } = table;
  const { injectFactor, injectsPerRound } = scenario.parameters;
  const fired: InjectId[] = [];
  for (const inject of scenario.injects) {
    if (fired.length >= injectsPerRound) break;
    if (held.includes(inject.id) || !isEligible(table, inject)) continue;
    if (!dice.happens(state.round, 'inject', inject.id, inject.odds * injectFactor)) continue;
    fire(table, inject);
    fired.push(inject.id);
  }
  return fired;
}

/** Its trigger holds and, if it happens only once, it has not yet. */
export const isEligible = ({ state }: Table, inject: Inject): boolean =>
  !(inject.once && state.fired.includes(inject.id)) && inject.when(state.indicators, state.completed);

/** The effects of an inject, as rolled or as fired by the white cell. */
export function fire(table: Table, inject: Inject): void {
  const { state } = table;
  for (const { indicator, change } of inject.effects) step(table, indicator, change, inject.id);
  if (inject.harvest !== null) state.books.harvestShock = Math.max(state.books.harvestShock, inject.harvest);
  if (!state.fired.includes(inject.id)) state.fired = [...state.fired, inject.id];
}
