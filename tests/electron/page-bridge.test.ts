// `window.backfill`: what it offers, that it hands out nothing of Electron, and how its line follows the host.
import { describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../electron/channels.ts';
import { createBridge } from '../../electron/page-bridge.ts';

type Listener = (event: { ports: MessagePort[] }, ...words: unknown[]) => void;

function open() {
  const listeners = new Map<string, Listener>();
  const ipc = {
    on: (channel: string, listener: Listener) => listeners.set(channel, listener),
    send: vi.fn(),
    invoke: vi.fn(async () => true as unknown),
  };
  const tell = (channel: string, word?: unknown, ports: MessagePort[] = []) =>
    listeners.get(channel)?.({ ports }, word);
  return { bridge: createBridge(ipc as never), ipc, tell };
}

function connected() {
  const { bridge, tell, ipc } = open();
  const heard = { frame: vi.fn(), state: vi.fn() };
  const line = bridge.connect(heard);
  const newPort = () => {
    const { port1, port2 } = new MessageChannel();
    tell(CHANNELS.port, null, [port1]);
    return port2;
  };
  return { bridge, tell, ipc, heard, line, newPort };
}

const nextMessage = (port: MessagePort): Promise<unknown> =>
  new Promise((resolve) => port.addEventListener('message', ({ data }) => resolve(data), { once: true }));

describe('the bridge', () => {
  test('has seven verbs', () => {
    expect(Object.keys(open().bridge).sort()).toEqual([
      'connect',
      'onOpenRecord',
      'onTheme',
      'openRecord',
      'openWall',
      'saveCopy',
      'savePdf',
    ]);
  });

  test('tells a listener what came before it', () => {
    const { bridge, tell } = open();
    tell(CHANNELS.recordAsked, 'first');
    tell(CHANNELS.recordAsked, 'second');
    const listener = vi.fn();
    bridge.onOpenRecord(listener);
    tell(CHANNELS.recordAsked, 'third');
    expect(listener.mock.calls).toEqual([['second'], ['third']]);
  });

  test('passes on no event', () => {
    const { bridge, tell } = open();
    const listener = vi.fn();
    bridge.onTheme(listener);
    tell(CHANNELS.theme, 'night');
    expect(listener.mock.calls).toEqual([['night']]);
  });

  test('answers false for a copy that was called off', async () => {
    const { bridge, ipc } = open();
    ipc.invoke.mockResolvedValueOnce(false);
    expect(await bridge.saveCopy('r')).toBe(false);
    expect(await bridge.saveCopy('r')).toBe(true);
    expect(ipc.invoke.mock.calls).toEqual([
      [CHANNELS.saveCopy, 'r'],
      [CHANNELS.saveCopy, 'r'],
    ]);
  });
});

describe('its line', () => {
  test('is open when the port has come, and carries frames both ways', async () => {
    const { heard, line, newPort, ipc } = connected();
    expect(ipc.send).toHaveBeenCalledWith(CHANNELS.connect);
    expect(heard.state).not.toHaveBeenCalled();
    const host = newPort();
    expect(heard.state.mock.calls).toEqual([['open']]);
    const asked = nextMessage(host);
    host.start();
    line.send('a question');
    expect(await asked).toBe('a question');
    host.postMessage('an answer');
    host.postMessage({ not: 'a frame' });
    await vi.waitFor(() => expect(heard.frame.mock.calls).toEqual([['an answer']]));
    line.close();
  });

  test('says when the host stops, and goes on over the next port', async () => {
    const { heard, line, newPort, tell } = connected();
    newPort();
    tell(CHANNELS.lineState, 'reconnecting');
    line.send('lost');
    const host = newPort();
    const asked = nextMessage(host);
    host.start();
    line.send('sent again');
    expect(await asked).toBe('sent again');
    expect(heard.state.mock.calls).toEqual([['open'], ['reconnecting'], ['open']]);
    line.close();
  });

  test('hears nothing more once it is closed', () => {
    const { heard, line, newPort } = connected();
    line.close();
    newPort();
    expect(heard.state).not.toHaveBeenCalled();
  });
});
