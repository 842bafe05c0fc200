// Which word of a command line is the record to open.
import path from 'node:path';
import { expect, test } from 'vitest';
import { asRecordName, recordInWords } from '../../electron/opened-files.ts';

const cwd = path.resolve('/home/somebody');

test.each([
  [['class.backfill'], path.join(cwd, 'class.backfill')],
  [
    [path.resolve('/mnt/stick/Class of Tuesday.backfill')],
    path.resolve('/mnt/stick/Class of Tuesday.backfill'),
  ],
  [['.', '--enable-logging', 'CLASS.BACKFILL'], path.join(cwd, 'CLASS.BACKFILL')],
  [['first.backfill', 'second.backfill'], path.join(cwd, 'second.backfill')],
  [
    ['--original-process-start-time=1', 'class.backfill', '--allow-file-access'],
    path.join(cwd, 'class.backfill'),
  ],
  [['--user-data-dir=/x.backfill'], null],
  [['notes.txt', '.', 'backfill'], null],
  [[], null],
])('%j', (words, file) => {
  expect(recordInWords(words, cwd)).toBe(file);
});

test('a copy always gets the extension', () => {
  expect(['a', 'a.backfill', 'a.db'].map(asRecordName)).toEqual([
    'a.backfill',
    'a.backfill',
    'a.db.backfill',
  ]);
});
