// What the model itself lets out, whatever the views do: public numbers that rest on hidden ones (model.md section 2,
// "Public records"; section 3; R9, R10). Tests of secrecy do not hold this against the views; whoever changes one of
// these rules changes what a seat can find out.
import { describe, expect, test } from 'vitest';
import { publicRecords } from '../../../engine/views/public-records.ts';
import { runs } from '../../support/exercises.ts';
import { rootMeanSquare, seatViewOf, workedQuarter } from '../../support/exercises-adversary.ts';
import { expectChange, playMoves, rolls } from '../../support/tables.ts';

const CASES = Math.max(60, runs(600));

describe('the model makes public', () => {
  test('no more of what arrives from Russia than a step of the record: it would be 32 plus its cash (section 2)', () => {
    const trades = Array.from({ length: CASES }, (_, number) => {
      const { context, state } = workedQuarter(`record ${number}`, 'august-2017');
      const arriving = state.history[0]!.arrivingBackfill;
      return { arriving, trade: publicRecords(context, { ...state, phase: 'brief' as const })!.russianTrade };
    });
    expect(new Set(trades.map(({ trade }) => trade)).size).toBeLessThanOrEqual(4);
    const together = trades.filter(({ trade }) => trade === 40).map(({ arriving }) => arriving);
    // Control: unrounded, each record would belong to one level alone.
    expect(Math.max(...together) - Math.min(...together)).toBeGreaterThan(0.8);
  });

  test('backfill that is detected: evidence rises by 8 + 4 x level, half of it while the report is blocked (R9)', () => {
    const at = (backfill: number, moves: string[] = []) =>
      playMoves(
        { moscow: { dial: backfill, moves } },
        { indicators: { backfill, evidenceOnRussia: 40 }, dice: rolls({ 'detect/backfill': 0 }) },
      );
    // Fading takes 18 per cent, 35 while the report is blocked.
    expectChange(at(2), 'evidenceOnRussia', -0.18 * 40 + 16);
    expectChange(at(3), 'evidenceOnRussia', -0.18 * 40 + 20);
    expectChange(at(3, ['block-panel-report']), 'evidenceOnRussia', -0.35 * 40 + 10);
  });

  test('what arrives, in a quarter in which nothing else happens: Far East prospects rest on it (R10)', () => {
    const errors = Array.from({ length: CASES }, (_, number) => {
      const one = workedQuarter(`quiet ${number}`, 'spring-2019', true);
      const view = seatViewOf(one, 'washington');
      const reading = (id: string, at: number): number => {
        const found = view.indicators.find(({ indicator }) => indicator === id)!.history[at]!;
        return 'value' in found ? found.value : 0;
      };
      const target = (reading('farEastProspects', 1) - 0.78 * reading('farEastProspects', 0)) / 0.22;
      const rest =
        22 +
        0.35 * reading('workersInRussia', 1) +
        0.22 * Math.max(0, 60 - reading('tension', 0)) +
        4 -
        0.12 * reading('listingsOfRussia', 1);
      return (target - rest) / 6 - one.state.history[0]!.arrivingBackfill;
    });
    // Within a fraction of a level, although whole numbers are shown: better than Beijing's belief (signal sd .9, drift .45).
    expect(rootMeanSquare(errors)).toBeLessThan(0.3);
  });

  test('theft by cyber means: the credibility of Pyongyang falls by 3 in the open (section 4, P09)', () => {
    const quiet = playMoves({});
    const theft = playMoves({ pyongyang: { moves: ['steal-by-cyber'] } });
    const { pyongyangCredibility: before } = quiet.state.indicators;
    expect(theft.state.indicators.pyongyangCredibility).toBeCloseTo(before - 3, 8);
  });
});
