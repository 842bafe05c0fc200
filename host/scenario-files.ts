// Reads scenario files from the disk as text: regular files only, nothing outside the folder they belong to,
// nothing larger than the loader takes. What they say is for engine/parse-scenario.ts.
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { fileFinding, shown, type Finding, type SourceFile } from '../engine/findings.ts';
import { FILE_LIMITS } from '../engine/source-text.ts';

export interface Shelf {
  readonly files: SourceFile[];
  readonly findings: Finding[];
  /** Changes when a file on the disk changes. */
  readonly stamps: string[];
}

export const emptyShelf = (): Shelf => ({ files: [], findings: [], stamps: [] });

/** Adds the files of a folder that the loader reads; `name` stands before their paths. Folders inside: only `inner`. */
export const shelveFolder = (shelf: Shelf, folder: string, name: string, inner: readonly string[]): void => {
  for (const file of listFolder(folder)) shelveFile(shelf, folder, file, name);
  for (const child of inner)
    for (const file of listFolder(path.join(folder, child)))
      shelveFile(shelf, folder, path.join(child, file), name);
};

const listFolder = (folder: string): string[] => {
  try {
    // A folder of a hundred thousand names is no scenario.
    return readdirSync(folder)
      .filter(isRead)
      .sort()
      .slice(0, FILE_LIMITS.files + 1);
  } catch {
    return [];
  }
};

const isRead = (name: string): boolean => /\.(yaml|md)$/.test(name) && !IGNORED.includes(name);

/** Beside the data, for people. */
const IGNORED = ['README.md', 'SOURCES.md'];

const shelveFile = (shelf: Shelf, folder: string, relative: string, name: string): void => {
  const place = path.join(name, relative).split(path.sep).join('/');
  const refuse = (problem: string, remedy: string): void =>
    void shelf.findings.push(fileFinding(shown(place), problem, remedy));
  const full = path.join(folder, relative);
  try {
    if (!isWithin(folder, full))
      return refuse('The file is a link to somewhere else', 'Put the file itself here.');
    const facts = statSync(full);
    shelf.stamps.push(stampOf(place, facts));
    if (!facts.isFile()) return refuse('This is not a regular file', 'Put a text file here.');
    if (facts.size > FILE_LIMITS.fileSize)
      return refuse('The file is larger than 512 kB', 'Shorten it or split it.');
    shelf.files.push({ path: place, text: readText(full) });
  } catch (error) {
    if (error instanceof TypeError) return refuse('The file is not UTF-8 text', 'Save it as UTF-8.');
    return refuse('The file cannot be opened', 'Check that it exists and may be read.');
  }
};

const stampOf = (name: string, facts: Stats): string => `${name}:${facts.size}:${facts.mtimeMs}`;

/** Throws a TypeError for bytes that are not UTF-8. */
const readText = (file: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));

/** True when the thing itself, links followed, lies inside the folder. */
const isWithin = (folder: string, file: string): boolean => {
  const relative = path.relative(realpathSync(folder), realpathSync(file));
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
};

export const isFolder = (folder: string): boolean => {
  try {
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
  }
};
