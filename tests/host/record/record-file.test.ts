// The record file in use: what is appended is there, in a chain, on the disk.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { realChance } from '../../../host/chance.ts';
import { openRecord, readRecord } from '../../../host/record/open-record.ts';
import { openDatabase, pragma } from '../../../host/record/sqlite.ts';
import { folderForTest, happening, message, recordForTest } from '../../support/records.ts';

const open = (file: string) => openRecord(file, realChance);

describe('a record', () => {
  test('keeps what is appended, in order, and leaves one file when it is closed', () => {
    const folder = folderForTest();
    const file = recordForTest(folder, { name: 'Spring class' });
    const { record } = open(file);
    record.append({ happenings: [happening(message('one')), happening(message('two'))], answer: null });
    record.close();
    const { events, damage, head } = readRecord(file);
    expect(damage).toBeNull();
    expect(events.map(({ entry }) => entry.seq)).toEqual([1, 2, 3]);
    expect(
      events.map(({ event }) => ('text' in event ? event.text : 'name' in event ? event.name : '')),
    ).toEqual(['Spring class', 'one', 'two']);
    expect(head).toEqual({ seq: 3, hash: events[2].entry.hash });
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['x.backfill']);
  });

  test('is written through to the disk: WAL, synchronous FULL, and alone', () => {
    const file = recordForTest(folderForTest());
    const db = openDatabase(file, 'write');
    const said = [
      'journal_mode',
      'synchronous',
      'locking_mode',
      'trusted_schema',
      'mmap_size',
      'secure_delete',
    ];
    // 2 is FULL (sqlite.org/pragma.html#pragma_synchronous); anything less may lose the last commits in a power cut.
    expect(said.map((name) => pragma(db, name))).toEqual(['wal', 2, 'exclusive', 0, 0, 1]);
    db.close();
  });

  test('says what it is to any SQLite tool', () => {
    const db = new DatabaseSync(recordForTest(folderForTest()), { readOnly: true });
    expect([pragma(db, 'application_id'), pragma(db, 'user_version')]).toEqual([0x426b466c, 1]);
    db.close();
  });

  test('refuses to change or remove an event', () => {
    const file = recordForTest(folderForTest(), { messages: 1 });
    const db = new DatabaseSync(file);
    expect(() => db.exec('UPDATE events SET round = 2')).toThrow('never changed');
    expect(() => db.exec('DELETE FROM events')).toThrow('never removed');
    db.close();
  });

  test('answers a repeated command as it did first, and knows another content under the same id', () => {
    const file = recordForTest(folderForTest());
    const first = open(file);
    const content = { type: 'act', text: 'hello' };
    first.record.append({ happenings: [], answer: { command: 'command-1', content, answer: { ok: true } } });
    first.record.close();
    const { record } = open(file);
    expect(record.answerTo('command-1', content)).toEqual({ answer: { ok: true }, sameContent: true });
    expect(record.answerTo('command-1', { type: 'act', text: 'goodbye' })?.sameContent).toBe(false);
    expect(record.answerTo('command-2', content)).toBeNull();
    record.close();
  });

  test('keeps the scenario whole inside, so that it opens without the library', () => {
    const file = recordForTest(folderForTest());
    expect(readRecord(file).bundle.scenario.id).toBe('august-2017');
  });

  test('keeps a step whole or not at all', () => {
    const file = recordForTest(folderForTest());
    const { record } = open(file);
    const seq = record.head.seq;
    const bad = {
      happenings: [happening(message('kept')), happening(message('x'), { line: 99 })],
      answer: null,
    };
    expect(() => record.append(bad)).toThrow();
    expect(record.head.seq).toBe(seq);
    record.append({ happenings: [happening(message('next'))], answer: null });
    record.close();
    expect(readRecord(file).events.map(({ event }) => ('text' in event ? event.text : ''))).toEqual([
      '',
      'next',
    ]);
  });

  test('opens a long exercise within two seconds', () => {
    const file = recordForTest(folderForTest(), { messages: 20_000 });
    const began = performance.now();
    open(file).record.close();
    expect(performance.now() - began).toBeLessThan(2_000 * slack);
  });

  test('is not written over by a new one of the same name', () => {
    const folder = folderForTest();
    const file = recordForTest(folder, { messages: 2 });
    expect(() => recordForTest(folder)).toThrow('already a record');
    expect(readRecord(file).events).toHaveLength(3);
    expect(readdirSync(path.dirname(file))).not.toContain('x.backfill.part');
  });
});

/** Tests run beside others on two cores. */
const slack = 3;
