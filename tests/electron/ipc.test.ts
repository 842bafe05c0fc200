// Who may ask the main process, and with what words.
import type { WebContents } from 'electron';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../electron/channels.ts';
import { registerIpc } from '../../electron/ipc.ts';
import { fakeIpcMain, messageFrom } from './fakes.ts';

const page = {} as WebContents;
const wall = {} as WebContents;
const stranger = {} as WebContents;
const ourFrame = { url: 'app://backfill/index.html', parent: null };

function open() {
  const ipcMain = fakeIpcMain();
  const actions = {
    connect: vi.fn(),
    openWall: vi.fn(),
    openRecord: vi.fn(async () => {}),
    saveCopy: vi.fn(async () => true),
    savePdf: vi.fn(async () => true),
  };
  registerIpc({
    ipcMain: ipcMain as never,
    isTable: (one) => one === page,
    isWall: (one) => one === wall,
    actions,
  });
  const done = () => Object.values(actions).reduce((sum, { mock }) => sum + mock.calls.length, 0);
  return { ipcMain, actions, done };
}

const strangers: readonly (readonly [string, unknown])[] = [
  ['another window', messageFrom(stranger, ourFrame)],
  ['a frame inside the page', messageFrom(page, { ...ourFrame, parent: {} })],
  ['a frame that is gone', messageFrom(page, null)],
  ['another address', messageFrom(page, { url: 'https://elsewhere.invalid/', parent: null })],
  [
    'an address that only begins like ours',
    messageFrom(page, { url: 'app://backfill.elsewhere/index.html', parent: null }),
  ],
  ['another app address', messageFrom(page, { url: 'app://elsewhere/index.html', parent: null })],
  ['an empty page', messageFrom(page, { url: 'about:blank', parent: null })],
];

describe('the main process', () => {
  test('listens on five channels and no more', () => {
    expect(open().ipcMain.channels().sort()).toEqual(
      [CHANNELS.connect, CHANNELS.openWall, CHANNELS.openRecord, CHANNELS.saveCopy, CHANNELS.savePdf].sort(),
    );
  });

  test('does what our page asks', async () => {
    const { ipcMain, actions } = open();
    const event = messageFrom(page, ourFrame);
    ipcMain.send(CHANNELS.connect, event);
    await ipcMain.invoke(CHANNELS.openRecord, event);
    await ipcMain.invoke(CHANNELS.openWall, event);
    expect(actions.openWall).toHaveBeenCalledOnce();
    expect(await ipcMain.invoke(CHANNELS.saveCopy, event, 'a-record')).toBe(true);
    expect(actions.connect).toHaveBeenCalledWith(page);
    expect(actions.saveCopy).toHaveBeenCalledWith('a-record');
    expect(await ipcMain.invoke(CHANNELS.savePdf, event, 'spring-2019-role-cards')).toBe(true);
    expect(actions.savePdf).toHaveBeenCalledWith(page, 'spring-2019-role-cards');
  });

  test('gives the wall its line, and hears it in nothing else', async () => {
    const { ipcMain, actions, done } = open();
    const event = messageFrom(wall, ourFrame);
    ipcMain.send(CHANNELS.connect, event);
    expect(actions.connect).toHaveBeenCalledWith(wall);
    for (const [channel, ...words] of [
      [CHANNELS.openWall],
      [CHANNELS.openRecord],
      [CHANNELS.saveCopy, 'a-record'],
      [CHANNELS.savePdf, 'sheets'],
    ] as const)
      await expect((async () => ipcMain.invoke(channel, event, ...words))()).rejects.toThrow('not allowed');
    expect(done()).toBe(1);
  });

  test.each(strangers)('does nothing for %s', async (_who, event) => {
    const { ipcMain, done } = open();
    ipcMain.send(CHANNELS.connect, event);
    await expect(ipcMain.invoke(CHANNELS.openRecord, event)).rejects.toThrow('not allowed');
    await expect((async () => ipcMain.invoke(CHANNELS.openWall, event))()).rejects.toThrow('not allowed');
    await expect((async () => ipcMain.invoke(CHANNELS.saveCopy, event, 'a-record'))()).rejects.toThrow(
      'not allowed',
    );
    await expect((async () => ipcMain.invoke(CHANNELS.savePdf, event, 'sheets'))()).rejects.toThrow(
      'not allowed',
    );
    expect(done()).toBe(0);
  });

  test.each(['', '../escape', 'a/b', 'C:\\x', 'Name.pdf', 'x'.repeat(101)])(
    'takes no file name but a plain one: %j',
    async (name) => {
      const { ipcMain, done } = open();
      const event = messageFrom(page, ourFrame);
      await expect((async () => ipcMain.invoke(CHANNELS.savePdf, event, name))()).rejects.toThrow();
      expect(done()).toBe(0);
    },
  );

  test('takes no words but those it knows', async () => {
    const isMeant = (words: unknown[]) =>
      words.length === 1 && typeof words[0] === 'string' && words[0].length >= 1 && words[0].length <= 200;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 3 }), async (words) => {
        const { ipcMain, done } = open();
        const event = messageFrom(page, ourFrame);
        if (words.length > 0) {
          ipcMain.send(CHANNELS.connect, event, ...words);
          await expect(ipcMain.invoke(CHANNELS.openRecord, event, ...words)).rejects.toThrow();
          await expect((async () => ipcMain.invoke(CHANNELS.openWall, event, ...words))()).rejects.toThrow();
        }
        if (!isMeant(words))
          await expect((async () => ipcMain.invoke(CHANNELS.saveCopy, event, ...words))()).rejects.toThrow();
        expect(done()).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
