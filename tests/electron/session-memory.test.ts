// After the host's process was started anew, the page sees its exercise again without asking.
import { expect, test } from 'vitest';
import { withMemory } from '../../electron/session-memory.ts';
import type { Command, Notice } from '../../host/protocol.ts';
import { begin, openRoom, settle, setup } from '../support/rooms.ts';
import { folderForTest } from '../support/records.ts';

function joinWith(room: ReturnType<typeof openRoom>, resume: string | null) {
  const notices: Notice[] = [];
  const records: (string | null)[] = [];
  const connection = withMemory(room.sessions, resume, (record) => records.push(record)).join('m1', {
    tell: (notice) => notices.push(notice),
    close: () => {},
  });
  return { notices, records, connection };
}

const lastSession = (notices: readonly Notice[]): string | null => {
  const last = notices.findLast((notice) => notice.kind === 'session');
  return last?.kind === 'session' ? (last.session?.record ?? null) : null;
};

test('opens the exercise that was open, and gives no answer that was not asked for', async () => {
  const folder = folderForTest();
  const before = openRoom({ folder });
  const record = (await begin(before)).session?.record ?? '';
  before.close();

  const { notices, records } = joinWith(openRoom({ folder }), record);
  await settle();
  expect(lastSession(notices)).toBe(record);
  expect(records.at(-1)).toBe(record);
  expect(notices.filter(({ kind }) => kind === 'answer')).toEqual([]);
});

test('shows the start screen when that exercise can no longer be opened', async () => {
  const { notices, records } = joinWith(openRoom(), 'gone');
  await settle();
  expect(lastSession(notices)).toBe(null);
  expect(records).toEqual([]);
});

test('tells of every exercise that is opened or left', async () => {
  const { records, connection } = joinWith(openRoom(), null);
  const ask = async (id: string, command: Command): Promise<void> => {
    connection.receive(JSON.stringify({ id, command }));
    await settle();
  };
  await ask('open-a-new-one', { type: 'new-exercise', setup: setup() });
  expect(new Set(records)).toEqual(new Set([expect.stringContaining('august-2017')]));
  await ask('leave-it-now', { type: 'leave' });
  expect(records.at(-1)).toBe(null);
});
