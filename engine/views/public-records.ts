// The two public records of a quarter, published at the start of the next (model.md section 2).
import type { Context } from '../play.ts';
import { BAN_OF, enforcementEffect, GOODS, russianCash, valueOf } from '../rules/flows.ts';
import type { State } from '../state.ts';
import { quarterName } from './quarters.ts';
import type { PublicRecords } from './shapes.ts';

/** null in the first round: nothing was published in this exercise yet. */
export function publicRecords({ scenario }: Context, { history, world, phase }: State): PublicRecords | null {
  const published = phase === 'outcome' ? history.filter(({ round }) => round < world.round) : history;
  const last = published.at(-1);
  if (last === undefined) return null;
  const p = scenario.parameters;
  const effect = Math.max(enforcementEffect(p, last.closing.enforcement), p.recordLeast);
  const customs = GOODS.reduce(
    (sum, good) => sum + valueOf(p, good) * (1 - last.closing[BAN_OF[good]] * effect),
    0,
  );
  const trade = 4 * (p.recordRussiaBase + russianCash(p, last.arrivingBackfill) / p.recordRussiaShare);
  return {
    quarter: quarterName(scenario, last.round),
    chineseCustoms: Math.round(customs),
    // Exact, it could be solved for what arrives; W-03 speaks of its size only.
    russianTrade: p.recordRussiaStep * Math.round(trade / p.recordRussiaStep),
  };
}
