// Records that cannot be opened: each says what, where, why and what to do now, and its bytes stay as they are.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { realChance } from '../../../host/chance.ts';
import { ProblemError } from '../../../host/problems.ts';
import type { Problem } from '../../../host/protocol.ts';
import { anchorFile } from '../../../host/record/anchor.ts';
import { openRecord, readRecord } from '../../../host/record/open-record.ts';
import { RecordFile } from '../../../host/record/record-file.ts';
import { openDatabase, recordProblem } from '../../../host/record/sqlite.ts';
import { folderForTest, happening, message, recordForTest } from '../../support/records.ts';

const bytesOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('nothing went wrong');
}

/** Opens the file to go on with it, and expects a problem that leaves the bytes alone. */
function refused(file: string): Problem {
  const before = bytesOf(file);
  const problem = problemOf(() => openRecord(file, realChance).record.close());
  expect(bytesOf(file)).toBe(before);
  expect(problem.message).toContain(path.basename(file));
  expect(problem.remedy).not.toBe('');
  return problem;
}

/** Changes the file as somebody with an SQLite tool would. */
function tamper(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec('DROP TRIGGER events_stay; DROP TRIGGER events_remain');
  db.exec(sql);
  db.close();
}

const tenMessages = () => recordForTest(folderForTest(), { messages: 10 });

describe('a damaged record', () => {
  test.each([
    ['an event that was changed', `UPDATE events SET actor = 'moscow' WHERE seq = 5`, 'event 5 was changed'],
    ['an event that was removed', 'DELETE FROM events WHERE seq = 5', 'event 5 is missing'],
    ['a result that was added', `UPDATE events SET result = '{}' WHERE seq = 5`, 'event 5 was changed'],
    ['a tail that was cut off', 'DELETE FROM events WHERE seq > 8', 'ends at event 8, and 11 were written'],
    ['a header that was changed', `UPDATE header SET engine = '9.9.9'`, 'header was changed'],
    ['a scenario that was changed', `UPDATE scenario SET bundle = '{}'`, 'scenario inside it was changed'],
    ['words that were changed', `UPDATE words SET text = 'lie' WHERE text = 'word 3'`, 'words of event 5'],
    ['a table that was renamed', 'ALTER TABLE scenario RENAME COLUMN bundle TO bungle', 'its tables are not'],
    ['words that are missing', `DELETE FROM words WHERE text = 'word 3'`, 'words of event 5'],
  ])('is refused: %s', (_name, sql, why) => {
    const file = tenMessages();
    tamper(file, sql);
    const problem = refused(file);
    expect(problem.code).toBe('recordDamaged');
    expect(problem.message).toContain(why);
  });

  test('still shows the events before the damage', () => {
    const file = tenMessages();
    tamper(file, `UPDATE events SET actor = 'moscow' WHERE seq = 5`);
    const contents = readRecord(file);
    expect(contents.damage?.seq).toBe(5);
    expect(contents.events.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 4]);
  });

  test('is refused when it is an older copy, or its head was cut off with its tail', () => {
    const file = tenMessages();
    const older = `${file}.old`;
    cpSync(file, older);
    const { record } = openRecord(file, realChance);
    record.append({ happenings: [happening(message('last'))], answer: null });
    record.close();
    cpSync(older, file);
    const problem = refused(file);
    expect(problem.message).toContain('ends at event 11, and this computer has seen 12');
    rmSync(anchorFile(file));
    openRecord(file, realChance).record.close();
  });

  test('never loads silently wrong: single bytes changed all over the file', () => {
    const file = tenMessages();
    const whole = readFileSync(file);
    const reference = JSON.stringify(readRecord(file).events);
    const tries = process.env.LONG ? 2_000 : 150;
    const outcomes = Array.from({ length: tries }, (_, i) => {
      const bytes = Buffer.from(whole);
      const at = Math.floor((whole.length * i) / tries) + (i % 7);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (i % 8));
      writeFileSync(file, bytes);
      try {
        const contents = readRecord(file);
        if (contents.damage) return 'reported';
        return JSON.stringify(contents.events) === reference ? 'harmless' : 'WRONG';
      } catch (error) {
        return error instanceof ProblemError ? 'refused' : `FAULT ${String(error)}`;
      }
    });
    expect(outcomes.filter((outcome) => outcome === 'WRONG' || outcome.startsWith('FAULT'))).toEqual([]);
    expect(outcomes).toContain('refused');
  });

  test.each([0.9, 0.5, 0.1, 0.01])('cut to %d of its length is refused', (share) => {
    const file = tenMessages();
    truncateSync(file, Math.floor(readFileSync(file).length * share));
    expect(refused(file).code).toBe('recordDamaged');
  });

  test('cut to a few bytes is refused', () => {
    const file = tenMessages();
    truncateSync(file, 60);
    expect(refused(file).code).toBe('recordDamaged');
  });
});

