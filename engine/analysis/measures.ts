// What an experiment measures: one number a game, collected while the batch driver plays.
import { COMPONENTS, INDICATORS, SEATS, type MoveId } from '../ids.ts';
import { componentsOf, finalScore } from '../rules/scores.ts';
import { collapseOdds, refugeeShock, warOdds } from '../rules/hazards.ts';
import { otherBuyersSales, russianCash } from '../rules/flows.ts';
import type { Scenario } from '../scenario.ts';
import type { PlayedQuarter } from '../simulate.ts';
import type { Indicators, World } from '../state.ts';
import { copyIndicators } from '../copy-world.ts';
import type { Measure } from './experiment-shape.ts';
import { moveNamed } from './names.ts';

/** Sees every quarter and then gives the number of the game. */
export interface Collector {
  readonly see: (quarter: PlayedQuarter) => void;
  readonly result: (world: World) => number;
}

export function collectorFor(scenario: Scenario, measure: Measure): Collector {
  const p = scenario.parameters;
  const { meanOf, finalOf, changeOf, ending, score } = measure;
  if (meanOf !== undefined) return meanOver(({ world }) => world.indicators[meanOf]);
  if (finalOf !== undefined) return atEnd((world) => world.indicators[finalOf]);
  if (changeOf !== undefined) return atEnd((world) => world.indicators[changeOf] - scenario.start[changeOf]);
  if (ending !== undefined) return atEnd((world) => (world.ending === ending ? 1 : 0));
  if (measure.everAbove !== undefined) {
    const { indicator, bound } = measure.everAbove;
    return largest(({ world }) => (world.indicators[indicator] > bound ? 1 : 0));
  }
  if (score !== undefined) return atEnd((world) => finalScore(p, world, score));
  if (measure.component !== undefined) {
    const { seat, id } = measure.component;
    const index = (COMPONENTS[seat] as readonly string[]).indexOf(id);
    return meanOver(({ world }) => componentsOf(p, world, seat)[index] ?? 0);
  }
  if (measure.playedShare !== undefined) return playedShare(moveNamed(scenario.bundle, measure.playedShare));
  if (measure.votesCast !== undefined)
    return sumOver(
      ({ votes }) => [votes.beijing, votes.moscow].filter((vote) => vote === measure.votesCast).length,
    );
  if (measure.arrivingBackfill !== undefined)
    return measure.arrivingBackfill === 'mean'
      ? meanOver(({ world }) => world.books.arrivingBackfill)
      : atEnd((world) => world.books.arrivingBackfill);
  if (measure.odds !== undefined)
    return meanOver(({ world }) => (measure.odds === 'war' ? warOdds(p, world) : collapseOdds(p, world)));
  if (measure.refugeeShock !== undefined) return atEnd((world) => refugeeShock(p, world));
  if (measure.chinaShare !== undefined) return smallest((quarter) => chinaShare(scenario, quarter));
  return ledgerGap(scenario);
}

const playedShare = (asked: MoveId | null): Collector =>
  meanOver(({ orders }) =>
    SEATS.some((seat) => orders[seat].moves.some(({ move }) => move === asked)) ? 1 : 0,
  );

function meanOver(value: (quarter: PlayedQuarter) => number): Collector {
  let sum = 0;
  let count = 0;
  return {
    see: (quarter) => {
      sum += value(quarter);
      count++;
    },
    result: () => (count === 0 ? 0 : sum / count),
  };
}

function sumOver(value: (quarter: PlayedQuarter) => number): Collector {
  let sum = 0;
  return { see: (quarter) => void (sum += value(quarter)), result: () => sum };
}

function largest(value: (quarter: PlayedQuarter) => number): Collector {
  let most = -Infinity;
  return { see: (quarter) => void (most = Math.max(most, value(quarter))), result: () => most };
}

function smallest(value: (quarter: PlayedQuarter) => number): Collector {
  let least = Infinity;
  return { see: (quarter) => void (least = Math.min(least, value(quarter))), result: () => least };
}

const atEnd = (value: (world: World) => number): Collector => ({ see: () => {}, result: value });

/**
 * China's share of goods trade in a quarter: exports and paid imports, less what others buy and what Russia records
 * in trade (N-19; model.md section 2, public records).
 */
function chinaShare(scenario: Scenario, { world, facts }: PlayedQuarter): number {
  const p = scenario.parameters;
  const trade = world.indicators.exports + p.importNeed * facts.importsMet;
  const russian = p.recordRussiaBase + russianCash(p, world.books.arrivingBackfill) / p.recordRussiaShare;
  return 1 - (otherBuyersSales(p, world) + russian) / trade;
}

/** Changes of every indicator against the rows of the ledger; needs a setup that keeps the ledger. */
function ledgerGap(scenario: Scenario): Collector {
  let before: Indicators = copyIndicators(scenario.start);
  let gap = 0;
  return {
    see: ({ world, rows }) => {
      for (const id of INDICATORS) {
        const explained = (rows ?? []).reduce(
          (sum, row) => (row.indicator === id ? sum + row.change : sum),
          0,
        );
        gap = Math.max(gap, Math.abs(world.indicators[id] - before[id] - explained));
      }
      before = copyIndicators(world.indicators);
    },
    result: () => gap,
  };
}
