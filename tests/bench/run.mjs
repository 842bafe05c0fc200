// `npm run bench`: installs the peer if it is missing, measures, prints one table. Ends with 1 if a target is missed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, requireNode } from '../../tools/node.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const node = requireNode();
if (node !== process.execPath) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(node, args, { stdio: 'inherit', env: nodeEnvironment(node) }).status ?? 1);
}
if (!existsSync(path.join(here, 'node_modules', 'boardgame.io'))) installPeer();
const { batch, doctrine, live, memory, sameRules } = await import('./figures.ts');

console.log(`Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores.`);
console.log(
  'Each variant in a process of its own; turns interleaved, medians. Seconds and ms are CPU time.\n',
);
const loads = [load()];
let missed = 0;
for (const group of [sameRules, batch, doctrine, live, memory]) {
  for (const figure of await group()) print(figure);
  loads.push(load());
}
console.log(`\nLoad average over the run: ${loads.join(', ')}.`);
console.log(missed === 0 ? 'All targets met.' : `${missed} target(s) missed.`);
process.exit(missed === 0 ? 0 : 1);

/** @param {import('./figures.ts').Figure} figure */
function print({ name, value, target, pass }) {
  if (!pass) missed++;
  const verdict = target === null ? '' : pass ? 'pass' : 'MISSED';
  console.log(`${name.padEnd(50)}${value.padStart(20)}   ${(target ?? '').padEnd(20)}${verdict}`.trimEnd());
}

function load() {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}

function installPeer() {
  console.log('Installing the peer (tests/bench) ...');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('bench: the peer could not be installed; the registry may be out of reach.');
  process.exit(1);
}
