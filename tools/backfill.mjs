#!/usr/bin/env node
// The `backfill` command from a clone: installs and builds if that is needed, then runs it under Node 24.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode, root } from './node.mjs';
import { buildIfStale } from './run-build.mjs';
import { commandLine } from './targets.mjs';

await ensureInstalled();
const node = requireNode();
const file = path.join(root, commandLine);
if (!(await buildIfStale(['node'])) || !existsSync(file)) {
  console.error('The backfill command could not be built; see above.');
  process.exit(1);
}
process.exitCode = await runChild(node, [file, ...process.argv.slice(2)], {});
