// Reads how many tests passed and failed from the report of a test runner.

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * The tests in a report. A run that failed without a failing test (a file that cannot be loaded, an error outside
 * any test, no report at all) counts as one failure, so that nothing goes wrong unseen.
 * @param {{ runner: 'vitest' | 'playwright', report: string, ok: boolean }} run
 * @returns {Count}
 */
export function countTests({ runner, report, ok }) {
  const count = readReport(runner, report) ?? { passed: 0, failed: 0, skipped: 0 };
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** @param {'vitest' | 'playwright'} runner @param {string} report @returns {Count | null} */
function readReport(runner, report) {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    return runner === 'vitest' ? vitestCount(json) : playwrightCount(json);
  } catch {
    return null;
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} json */
function vitestCount(json) {
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + broken.length,
    skipped: json.numPendingTests,
  };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} json */
function playwrightCount({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
