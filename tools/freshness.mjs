// Says whether what is in out/ was built from the sources as they are now, by their content.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node.mjs';

/** @typedef {'node' | 'page'} Group */

/** What each group is built from. A change of the tools or of the packages rebuilds both. */
const sources = {
  node: ['engine', 'host', 'electron', 'scenarios'],
  page: ['engine', 'host', 'renderer', 'assets'],
};
const common = [
  'tools/build.mjs',
  'tools/page-languages.mjs',
  'tools/page-preloads.mjs',
  'tools/targets.mjs',
  'package.json',
  'package-lock.json',
];

/** @type {Group[]} */
export const groups = ['node', 'page'];

/** @param {Group} group */
export function isFresh(group) {
  const file = stampFile(group);
  return existsSync(file) && readFileSync(file, 'utf8') === digest(group);
}

/** Says that nothing is built. Comes before a build, so that one that is broken off does not count. @param {Group} group */
export function forget(group) {
  rmSync(stampFile(group), { force: true });
}

/** The stamp to write when a build is done; taken before it begins, lest an edit during it be missed. @param {Group} group */
export function digest(group) {
  const hash = createHash('sha256');
  for (const file of [...sources[group], ...common].flatMap(filesUnder).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {Group} group @param {string} stamp */
export function remember(group, stamp) {
  writeFileSync(stampFile(group), stamp);
}

/** @param {Group} group */
function stampFile(group) {
  return path.join(root, 'out', `.built-${group}`);
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const inside = `${place}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inside) : [inside];
  });
}
