// R12, step 0: pledges are tested on orders and votes; a breach costs the relation of the pair (section 7).
import { describe, expect, test } from 'vitest';
import { SEATS, type Indicator, type Seat } from '../../../engine/ids.ts';
import type { Clause, Pledge } from '../../../engine/pledges.ts';
import { dials } from '../../../engine/rules/dials.ts';
import { pledgesKept } from '../../../engine/rules/pledges-kept.ts';
import {
  changeOf,
  expectChanges,
  tableOf,
  type Changes,
  type Plays,
  type TestTable,
} from '../../support/tables.ts';

const pledge = (
  pledger: Seat,
  parties: Seat[],
  clauses: Clause[],
  changes: Partial<Pledge> = {},
): Pledge => ({
  id: 'p',
  pledger,
  parties,
  clauses,
  isPublic: false,
  since: 1,
  deadline: 8,
  twin: null,
  status: 'open',
  endedIn: null,
  released: [],
  delivered: [],
  ...changes,
});

const run = (one: Pledge, plays: Plays = {}, changes: Changes = {}): TestTable & { pledge: Pledge } => {
  const table = tableOf({ ...changes, plays, pledges: [one] });
  dials(table);
  pledgesKept(table);
  return { ...table, pledge: table.state.pledges[0]! };
};

const statusOf = (seat: Seat, clause: Clause, plays: Plays = {}, changes: Changes = {}): string =>
  run(pledge(seat, SEATS.filter((one) => one !== seat).slice(0, 1), [clause]), plays, changes).pledge.status;

describe('a clause', () => {
  test.each([
    [{ kind: 'dial-at-most', level: 2 }, { moscow: { dial: 2 } }, 'open'],
    [{ kind: 'dial-at-most', level: 2 }, { moscow: { dial: 3 } }, 'broken'],
    [{ kind: 'dial-at-least', level: 2 }, { moscow: { dial: 2 } }, 'open'],
    [{ kind: 'dial-at-least', level: 2 }, { moscow: { dial: 1 } }, 'broken'],
    [{ kind: 'move-not-played', move: 'sell-arms' }, { moscow: { moves: ['push-rajin'] } }, 'open'],
    [{ kind: 'move-not-played', move: 'sell-arms' }, { moscow: { moves: ['sell-arms'] } }, 'broken'],
  ] as const)('%o with %o is %s', (clause, plays, status) => {
    expect(statusOf('moscow', clause, plays)).toBe(status);
  });

  test.each([
    ['support', 'support', 'open'],
    ['support', 'dilute', 'broken'],
    ['no-veto', 'dilute', 'open'],
    ['no-veto', 'veto', 'broken'],
    ['dilute', null, 'open'],
    ['veto', null, 'broken'],
  ] as const)('promising to %s and voting %s is %s', (promised, vote, status) => {
    const session = { washington: { moves: ['table-draft'] } };
    const clause = { kind: 'council-vote', vote: promised } as const;
    expect(statusOf('beijing', clause, session, { votes: { beijing: vote } })).toBe(status);
  });

  test('on a vote is not tested without a draft', () => {
    expect(statusOf('beijing', { kind: 'council-vote', vote: 'support' })).toBe('open');
  });
});

describe('a delivery', () => {
  const due: Clause = { kind: 'delivery', move: 'list-russian-firms', level: 2 };
  const at = (round: number, plays: Plays, delivered: number[] = []): string =>
    run(pledge('washington', ['beijing'], [due], { deadline: 3, delivered }), plays, { round }).pledge.status;

  test('counts at the stated level or above, once, by the deadline', () => {
    expect(at(1, { washington: { moves: ['list-russian-firms*2'] } })).toBe('open');
    expect(at(3, { washington: { moves: ['list-russian-firms*2'] } })).toBe('kept');
    expect(at(3, {}, [0])).toBe('kept');
  });

  test('not made by then, or made too small, is a breach', () => {
    expect(at(2, {})).toBe('open');
    expect(at(3, {})).toBe('broken');
    expect(at(3, { washington: { moves: ['list-russian-firms'] } })).toBe('broken');
  });
});

describe('a pledge', () => {
  test('ends by its first breach, by its deadline, and is tested no more once it ended', () => {
    const low: Clause = { kind: 'dial-at-most', level: 1 };
    expect(
      run(pledge('moscow', ['beijing'], [low]), { moscow: { dial: 2 } }, { round: 4 }).pledge,
    ).toMatchObject({
      status: 'broken',
      endedIn: 4,
    });
    expect(run(pledge('moscow', ['beijing'], [low], { deadline: 4 }), {}, { round: 4 }).pledge.status).toBe(
      'kept',
    );
    const lapsed = run(pledge('moscow', ['beijing'], [low], { status: 'lapsed' }), { moscow: { dial: 4 } });
    expect(lapsed.pledge.status).toBe('lapsed');
    expectChanges(lapsed, { sinoRussianTies: 0 });
  });

  test('that is kept earns nothing by itself', () => {
    const kept = run(pledge('moscow', ['beijing'], [{ kind: 'dial-at-most', level: 4 }], { deadline: 1 }));
    expect(kept.ledger.rows!.filter(({ cause }) => cause === 'pledge-broken')).toEqual([]);
  });

  const TIES: Record<string, Indicator> = {
    'beijing moscow': 'sinoRussianTies',
    'beijing washington': 'usChinaTies',
    'moscow washington': 'usRussiaTies',
    'beijing pyongyang': 'beijingInfluence',
    'moscow pyongyang': 'moscowInfluence',
    'pyongyang washington': 'dialogue',
  };
  const pairs = SEATS.flatMap((one) =>
    SEATS.filter((other) => other !== one).map((other) => [one, other] as const),
  );

  test.each(pairs)(
    'of %s to %s costs their relation 6 when broken, and 8 of trust where there is one',
    (pledger, party) => {
      const level = { beijing: 2, moscow: 2, washington: 2, pyongyang: 3 }[pledger];
      const table = run(
        pledge(pledger, [party], [{ kind: 'dial-at-most', level: level - 1 }]),
        { [pledger]: { dial: level } },
        { indicators: { dialogue: 50 } },
      );
      expect(table.pledge.status).toBe('broken');
      const tie = TIES[[pledger, party].sort().join(' ')]!;
      for (const one of Object.values(TIES))
        expect(changeOf(table, one), one).toBeCloseTo(one === tie ? -6 : 0, 10);
      expectChanges(table, {
        pyongyangCredibility: pledger === 'pyongyang' ? -8 : 0,
        washingtonCredibility: pledger === 'washington' ? -8 : 0,
      });
    },
  );

  test('that two were promised costs both relations, the trust once', () => {
    const both = pledge('washington', ['beijing', 'moscow'], [{ kind: 'dial-at-most', level: 1 }]);
    expectChanges(run(both, { washington: { dial: 2 } }), {
      usChinaTies: -6,
      usRussiaTies: -6,
      washingtonCredibility: -8,
    });
  });

  test('in secret is broken in secret: its rows need the pledge; those of a public one need nothing', () => {
    const needs = (isPublic: boolean) =>
      run(pledge('moscow', ['beijing'], [{ kind: 'dial-at-most', level: 0 }], { isPublic }))
        .ledger.rows!.filter(({ cause }) => cause === 'pledge-broken')
        .map((row) => row.needs);
    expect(needs(false)).toEqual([['pledge:p']]);
    expect(needs(true)).toEqual([[]]);
  });
});
