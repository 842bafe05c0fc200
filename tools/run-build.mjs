// Builds what is out of date, and nothing else. Uses only Node, so that every tool can call it.
// From the command line: `node tools/run-build.mjs [--force]`.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { forget, groups, isFresh } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { withLock } from './lock.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';

/**
 * Builds the groups whose sources have changed since their last build; true if all are built.
 * @param {import('./freshness.mjs').Group[]} wanted
 */
export function buildIfStale(wanted = groups) {
  if (wanted.every(isFresh)) return true;
  return withLock('build', () => {
    const stale = wanted.filter((group) => !isFresh(group));
    if (stale.length === 0) return true;
    console.error('Building ...');
    return runBuild(stale);
  });
}

/** @param {import('./freshness.mjs').Group[]} stale */
function runBuild(stale) {
  const node = requireNode();
  const { status } = spawnSync(node, [path.join(root, 'tools', 'build.mjs'), ...stale], {
    cwd: root,
    // What the build says goes to stderr: the output of `backfill` belongs to its command.
    stdio: ['ignore', 2, 2],
    env: nodeEnvironment(node),
  });
  return status === 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, 'tools', 'run-build.mjs')) {
  ensureInstalled();
  if (process.argv.includes('--force')) groups.forEach(forget);
  process.exit(buildIfStale() ? 0 : 1);
}
