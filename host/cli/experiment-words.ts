// Results of experiments in words for a terminal: one in detail, or many as the rows of a table.
import type { Verdict } from '../../engine/analysis/judge.ts';
import type { Report } from './run-experiments.ts';

export function inDetail({ id, title, claim, arms, verdicts, pass, games }: Report): string {
  const source = claim === null || claim === undefined ? [] : [`      ${sourceInWords(claim)}`];
  const rows = Object.entries(arms).flatMap(([arm, values]) =>
    Object.entries(values).map(
      ([measure, { mean, sd, n }]) =>
        `      ${arm.padEnd(18)} ${measure.padEnd(22)} mean ${number(mean, 10)}  sd ${number(sd, 9)}  n ${n}`,
    ),
  );
  const judged = verdicts.map(
    (verdict) =>
      `      ${verdict.pass ? 'holds' : 'FAILS'}  ${verdict.words}: ${number(verdict.value)}${zInWords(verdict, '  z ')}`,
  );
  return [
    `${pass ? 'pass' : 'FAIL'}  ${id.padEnd(8)} ${title}  [${games} games an arm]`,
    ...source,
    ...rows,
    ...judged,
  ].join('\n');
}

const sourceInWords = ({ ids, brief, paragraph }: NonNullable<Report['claim']>): string =>
  `${ids.join(', ')}; ${brief.join(', ')}: ${paragraph}`;

const TITLE = 58;
const MEASURE = 12;
const ARMS = 46;

export const tableHead = (): string => row('Id', 'Claim', 'Measure', 'Means of the arms', 'Value', 'z', '');

/** A row for each expectation; the claim is named once. */
export const tableRows = (report: Report): string =>
  report.verdicts
    .map((verdict, i) =>
      row(
        i === 0 ? (report.claim?.test ?? report.id) : '',
        i === 0 ? report.title : '',
        verdict.measure,
        armsInWords(report, verdict),
        number(verdict.value),
        zInWords(verdict, ''),
        verdict.pass ? 'pass' : 'FAIL',
      ),
    )
    .join('\n');

const armsInWords = ({ arms }: Report, { arms: named, measure }: Verdict): string =>
  named.map((arm) => `${arm} ${number(arms[arm]![measure]!.mean)}`).join(' · ');

const row = (...[id, title, measure, arms, value, z, pass]: string[]): string =>
  [
    cut(id!, 6),
    cut(title!, TITLE),
    cut(measure!, MEASURE),
    cut(arms!, ARMS),
    value!.padStart(9),
    z!.padStart(8),
    ` ${pass}`,
  ]
    .join(' ')
    .trimEnd();

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

const number = (value: number, width = 0): string => value.toFixed(3).padStart(width);

function zInWords({ z }: Verdict, before: string): string {
  if (z === null) return '';
  if (Math.abs(z) >= 999) return `${before}${z > 0 ? '> 999' : '< -999'}`;
  return `${before}${z.toFixed(1)}`;
}
