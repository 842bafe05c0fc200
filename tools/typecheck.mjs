// Checks the types of every room by that room's own tsconfig.json, two at a time.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { requireNode, root } from './node.mjs';

const atOnce = 2;

/** The biggest first, so that two processes finish at about the same time. */
const rooms = ['tests', 'renderer', 'host', 'electron', 'engine', '.'];

const queue = rooms.filter((room) => room === '.' || hasSource(path.join(root, room)));
let failed = false;
await Promise.all(Array.from({ length: atOnce }, work));
process.exitCode = failed ? 1 : 0;

async function work() {
  for (let room = queue.shift(); room !== undefined; room = queue.shift()) {
    const { code, output } = await check(room);
    if (code === 0) continue;
    failed = true;
    console.log(output.trimEnd());
  }
}

/** @param {string} room @returns {Promise<{ code: number | null, output: string }>} */
function check(room) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const child = spawn(
    requireNode(),
    [tsc, '--project', room, '--pretty', String(Boolean(process.stdout.isTTY))],
    {
      cwd: root,
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** tsc calls a room without a single source file an error. @param {string} folder */
function hasSource(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((file) => /\.tsx?$/.test(String(file)));
}
