// `npm test`: installs, finds a browser, runs every step even after a failure, and counts.
// `--fast` runs only the quick steps, `--long` gives the long tests their time. Starts on Node 20.
// The last line is always `N passed, N failed`.

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideChromium } from './chromium.mjs';
import { interrupted, runChild } from './child.mjs';
import { countTests } from './count-tests.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';
import { stepsOf } from './steps.mjs';

const fast = process.argv.includes('--fast');
const long = process.argv.includes('--long');
const stepMsMax = (long ? 180 : 30) * 60_000;

const reports = path.join(root, '.cache', 'reports');

await ensureInstalled();
const node = requireNode();
const env = {
  ...nodeEnvironment(node),
  TZ: 'UTC',
  ...(fast && { FAST: '1' }),
  ...(long && { LONG: '1' }),
  ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
};
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (!fast) provideChromium();

/** @type {(import('./count-tests.mjs').Count & { name: string, code: number, seconds: number })[]} */
const results = [];
for (const step of stepsOf(reports)) {
  if (fast && !step.fast) continue;
  results.push(await run(step));
  if (results.at(-1)?.code === interrupted) break; // Ctrl-C is meant for the whole run.
}
summarise();

/** @param {import('./steps.mjs').Step} step */
async function run(step) {
  console.log(`\n--- ${step.name} ---`);
  const startedMs = performance.now();
  const code = await runChild(node, [path.join(root, step.script), ...step.args], {
    cwd: root,
    timeout: stepMsMax,
    env: { ...env, ...(step.report && { PLAYWRIGHT_JSON_OUTPUT_FILE: step.report }) },
  });
  return {
    name: step.name,
    code,
    seconds: (performance.now() - startedMs) / 1000,
    ...count(step, code === 0),
  };
}

/** @param {import('./steps.mjs').Step} step @param {boolean} ok @returns {import('./count-tests.mjs').Count} */
function count({ runner, report }, ok) {
  if (runner && report) return countTests({ runner, report, ok });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function summarise() {
  console.log('');
  for (const { name, code, seconds, passed, failed, skipped } of results) {
    const words = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(
      `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${words}`,
    );
  }
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((sum, result) => sum + result[key], 0);
  const failed = total('failed');
  process.exitCode = failed > 0 || results.some(({ code }) => code !== 0) ? 1 : 0;
  console.log(`${total('passed')} passed, ${failed} failed`);
}
