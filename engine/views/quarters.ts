// Names of quarters: round 1 of `2017 Q3` is `2017 Q3`, round 3 is `2018 Q1`.
import type { Scenario } from '../scenario.ts';

export function quarterName({ bundle }: Scenario, round: number): string {
  const [year, quarter] = bundle.scenario.firstQuarter.split(' Q').map(Number) as [number, number];
  const count = year * 4 + (quarter - 1) + (round - 1);
  return `${Math.floor(count / 4)} Q${(count % 4) + 1}`;
}
