// Builds what is out of date, and nothing else. Uses only Node, so that every tool can call it.
// From the command line: `node tools/run-build.mjs [--force]`.

import path from 'node:path';
import { runChild } from './child.mjs';
import { forget, groups, isFresh } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';

/**
 * Builds the groups whose sources have changed since their last build; true if all are built.
 * @param {import('./freshness.mjs').Group[]} wanted
 */
export async function buildIfStale(wanted = groups) {
  if (wanted.every(isFresh)) return true;
  return withLock('build', async (hold) => {
    const stale = wanted.filter((group) => !isFresh(group));
    if (stale.length === 0) return true;
    console.error('Building ...');
    return runBuild(stale, hold);
  });
}

/** @param {import('./freshness.mjs').Group[]} stale @param {(pid: number | undefined) => void} hold */
async function runBuild(stale, hold) {
  const node = requireNode();
  const code = await runChild(node, [path.join(root, 'tools', 'build.mjs'), ...stale], {
    cwd: root,
    // What the build says goes to stderr: the output of `backfill` belongs to its command.
    stdio: ['ignore', 2, 2],
    env: nodeEnvironment(node),
    onStart: (child) => hold(child.pid),
  });
  return code === 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'tools', 'run-build.mjs')) {
  await ensureInstalled();
  if (process.argv.includes('--force')) groups.forEach(forget);
  process.exitCode = (await buildIfStale()) ? 0 : 1;
}
