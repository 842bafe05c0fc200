// `npm run package`: packs the desktop app for this machine's system with electron-builder.
// Arguments go on to it: `npm run package -- --dir` packs a folder without an installer.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';
import { buildIfStale } from './run-build.mjs';
import { allEntries } from './targets.mjs';

await ensureInstalled();
const missing = allEntries().filter((file) => !existsSync(path.join(root, file)));
if (missing.length > 0) {
  console.error(`There is nothing to pack without ${missing.join(', ')}.`);
  process.exit(1);
}
if (!(await buildIfStale())) process.exit(1);

const node = requireNode();
const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
const args = [builder, '--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)];
process.exitCode = await runChild(node, args, { cwd: root, env: nodeEnvironment(node) });
