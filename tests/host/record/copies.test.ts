// Copies of records: whole files that open by themselves, also of an exercise that is being played.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../../host/problems.ts';
import { readRecord } from '../../../host/record/open-record.ts';
import { folderForTest, recordForTest } from '../../support/records.ts';
import { begin, openRoom } from '../../support/rooms.ts';

describe('a copy', () => {
  test('of a record that is being played is whole, and the exercise goes on', async () => {
    const room = openRoom();
    const page = await begin(room, {}, 'white-cell');
    const record = page.session?.record ?? '';
    const target = path.join(folderForTest(), 'copy.backfill');
    room.sessions.saveCopy(record, target);
    expect(await page.ask({ type: 'direct', act: { type: 'write-note', text: 'after' } })).toEqual({
      ok: true,
    });
    room.sessions.saveCopy(record, target);
    expect(readRecord(target)).toMatchObject({ damage: null });
    expect(readRecord(target).events.at(-1)?.event).toMatchObject({ text: 'after' });
    expect(readdirSync(path.dirname(target))).toEqual(['copy.backfill']);
    await page.ask({ type: 'leave' });
    room.sessions.saveCopy(record, target);
    expect(readRecord(target).events.at(-1)?.event.type).toBe('recordClosed');
  });

  test('is taken in from elsewhere under a free name, and can be gone on with', async () => {
    const elsewhere = recordForTest(folderForTest(), { messages: 2 });
    const another = recordForTest(folderForTest(), { messages: 3 });
    const room = openRoom();
    expect([room.sessions.takeIn(elsewhere), room.sessions.takeIn(another)]).toEqual(['x', 'x-2']);
    expect(room.sessions.takeIn(path.join(room.folder, 'x.backfill'))).toBe('x');
    expect(await room.page().ask({ type: 'resume', record: 'x-2' })).toEqual({ ok: true, record: 'x-2' });
    expect(room.faults).toEqual([]);
  });

  test('is taken in once, and found again after it was gone on with', async () => {
    const elsewhere = recordForTest(folderForTest(), { messages: 2 });
    const room = openRoom();
    expect([room.sessions.takeIn(elsewhere), room.sessions.takeIn(elsewhere)]).toEqual(['x', 'x']);
    const page = room.page();
    await page.ask({ type: 'resume', record: 'x' });
    expect(room.sessions.takeIn(elsewhere)).toBe('x');
    expect(readdirSync(room.folder).filter((name) => name.endsWith('.backfill'))).toEqual(['x.backfill']);
    await page.ask({ type: 'leave' });
    // The control: what the folder holds only a part of comes in as a record of its own.
    const longer = path.join(folderForTest(), 'longer.backfill');
    room.sessions.saveCopy('x', longer);
    const other = openRoom();
    expect(other.sessions.takeIn(elsewhere)).toBe('x');
    expect(other.sessions.takeIn(longer)).toBe('longer');
  });

  test('is not taken in when it is damaged', () => {
    const file = recordForTest(folderForTest(), { messages: 2 });
    const db = new DatabaseSync(file);
    db.exec(`DROP TRIGGER events_stay; UPDATE events SET actor = 'moscow' WHERE seq = 2`);
    db.close();
    const room = openRoom();
    expect(() => room.sessions.takeIn(file)).toThrow(ProblemError);
    expect(readdirSync(room.folder)).toEqual([]);
  });
});
