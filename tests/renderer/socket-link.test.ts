// Joining with a key or a token, coming back, and knowing when not to try again.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLOSED_FOR_GOOD } from '../../host/wire.ts';
import { socketLink, type Socket } from '../../renderer/links/socket-link.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Listeners = Record<string, (event: never) => void>;

/** The door of a host that the test plays; `sockets` are those that the page opened, oldest first. */
function door({
  key = null,
  token = null,
  room = null,
}: Partial<Record<'key' | 'token' | 'room', string | null>>) {
  const kept = { token };
  const sockets: { sent: string[]; hear: (type: string, event?: unknown) => void }[] = [];
  const open = (): Socket => {
    const listeners: Listeners = {};
    const sent: string[] = [];
    sockets.push({ sent, hear: (type, event) => listeners[type]?.(event as never) });
    return {
      send: (text) => void sent.push(text),
      close: () => {},
      addEventListener: (type: string, listener: (event: never) => void) => void (listeners[type] = listener),
    };
  };
  const states: string[] = [];
  const link = socketLink({
    address: 'ws://127.0.0.1:1',
    key,
    room,
    token: () => kept.token,
    keepToken: (next) => void (kept.token = next),
    open,
  });
  link.onState((state) => void states.push(state));
  vi.advanceTimersByTime(0);
  const welcome = (next: string) =>
    sockets.at(-1)?.hear('message', {
      data: JSON.stringify({ n: 1, kind: 'welcome', protocol: 2, version: '1', stream: 's', token: next }),
    });
  return { link, sockets, states, kept, welcome };
}

describe('joining', () => {
  test('uses the key of the address first and keeps the token', () => {
    const { sockets, states, kept, welcome } = door({ key: 'k', token: 'old' });
    sockets[0]?.hear('open');
    expect(JSON.parse(sockets[0]?.sent[0] ?? '')).toEqual({ join: { key: 'k' } });
    welcome('new');
    expect(kept.token).toBe('new');
    expect(states).toEqual(['open']);
  });

  test('falls back on the token when the key was used already', () => {
    const { link, sockets } = door({ key: 'k', token: 'old' });
    sockets[0]?.hear('close', { code: CLOSED_FOR_GOOD.notLetIn });
    vi.advanceTimersByTime(250);
    sockets[1]?.hear('open');
    expect(JSON.parse(sockets[1]?.sent[0] ?? '')).toEqual({ join: { token: 'old' } });
    expect(link.closedWhy).toBeNull();
  });

  test('is closed at once without a key and a token', () => {
    const { link, states, sockets } = door({});
    expect(sockets).toEqual([]);
    expect(states).toEqual(['closed']);
    expect(link.closedWhy).toBe('outside');
  });

  test('keeps a seat over a reload, although the code of the room is still in the address', () => {
    const { sockets } = door({ token: 't', room: 'K7QM4DRX' });
    sockets[0]?.hear('open');
    expect(JSON.parse(sockets[0]?.sent[0] ?? '')).toEqual({ join: { token: 't' } });
  });

  test('falls back on the code of the address when the token is of an earlier room', () => {
    const { sockets } = door({ token: 'old', room: 'K7QM4DRX' });
    sockets[0]?.hear('close', { code: CLOSED_FOR_GOOD.notLetIn });
    vi.advanceTimersByTime(250);
    sockets[1]?.hear('open');
    expect(JSON.parse(sockets[1]?.sent[0] ?? '')).toEqual({ join: { room: 'K7QM4DRX' } });
  });

  test('tries a code that was typed, whatever the page was before, and then keeps what it was given', () => {
    const { link, sockets, states, kept, welcome } = door({ token: 'old' });
    sockets[0]?.hear('close', { code: CLOSED_FOR_GOOD.removed });
    expect(link.closedWhy).toBe('removed');
    link.enter?.({ seat: 'K7QM4DRX', name: 'Ines' });
    sockets[1]?.hear('open');
    expect(JSON.parse(sockets[1]?.sent[0] ?? '')).toEqual({ join: { seat: 'K7QM4DRX', name: 'Ines' } });
    welcome('new');
    expect(kept.token).toBe('new');
    expect(states.at(-1)).toBe('open');
    sockets[1]?.hear('close', { code: 1006 });
    vi.advanceTimersByTime(250);
    sockets[2]?.hear('open');
    expect(JSON.parse(sockets[2]?.sent[0] ?? '')).toMatchObject({ join: { token: 'new' } });
  });
});

describe('a dropped line', () => {
  test('comes back with the token, waiting longer each time', () => {
    const { sockets, states, welcome } = door({ key: 'k' });
    sockets[0]?.hear('open');
    welcome('t');
    for (const waitMs of [250, 500, 1_000, 2_000, 4_000, 4_000]) {
      sockets.at(-1)?.hear('close', { code: 1006 });
      const before = sockets.length;
      vi.advanceTimersByTime(waitMs - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
    sockets.at(-1)?.hear('open');
    expect(JSON.parse(sockets.at(-1)?.sent[0] ?? '')).toEqual({
      join: { token: 't', after: { stream: 's', n: 1 } },
    });
    welcome('t');
    expect(states.at(-1)).toBe('open');
  });

  test.each(Object.entries(CLOSED_FOR_GOOD))('is given up when the host says %s', (why, code) => {
    const { link, sockets, states, welcome } = door({ key: 'k' });
    sockets[0]?.hear('open');
    welcome('t');
    sockets[0]?.hear('close', { code });
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    expect(states.at(-1)).toBe('closed');
    expect(link.closedWhy).toBe(why);
  });

  test('sends nothing while it is down', () => {
    const { link, sockets, welcome } = door({ key: 'k' });
    sockets[0]?.hear('open');
    welcome('t');
    sockets[0]?.hear('close', { code: 1006 });
    link.send({ id: 'abcdefgh', command: { type: 'list' } });
    expect(sockets[0]?.sent).toHaveLength(1);
  });
});
