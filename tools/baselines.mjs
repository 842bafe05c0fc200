// `npm run baselines`: takes the pictures of tests/renderer/visual anew. Look at them before they are committed.

import path from 'node:path';
import { provideChromium } from './chromium.mjs';
import { runChild } from './child.mjs';
import { nodeEnvironment, requireNode, root } from './node.mjs';
import { buildIfStale } from './run-build.mjs';

provideChromium();
if (!(await buildIfStale())) process.exit(1);
const node = requireNode();
const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
process.exitCode = await runChild(
  node,
  [playwright, 'test', 'tests/renderer/visual', '--update-snapshots=all'],
  { cwd: root, env: { ...nodeEnvironment(node), TZ: 'UTC' } },
);
