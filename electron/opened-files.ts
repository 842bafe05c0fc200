// Which file was the program asked to open? Pure.
import path from 'node:path';

/** As in electron-builder.yml and host/record/format.ts. */
export const EXTENSION = '.backfill';

/**
 * The record among the words of a command line, as a full path, or null. Words with a dash are switches, ours or
 * Chromium's. `cwd` is where the line was given.
 */
export function recordInWords(words: readonly string[], cwd: string): string | null {
  const word = words.findLast((one) => !one.startsWith('-') && isRecordName(one));
  return word === undefined ? null : path.resolve(cwd, word);
}

/** Windows and macOS do not tell capitals apart. */
const isRecordName = (file: string): boolean => path.extname(file).toLowerCase() === EXTENSION;

/** `file` with the extension of a record, whatever was typed into the dialog. */
export const asRecordName = (file: string): string => (isRecordName(file) ? file : `${file}${EXTENSION}`);