describe('what is no record of ours', () => {
  test.each([
    ['an empty file', () => Buffer.alloc(0)],
    ['a text', () => Buffer.from('Dear diary, '.repeat(50))],
    ['the database of another program', otherDatabase],
  ])('%s', (_name, bytes) => {
    const file = path.join(folderForTest(), 'notes.backfill');
    writeFileSync(file, bytes());
    expect(refused(file).code).toBe('recordForeign');
  });

  test('a folder', () => {
    const file = path.join(folderForTest(), 'folder.backfill');
    mkdirSync(file);
    expect(problemOf(() => openRecord(file, realChance)).code).toBe('recordForeign');
  });

  test('nothing at all', () => {
    const file = path.join(folderForTest(), 'gone.backfill');
    expect(problemOf(() => openRecord(file, realChance)).code).toBe('noExercise');
  });

  test('a record of a newer version', () => {
    const file = tenMessages();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 2');
    db.close();
    expect(refused(file).code).toBe('recordNewer');
  });
});

describe('a record that cannot be written', () => {
  test('is open in another window, here or in another process', () => {
    const file = tenMessages();
    const { record } = openRecord(file, realChance);
    expect(problemOf(() => openRecord(file, realChance)).code).toBe('recordBusy');
    record.append({ happenings: [happening(message('still mine'))], answer: null });
    record.close();
    const other = openDatabase(file, 'write');
    expect(problemOf(() => openRecord(file, realChance)).code).toBe('recordBusy');
    other.close();
    openRecord(file, realChance).record.close();
  });

  test('is on a full disk: the step is not kept, everything before it is, and room makes it go on', () => {
    const file = tenMessages();
    const { header, head } = readRecord(file);
    const db = openDatabase(file, 'write');
    const record = new RecordFile(db, file, header, head, realChance);
    limitPages(db, 0);
    const long = 'a long message '.repeat(1_000);
    const problem = problemOf(() => record.append({ happenings: [happening(message(long))], answer: null }));
    expect(problem.code).toBe('diskFull');
    limitPages(db, 1_000_000);
    record.append({ happenings: [happening(message('short'))], answer: null });
    record.close();
    expect(readRecord(file).events.at(-1)?.event).toMatchObject({ text: 'short' });
    expect(readRecord(file).events).toHaveLength(12);
  });

  test.each([
    [{ errcode: 8 }, 'recordReadOnly'],
    [{ errcode: 14 }, 'recordReadOnly'],
    [{ errcode: 1032 }, 'recordReadOnly'],
    [{ errcode: 778 }, 'recordReadOnly'],
    [{ errcode: 13 }, 'diskFull'],
    [{ errcode: 261 }, 'recordBusy'],
    [{ errcode: 26 }, 'recordDamaged'],
    [{ code: 'EACCES' }, 'recordReadOnly'],
    [{ code: 'EROFS' }, 'recordReadOnly'],
    [{ code: 'ENOSPC' }, 'diskFull'],
  ])('says so: %j', (what, code) => {
    const error = recordProblem(Object.assign(new Error('x'), what), 'a/x.backfill');
    expect(error).toMatchObject({ problem: { code } });
  });

  test('refuses a file that the disk does not let us write', () => {
    const file = tenMessages();
    const db = openDatabase(file, 'read');
    const error = problemOf(() => {
      try {
        db.exec('DELETE FROM words');
      } catch (caught) {
        throw recordProblem(caught, file);
      }
    });
    expect(error.code).toBe('recordReadOnly');
    db.close();
  });
});

function otherDatabase(): Buffer {
  const file = path.join(folderForTest(), 'other.db');
  const db = new DatabaseSync(file);
  db.exec('CREATE TABLE t (a)');
  db.close();
  return readFileSync(file);
}

/** Stands in for a full disk: SQLite may use this many pages more than there are. */
function limitPages(db: DatabaseSync, more: number): void {
  const pages = Number(Object.values(db.prepare('PRAGMA page_count').get() ?? {})[0]);
  db.exec(`PRAGMA max_page_count = ${pages + more}`);
}
