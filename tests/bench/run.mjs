// `npm run bench [engine|web|room]`: installs the peers if they are missing, measures, prints one table. Ends with 1 if a
// target is missed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, requireNode } from '../../tools/node.mjs';
import { buildIfStale } from '../../tools/run-build.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const node = requireNode();
if (node !== process.execPath) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(node, args, { stdio: 'inherit', env: nodeEnvironment(node) }).status ?? 1);
}
const parts = { engine: engineGroups, web: webGroups, room: roomGroups };
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.find((word) => !Object.hasOwn(parts, word));
if (unknown !== undefined) fail(`there is no part "${unknown}"; there are engine, web and room.`);

console.log(`Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores.`);
const loads = [load()];
let missed = 0;
for (const [name, groups] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const group of await groups()) {
    for (const figure of await group()) print(figure);
    loads.push(load());
  }
}
console.log(`\nLoad average over the run: ${loads.join(', ')}.`);
console.log(missed === 0 ? 'All targets met.' : `${missed} target(s) missed.`);
process.exit(missed === 0 ? 0 : 1);

async function engineGroups() {
  install(here, 'boardgame.io');
  const { batch, doctrine, live, memory, sameRules } = await import('./engine-figures.ts');
  console.log(
    '\nEach variant in a process of its own; turns interleaved, medians. Seconds and ms are CPU time.\n',
  );
  return [sameRules, batch, doctrine, live, memory];
}

async function webGroups() {
  install(path.join(here, 'web-peer'), 'recharts');
  if (!(await buildIfStale())) fail('the program could not be built.');
  const { coldStarts, size, touches } = await import('./web-figures.ts');
  console.log('\nA real host and a real Chromium; launches interleaved, medians. ms are wall time.\n');
  return [size, coldStarts, touches];
}

async function roomGroups() {
  install(here, 'boardgame.io');
  const { fanOut, manyExercises } = await import('./room-figures.ts');
  console.log(
    '\nServers in processes of their own; runs take turns, medians. ms of CPU are those of the server.\n',
  );
  return [fanOut, manyExercises];
}

/** @param {import('./figure.ts').Figure} figure */
function print({ name, value, target, pass }) {
  if (!pass) missed++;
  const verdict = target === null ? '' : pass ? 'pass' : 'MISSED';
  console.log(`${name.padEnd(50)}${value.padStart(20)}   ${(target ?? '').padEnd(20)}${verdict}`.trimEnd());
}

function load() {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}

/** @param {string} folder @param {string} peer a package that is there once all are */
function install(folder, peer) {
  if (existsSync(path.join(folder, 'node_modules', peer))) return;
  console.log(`Installing the peer ${peer} ...`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('the peer could not be installed; the registry may be out of reach.');
}

/** @param {string} why @returns {never} */
function fail(why) {
  console.error(`bench: ${why}`);
  process.exit(1);
}
