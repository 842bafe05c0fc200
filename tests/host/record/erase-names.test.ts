// Erasing names is for good: not one byte of them is left in the file, and the chain still holds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realChance } from '../../../host/chance.ts';
import { realClock } from '../../../host/clock.ts';
import { eraseNames } from '../../../host/record/erase-names.ts';
import { openRecord, readRecord } from '../../../host/record/open-record.ts';
import type { RecordEvent } from '../../../host/record/host-events.ts';
import { listRecords } from '../../../host/record/record-folder.ts';
import { folderForTest, happening, message, recordForTest } from '../../support/records.ts';

const canary = (i: number): string => `canary-${i}-Örsted-${i * 7919}`;

/** Files of the folder that hold any of the texts, in UTF-8 or UTF-16. */
function filesWith(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return texts.some((text) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'));
    })
    .map((file) => path.basename(file));
}

const sealed = (why: string): RecordEvent =>
  ({
    type: 'ordersSealed',
    seat: 'beijing',
    order: { dial: 1, moves: [] },
    rationale: { why, expects: {}, confidence: 50 },
    by: 'seat',
  }) as RecordEvent;

test('no byte of 200 canary names is left, events and chain stay', () => {
  const folder = folderForTest();
  const file = recordForTest(folder, { name: canary(0) });
  const { record } = openRecord(file, realChance);
  const events: RecordEvent[] = [
    ...Array.from({ length: 197 }, (_, i) => message(canary(i + 1))),
    { type: 'statementMade', text: canary(198) } as RecordEvent,
    { type: 'noteWritten', text: canary(199) } as RecordEvent,
    sealed(canary(200)),
  ];
  for (const event of events) {
    const answer = {
      command: `c-${'text' in event ? event.text : ''}`.slice(0, 4) + events.indexOf(event),
      content: event,
      answer: { ok: true } as const,
    };
    record.append({ happenings: [happening(event)], answer });
  }
  record.close();
  const names = Array.from({ length: 201 }, (_, i) => canary(i));
  expect(filesWith(folder, names)).toEqual(['x.backfill']);

  eraseNames(file, { chance: realChance, clock: realClock });

  expect(filesWith(folder, names)).toEqual([]);
  const contents = readRecord(file);
  expect(contents.damage).toBeNull();
  expect(contents.events).toHaveLength(202);
  expect(contents.events[0]?.event).toMatchObject({ type: 'exerciseCreated', name: '(removed)' });
  expect(contents.events.at(-2)?.event).toMatchObject({
    order: { dial: 1 },
    rationale: { why: '(removed)' },
  });
  expect(listRecords(folder, new Map())[0]).toMatchObject({ name: '(removed)', problem: null });
});

test('the check finds a name that is still there, and a record can be erased again after more was written', () => {
  const folder = folderForTest();
  const file = recordForTest(folder, { name: canary(1) });
  eraseNames(file, { chance: realChance, clock: realClock });
  const { record } = openRecord(file, realChance);
  record.append({ happenings: [happening(message(canary(2)))], answer: null });
  record.close();
  expect(filesWith(folder, [canary(2)])).toEqual(['x.backfill']);
  expect(readRecord(file).events.at(-1)?.event).toMatchObject({ text: canary(2) });
  eraseNames(file, { chance: realChance, clock: realClock });
  expect(filesWith(folder, [canary(1), canary(2)])).toEqual([]);
});
