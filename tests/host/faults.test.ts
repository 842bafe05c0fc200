// What goes wrong while an exercise runs: a disk that is full or broken, a mistake of the program, pages gone wild.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Command } from '../../host/protocol.ts';
import { openRecord } from '../../host/record/open-record.ts';
import type { RecordStore } from '../../host/record/record-file.ts';
import { fullProblem, recordProblem } from '../../host/record/sqlite.ts';
import { begin, FOUR_PEOPLE, openRoom, settle, SOLO, type Page, type Room } from '../support/rooms.ts';

const note = (text: string): Command => ({ type: 'direct', act: { type: 'write-note', text } });
const ready: Command = { type: 'act', seat: 'moscow', act: { type: 'mark-ready', ready: true } };
const start: Command = { type: 'clock', change: { do: 'start' } };

const problemOf = (answer: Answer): string | null => ('problem' in answer ? answer.problem.code : null);

/** A room whose disk fails with what `failure` gives, while it gives something. */
function brokenDisk(): { room: Room; failWith(error: Error | null): void } {
  let failure: Error | null = null;
  const room = openRoom({
    openRecord: (file, chance) => {
      const { record, contents } = openRecord(file, chance);
      const store: RecordStore = {
        header: record.header,
        get head() {
          return record.head;
        },
        append(step) {
          if (failure) throw failure;
          record.append(step);
        },
        answerTo: (command, content) => record.answerTo(command, content),
        keepPulse: (left) => record.keepPulse(left),
        holds: (head) => record.holds(head),
        copyTo: (target) => record.copyTo(target),
        close: () => record.close(),
      };
      return { record: store, contents };
    },
  });
  return { room, failWith: (error) => void (failure = error) };
}

const notesIn = (page: Page): string[] =>
  page.view?.audience === 'white-cell' ? page.view.notes.map(({ text }) => text) : [];

describe('a full disk', () => {
  test('is said to who asked; nothing happened, and the same command works once there is room', async () => {
    const { room, failWith } = brokenDisk();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
    await page.ask(start);
    failWith(fullProblem('x.backfill'));
    const before = page.notices.length;
    expect(problemOf(await page.ask(note('lost?'), 'this-command'))).toBe('diskFull');
    expect(problemOf(await page.ask(ready))).toBe('diskFull');
    expect(page.notices.slice(before).map(({ kind }) => kind)).toEqual(['answer', 'answer']);
    failWith(null);
    expect(await page.ask(note('lost?'), 'this-command')).toEqual({ ok: true });
    expect(notesIn(page)).toEqual(['lost?']);
    expect(room.faults).toEqual([]);
  });

  test('when the time is up is shown to every page, and the phase ends as soon as there is room', async () => {
    const { room, failWith } = brokenDisk();
    const page = await begin(room, { minutes: 45, rounds: 3, seats: FOUR_PEOPLE }, 'white-cell');
    await page.ask(start);
    failWith(fullProblem('x.backfill'));
    room.clock.pass(65_000);
    expect(page.session?.problem?.code).toBe('diskFull');
    expect(page.view?.head.phase).toBe('brief');
    failWith(null);
    room.clock.pass(1_000);
    expect(page.view?.head.phase).toBe('talks');
    expect(page.session?.problem).toBeNull();
  });
});

test('a disk that fails is no fault of the program, and what was answered stays', async () => {
  const { room, failWith } = brokenDisk();
  const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
  await page.ask(note('kept'));
  failWith(recordProblem(Object.assign(new Error('disk I/O error'), { errcode: 10 }), 'x.backfill'));
  expect(problemOf(await page.ask(note('not kept')))).toBe('recordReadOnly');
  failWith(null);
  const record = page.session?.record ?? '';
  await page.ask({ type: 'leave' });
  await page.ask({ type: 'resume', record });
  await page.ask({ type: 'watch', audience: 'white-cell' });
  expect(notesIn(page)).toEqual(['kept']);
});

test('a mistake of the program freezes the exercise, and is told without its inner words', async () => {
  const { room, failWith } = brokenDisk();
  const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
  failWith(new TypeError('xyzzy is undefined'));
  const answer = await page.ask(note('x'));
  expect(problemOf(answer)).toBe('fault');
  expect(JSON.stringify(page.notices).includes('xyzzy')).toBe(false);
  failWith(null);
  expect(problemOf(await page.ask(note('y')))).toBe('fault');
  expect(page.session?.problem?.code).toBe('fault');
  expect(room.faults).toHaveLength(1);
});

describe('pages gone wild', () => {
  test('send 40 commands up to four times each in any order: each has one effect and one answer', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
    const ids = Array.from({ length: 40 }, (_, i) => i);
    const sends = fc.sample(
      fc.shuffledSubarray([...ids, ...ids, ...ids, ...ids], { minLength: 120, maxLength: 160 }),
      { numRuns: 1, seed: 7 },
    )[0];
    const answers = new Map<number, Set<string>>();
    for (const i of [...sends, ...ids]) {
      const answer = await page.ask(note(`note ${i}`), `wild-command-${i}`);
      answers.set(i, (answers.get(i) ?? new Set()).add(JSON.stringify(answer)));
    }
    expect([...answers.values()].every((different) => different.size === 1)).toBe(true);
    expect(notesIn(page).toSorted()).toEqual(ids.map((i) => `note ${i}`).toSorted());
  });

  test('send anything at all: every frame is answered, nothing breaks, nothing changes', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO });
    const before = JSON.stringify(page.view);
    const { length } = page.notices;
    const frame = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ id: fc.string(), command: fc.anything() }).map((value) => stringify(value)),
      fc
        .record({
          id: fc.string({ minLength: 8, maxLength: 64 }),
          command: fc.record({
            type: fc.constantFrom(
              'act',
              'direct',
              'clock',
              'watch',
              'save-draft',
              'resume',
              '__proto__',
              'toString',
            ),
            seat: fc.constantFrom('moscow', '__proto__', 7),
            act: fc.anything(),
            record: fc.constantFrom('../x', '', '\0', 'CON'),
            audience: fc.constantFrom('white-cell', 'moscow', 'constructor'),
          }),
        })
        .map((value) => stringify(value)),
      fc.constantFrom(
        '{"id":"12345678","command":{"type":"act","__proto__":{"seat":"moscow"}}}',
        '['.repeat(60_000),
      ),
    );
    const tries = process.env.LONG === '1' ? 100_000 : 2_000;
    const frames = fc.sample(frame, { numRuns: tries, seed: 11 });
    for (const text of frames) page.send(text);
    await settle();
    const said = page.notices.slice(length);
    expect(said).toHaveLength(frames.length);
    expect(said.every((notice) => notice.kind === 'answer' && !notice.answer.ok)).toBe(true);
    expect(JSON.stringify(page.view)).toBe(before);
    expect(room.faults).toEqual([]);
  });
});

/** As JSON where the value has any; numbers that JSON does not know become null. */
function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
