// R6, last part: credit, imports, reserves and net pressure (sections 6 and 7), worked by hand.
import { describe, expect, test } from 'vitest';
import type { Indicators } from '../../../engine/state.ts';
import { flows } from '../../../engine/rules/flows.ts';
import {
  causedBy,
  expectChange,
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

describe('imports, reserves and pressure', () => {
  // All bans in force at enforcement 4: Y = 740 x .037 + labour + 50.
  const closed = {
    coalBan: 1,
    ironBan: 1,
    leadBan: 1,
    seafoodBan: 1,
    textilesBan: 1,
    otherGoodsBan: 1,
    enforcement: 4,
    workersInChina: 0,
    workersInRussia: 0,
    labourLimits: 0,
  };
  const income = 740 * 0.037 + 1.25 * (21 + 12) + 50;
  const credit = 60 * (1 - 0.485);

  test('a shortfall draws on a tenth of the reserves at most', () => {
    const table = flow({ ...closed, reserves: 3000 });
    expect(valueOf(table, 'income')).toBeCloseTo(income, 6);
    expectChange(table, 'reserves', -300);
    expect(table.quarter.importsMet).toBeCloseTo((income + credit + 300) / 780, 8);
  });

  test.each([
    ['courting Beijing', { pyongyang: { moves: ['court-beijing'] } }, 60 * (1 - 0.85 * 0.97)],
    ['courting Moscow', { pyongyang: { moves: ['court-moscow'] } }, 2 + (50 * 0.963 * 740) / 740],
  ])('%s brings credit', (_name, plays, more) => {
    expect(flow({ ...closed, reserves: 0 }, { plays }).quarter.importsMet).toBeCloseTo(
      (income + credit + more) / 780,
      8,
    );
  });

  test.each([
    ['kept', 1, {}, 60],
    ['broken in the next quarter', 2, {}, -60],
    ['not begun well', 2, { beijing: { moves: ['summit-with-pyongyang'] } }, 0],
  ])(
    'a restraint bargain that is %s is worth 60, -60 or nothing (section 7)',
    (_name, tests, plays, more) => {
      const table = flow({ ...closed, reserves: 0, tests }, { plays, books: { restraintBargain: 1 } });
      expect(table.quarter.importsMet).toBeCloseTo((income + credit + more) / 780, 8);
    },
  );

  test('a surplus over 741 refills reserves by half, also when a gap was closed (section 15)', () => {
    const table = flow({ workersInChina: 60, workersInRussia: 30, reserves: 1000 });
    expectChange(table, 'reserves', 0.5 * (902.5 - 741));
    expect(causedBy(table, 'import-bill', 'reserves')).toBe(0);
  });

  test('net pressure is .75 of lost income and .5 of missing oil, in hundredths', () => {
    const table = flow({ ...closed, refinedFuelCap: 1, aviationExemption: 0 });
    const oil = 0.5 + (0.5 * (67.5 * 0.03 + 4)) / 105;
    expect(valueOf(table, 'netPressure')).toBeCloseTo(75 * (1 - income / 925) + 50 * (1 - oil), 6);
  });
});
