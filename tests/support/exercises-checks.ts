// What must hold of any exercise, as checks that say what is wrong: properties run them on real ones, controls on
// spoiled ones.
import { INDICATORS, SEATS, type Indicator } from '../../engine/ids.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Indicators, Quarter } from '../../engine/state.ts';

/** Indicators whose rows do not add up to their change, quarter by quarter (model.md section 0, rule 5). */
export function unexplained(start: Indicators, history: readonly Quarter[]): Indicator[] {
  let before = start;
  return history.flatMap(({ rows, closing }) => {
    const wrong = INDICATORS.filter((id) => {
      const same = rows.filter((row) => row.indicator === id);
      const sum = same.reduce((total, row) => total + row.change, 0);
      return Math.abs(closing[id] - before[id] - sum) > 1e-7;
    });
    before = closing;
    return wrong;
  });
}

/** Indicators off their scale and scores below 0 or above 100. */
export function outOfRange({ least, most }: Scenario, history: readonly Quarter[]): string[] {
  return history.flatMap(({ closing, components }) => [
    ...INDICATORS.filter((id) => !(closing[id] >= least[id] && closing[id] <= most[id])),
    ...SEATS.filter((seat) => !components[seat].every((value) => value >= 0 && value <= 100)),
  ]);
}
