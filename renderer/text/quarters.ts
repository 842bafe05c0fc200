// Quarters as they are printed: `2017 Q4`.

/** The quarter before: `2018 Q1` gives `2017 Q4`. */
export function quarterBefore(quarter: string): string {
  const [year = '0', part = 'Q1'] = quarter.split(' ');
  const number = Number(part.slice(1));
  return number === 1 ? `${Number(year) - 1} Q4` : `${year} Q${number - 1}`;
}

/** The year only where it changes: `2017 Q3`, `Q4`, `2018 Q1`. */
export const shortQuarters = (quarters: readonly string[]): readonly string[] =>
  quarters.map((quarter, i) => {
    const [year = '', part = ''] = quarter.split(' ');
    return i > 0 && quarters[i - 1]?.startsWith(year) === true ? part : quarter;
  });

/** The quarter `count` quarters later: `2017 Q3` and 7 give `2019 Q2`. */
export function quarterAfter(quarter: string, count: number): string {
  const [year = '0', part = 'Q1'] = quarter.split(' ');
  const total = Number(year) * 4 + Number(part.slice(1)) - 1 + count;
  return `${Math.floor(total / 4)} Q${(total % 4) + 1}`;
}
