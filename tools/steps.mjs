// The steps of `npm test`, as data: what each runs, and how its tests are counted.

import path from 'node:path';

/**
 * One step. `script` is run by Node 24. A step without a `report` counts as one test; with one, the tests in the
 * JSON report its runner writes are counted. `fast` steps make up `npm run check:fast`.
 * @typedef {{ name: string, script: string, args: string[], fast: boolean, runner?: 'vitest' | 'playwright', report?: string }} Step
 */

const bin = 'node_modules';
const vitest = `${bin}/vitest/vitest.mjs`;
const playwright = `${bin}/@playwright/test/cli.js`;

/** @param {string} folder where the reports go @returns {Step[]} */
export function stepsOf(folder) {
  return [
    {
      name: 'format',
      script: `${bin}/@biomejs/biome/bin/biome`,
      args: ['format', '--reporter=summary', '.'],
      fast: true,
    },
    { name: 'lint', script: `${bin}/oxlint/bin/oxlint`, args: [], fast: true },
    { name: 'types', script: 'tools/typecheck.mjs', args: [], fast: true },
    vitestStep('imports', folder, ['--project', 'architecture'], true),
    { name: 'build', script: 'tools/run-build.mjs', args: [], fast: false },
    vitestStep('tests', folder, ['--project', '!architecture'], true),
    {
      name: 'browser',
      script: playwright,
      args: ['test', '--reporter=list,json', '--pass-with-no-tests'],
      fast: false,
      runner: 'playwright',
      report: path.join(folder, 'browser.json'),
    },
  ];
}

/** @param {string} name @param {string} folder @param {string[]} args @param {boolean} fast @returns {Step} */
function vitestStep(name, folder, args, fast) {
  const report = path.join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, script: vitest, args: ['run', ...args, ...reporters], fast, runner: 'vitest', report };
}
