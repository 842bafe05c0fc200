// R6 Flows, in physical units (sections 2 and 6): goods, labour, fuel, income, credit and pressure, worked by hand.
import { describe, expect, test } from 'vitest';
import type { Indicators } from '../../../engine/state.ts';
import { flows } from '../../../engine/rules/flows.ts';
import {
  expectChange,
  expectChanges,
  rolls,
  tableOf,
  valueOf,
  type Changes,
  type TestTable,
} from '../../support/tables.ts';

/** No ban, no fleet, no patron: the North sells what it sold in 2016. */
const FREE: Partial<Indicators> = {
  coalBan: 0,
  ironBan: 0,
  leadBan: 0,
  seafoodBan: 0,
  labourLimits: 0,
  evasionFleet: 0,
  backfill: 0,
};

const flow = (indicators: Partial<Indicators>, changes: Changes = {}): TestTable => {
  const table = tableOf({ ...changes, indicators: { ...FREE, ...indicators } });
  table.state.books.arrivingBackfill = changes.books?.arrivingBackfill ?? 0;
  flows(table);
  return table;
};

describe('exports', () => {
  test('are $740m a quarter without bans, and nothing is lost', () => {
    const table = flow({});
    expect(valueOf(table, 'exports')).toBeCloseTo(740, 8);
    expect(valueOf(table, 'tradeVacuum')).toBe(0);
  });

  test('a full ban on coal at enforcement 3 leaves 300 x (.9 x .12 + .1 x .1) = 35.4', () => {
    const table = flow({ coalBan: 1, enforcement: 3 });
    expect(valueOf(table, 'exports')).toBeCloseTo(440 + 35.4, 8);
    expect(valueOf(table, 'tradeVacuum')).toBeCloseTo(264.6 / 740, 8);
    expect(table.state.flows!.coal).toBeCloseTo(35.4, 8);
  });

  test('half a ban on textiles under open borders: 190 x (.9 x .96 + .1 x .55)', () => {
    expect(valueOf(flow({ textilesBan: 0.5, enforcement: 0 }), 'exports')).toBeCloseTo(550 + 190 * 0.919, 8);
  });

  test('smuggling brings back .1 of what is lost at fleet 2, less what interdiction stops', () => {
    // At 50 interdiction .7 of the ships pass: 264.6 x .1 x .7.
    const table = flow({ coalBan: 1, enforcement: 3, evasionFleet: 2, interdiction: 50 });
    expect(valueOf(table, 'exports')).toBeCloseTo(475.4 + 18.522, 8);
    expect(table.state.flows!.smuggled).toBeCloseTo(18.522, 8);
  });

  test('relief of .6 waives that share of textiles and seafood, .36 of other goods, and no coal', () => {
    const open = flow(
      { coalBan: 1, textilesBan: 1, seafoodBan: 1, otherGoodsBan: 1, enforcement: 4 },
      { books: { relief: 0.6 } },
    );
    const sold = (value: number, ban: number): number =>
      value * (0.9 * (1 - ban * 0.97) + 0.1 * (1 - ban * 0.9));
    const { coal, textiles, seafood, otherGoods } = open.state.flows!;
    expect(coal).toBeCloseTo(sold(300, 1), 8);
    expect(textiles).toBeCloseTo(sold(190, 0.4), 8);
    expect(seafood).toBeCloseTo(sold(74, 0.4), 8);
    expect(otherGoods).toBeCloseTo(sold(85, 0.64), 8);
  });
});

describe('labour abroad', () => {
  test('drifts to 60 in China and 30 in Russia when nothing limits it', () => {
    expectChanges(flow({ workersInChina: 40, workersInRussia: 10 }), {
      workersInChina: 7,
      workersInRussia: 8,
    });
  });

  test('under full limits falls with enforcement in China and with backfill in Russia', () => {
    const table = flow(
      { labourLimits: 1, enforcement: 3, workersInChina: 60, workersInRussia: 30 },
      { books: { arrivingBackfill: 4 } },
    );
    expectChanges(table, {
      workersInChina: -0.35 * 60 * 0.88 * 0.8,
      workersInRussia: -0.4 * 30 * 0.75 * 0.5,
    });
  });
});

describe('fuel', () => {
  test('is 125 kt of crude, 67.5 from China, 4 for aviation, and what Russia and ships bring', () => {
    const table = flow({ evasionFleet: 1, interdiction: 0 }, { books: { arrivingBackfill: 2.5 } });
    expect(valueOf(table, 'crudeSupply')).toBe(125);
    // Between 48 and 72 kt at level 2.5 (N-27).
    expect(valueOf(table, 'refinedFuelSupply')).toBeCloseTo(67.5 + 60 + 21 + 4, 8);
  });

  test('crude is halved by a throttle, and by a cap as far as it is enforced', () => {
    const plays = { beijing: { moves: ['throttle-crude'] } };
    const table = flow({ crudeCap: 0.5, enforcement: 4 }, { plays });
    expect(valueOf(table, 'crudeSupply')).toBeCloseTo(125 * 0.5 * (1 - 0.6 * 0.5 * 0.97), 8);
  });

  test('adequacy is half crude, half refined, each with its ceiling', () => {
    const scarce = flow({ refinedFuelCap: 1, enforcement: 3, aviationExemption: 0 });
    expect(valueOf(scarce, 'oilAdequacy')).toBeCloseTo(0.5 + (0.5 * (67.5 * 0.12 + 4)) / 105, 8);
    const plenty = flow({ evasionFleet: 3, interdiction: 0 }, { books: { arrivingBackfill: 4 } });
    expect(valueOf(plenty, 'oilAdequacy')).toBeCloseTo(0.5 + 0.65, 8);
  });
});

describe('income', () => {
  const rest = { workersInChina: 60, workersInRussia: 30 };
  const base = 740 + 112.5 + 50;

  test('is exports, 1.25 per thousand workers, and 50 of services', () => {
    expect(valueOf(flow(rest), 'income')).toBeCloseTo(base, 8);
  });

  test.each([
    ['compensation, 55 per level', { beijing: { moves: ['compensate-pyongyang*2'] } }, 110],
    ['Rajin fees', { moscow: { moves: ['push-rajin'] } }, 6],
    ['theft', { pyongyang: { moves: ['steal-by-cyber'] } }, 60],
    // bp 42, mp 18: a gap of 24 of 40 leaves .4 of the bonus of 35.
    ['patrons played off', { pyongyang: { moves: ['play-patrons-off'] } }, 10 + 35 * 0.4],
  ])('%s adds to it', (_name, plays, more) => {
    expect(valueOf(flow(rest, { plays }), 'income')).toBeCloseTo(base + more, 8);
  });

  test('theft is seen with odds .45 and then provokes by 10', () => {
    const seen = (roll: number): TestTable =>
      flow(rest, {
        plays: { pyongyang: { moves: ['steal-by-cyber'] } },
        dice: rolls({ 'seen/steals': roll }),
      });
    expectChange(seen(0.44), 'provocation', 10);
    expectChange(seen(0.45), 'provocation', 0);
  });

  test('cash from Russia is 26.5 at level 2.5, and relief pays 40 for the whole', () => {
    expect(valueOf(flow(rest, { books: { arrivingBackfill: 2.5, relief: 0.6 } }), 'income')).toBeCloseTo(
      base + 26.5 + 24,
      8,
    );
  });
});
