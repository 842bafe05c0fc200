// Nothing needs a network but the room's own: a whole exercise over a socket, and rooms, run where there is only loopback.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../architecture/sources.ts';

/** Runs a command in a network of its own, which holds loopback and nothing else. */
const alone = (command: string) =>
  spawnSync('unshare', ['--map-root-user', '--net', 'sh', '-c', `ip link set lo up && ${command}`], {
    cwd: root,
    encoding: 'utf8',
    timeout: 80_000,
  });

const mayBeAlone = process.platform === 'linux' && alone('true').status === 0;

test.skipIf(!mayBeAlone)(
  'the host plays whole exercises and opens rooms with loopback alone (needs unshare and ip)',
  () => {
    const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
    const files = 'tests/host/start-host.test.ts tests/host/net/lan.test.ts';
    const run = alone(`'${process.execPath}' '${vitest}' run --project host ${files}`);
    expect(run.stdout + run.stderr).toMatch(/Test Files .*2 passed/);
    const reached = alone(
      `'${process.execPath}' -e "require('net').connect(9, '192.0.2.1').on('error', () => process.exit(7))"`,
    );
    expect(reached.status).toBe(7);
  },
);
