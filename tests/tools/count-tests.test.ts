// What `npm test` says at its end: no failure may go uncounted.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from '../../tools/count-tests.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'backfill-reports-'));

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')],
};

test('counts the tests of a vitest report', () => {
  const report = write(vitestReport);
  expect(countTests({ runner: 'vitest', report, ok: false })).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('counts a file that could not be loaded as one failure', () => {
  const report = write({ ...vitestReport, testResults: [...vitestReport.testResults, file('failed')] });
  expect(countTests({ runner: 'vitest', report, ok: false })).toMatchObject({ failed: 2 });
});

test('counts flaky tests and errors outside of tests as failures in a playwright report', () => {
  const report = write({
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    errors: ['no browser'],
  });
  expect(countTests({ runner: 'playwright', report, ok: false })).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
  });
});

test.each(['vitest', 'playwright'] as const)('counts a %s run without a report as one failure', (runner) => {
  const report = path.join(folder, 'none.json');
  expect(countTests({ runner, report, ok: false })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('counts a run that ends with an error after passing every test as one failure', () => {
  const report = write({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] });
  expect(countTests({ runner: 'vitest', report, ok: false })).toMatchObject({ passed: 5, failed: 1 });
  expect(countTests({ runner: 'vitest', report, ok: true })).toMatchObject({ passed: 5, failed: 0 });
});

function write(json: object): string {
  const report = path.join(folder, 'report.json');
  writeFileSync(report, JSON.stringify(json));
  return report;
}
