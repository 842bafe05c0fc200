// What the built page sends: the files that a screen needs, and their size as a host that compresses would send them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** The build's own list of chunks, by source file; see `build.manifest` of Vite. */
export type Chunks = Readonly<Record<string, Chunk>>;

export const readChunks = (page: string): Chunks =>
  JSON.parse(readFileSync(path.join(page, '.vite/manifest.json'), 'utf8')) as Chunks;

/** Every file that has come when these sources are shown, each once. */
export function filesFor(chunks: Chunks, sources: readonly string[]): readonly string[] {
  const files = new Set<string>();
  const follow = (source: string): void => {
    const chunk = chunks[source];
    if (chunk === undefined) throw new Error(`the page has no chunk for ${source}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    chunk.imports?.forEach(follow);
  };
  sources.forEach(follow);
  return [...files];
}

/** Kilobytes (1,000 bytes) after gzip, each file for itself. */
export const gzipKB = (page: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(page, file))).length, 0) / 1000;
