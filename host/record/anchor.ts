// The head of a record, kept once more outside the file: an older copy put in its place, or a tail that was cut
// off cleanly, cannot be seen from the file alone. A help, not a lock: without it a record still opens.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Head } from './chain.ts';

const FOLDER = '.anchors';
const headShape = z.strictObject({ seq: z.number().int().min(1), hash: z.string().length(64) });

/** Where the anchor of a record lies: in a folder beside it. */
export const anchorFile = (record: string): string =>
  path.join(path.dirname(record), FOLDER, `${path.basename(record)}.json`);

/** Null when there is none, or none that can be read. */
export function readAnchor(record: string): Head | null {
  try {
    return headShape.parse(JSON.parse(readFileSync(anchorFile(record), 'utf8')));
  } catch {
    return null;
  }
}

/** Never ahead of the record: it is written after the commit. A failure is no harm, the record is what counts. */
export function writeAnchor(record: string, head: Head): void {
  const file = anchorFile(record);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(head));
    renameSync(`${file}.part`, file);
  } catch {
    rmSync(`${file}.part`, { force: true });
  }
}
