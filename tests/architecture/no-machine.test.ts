// No file of the project names the machine it was written on, or a package registry.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

/** What git ignores, and git itself. */
const ignored = ['.git', '.cache', 'node_modules', 'out', 'dist', 'coverage', 'test-results'];

// Written in pieces, so that this file does not find itself.
const registries = ['registry.' + 'npmjs', 'registry.' + 'yarnpkg', 'npm' + 'mirror', 'npm.' + 'pkg.github'];
const folders = ['work', 'root', 'tmp/' + 'bash_jobs', 'home/[a-z]', 'Users/[a-z]'];
const machine = new RegExp(`(?<![\\w.\\-/])/(${folders.join('|')})(?![\\w-])`);

test('no file names a registry or a folder of the machine it was written on', () => {
  expect(projectFiles().flatMap(findMachine)).toEqual([]);
});

test('the lock file says nothing about where a package came from', () => {
  expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});

test.each(['see /wor' + 'k/main/x.ts', '"/roo' + 't/.npmrc"', `https://registry.${'npmjs'}.org/x`])(
  'the check finds %s',
  (text) => {
    expect(isMachine(text)).toBe(true);
  },
);

test.each(['field/work/x', './root/x', 'https://example.org/work', 'homework/'])(
  'it leaves %s alone',
  (text) => {
    expect(isMachine(text)).toBe(false);
  },
);

function findMachine(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (text.includes('\0')) return []; // Not a text.
  return text
    .split('\n')
    .flatMap((line, at) => (isMachine(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : []));
}

function isMachine(line: string): boolean {
  return machine.test(line) || registries.some((name) => line.includes(name));
}

function projectFiles(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !ignored.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(entry.name) : [entry.name]))
    .filter((file) => !file.split(path.sep).some((part) => ignored.includes(part)));
}

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
