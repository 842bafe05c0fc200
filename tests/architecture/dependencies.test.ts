// Only what is really used may be installed, and every version is exact.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, importsOf, root, rooms, sourcesOf } from './sources.ts';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

test('the rooms use every dependency', () => {
  const used = new Set(
    rooms
      .flatMap(sourcesOf)
      .flatMap(importsOf)
      .map(({ to }) => packageOf(to)),
  );
  expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
});

test('the tools, tests and configurations use every development dependency', () => {
  const places = ['tests', 'tools', 'electron', 'host', 'renderer', '.github'].flatMap(filesUnder);
  const settings = ['package.json', 'vitest.config.ts', 'playwright.config.ts', 'renderer/tsconfig.json'];
  const text = [...places, ...settings].map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  // Named once in package.json itself; types and the type-aware half of the linter come along unnamed.
  const unnamed = (name: string) => name.startsWith('@types/') || name === 'oxlint-tsgolint';
  const unused = Object.keys(manifest.devDependencies).filter(
    (name) => !unnamed(name) && !text.replace(`"${name}": "`, '').includes(name),
  );
  expect(unused).toEqual([]);
});

test('every version is exact', () => {
  const sets = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies];
  const versions = sets.flatMap((set) => Object.entries(set));
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
