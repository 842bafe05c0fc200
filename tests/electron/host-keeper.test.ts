// The keeper of the host's process: lines, questions, an end that was not asked for, and one that was.
import { describe, expect, test, vi } from 'vitest';
import { HostKeeper } from '../../electron/host-keeper.ts';
import { TroubleError } from '../../electron/host-messages.ts';
import { FakeHostProcess } from './fakes.ts';

function keep() {
  const processes: FakeHostProcess[] = [];
  const heard = { onStopped: vi.fn(), onRecord: vi.fn() };
  const keeper = new HostKeeper({
    recordsDir: '/records',
    fork: () => {
      const started = new FakeHostProcess();
      processes.push(started);
      return started as never;
    },
    newChannel: () => ({ port1: 'host end', port2: 'page end' }) as never,
    ...heard,
  });
  keeper.start();
  return { keeper, processes, host: () => processes.at(-1) ?? new FakeHostProcess(), ...heard };
}

describe('the keeper', () => {
  test('says first where the records lie', () => {
    expect(keep().host().told[0]?.message).toEqual({ type: 'begin', recordsDir: '/records' });
  });

  test('gives one end of a line to the host and the other to the page', () => {
    const { keeper, host } = keep();
    expect(keeper.connect()).toBe('page end');
    expect(host().told.at(-1)).toEqual({ message: { type: 'serve', resume: null }, ports: ['host end'] });
  });

  test('answers each question with its own answer', async () => {
    const { keeper, host } = keep();
    const first = keeper.ask({ type: 'take-in', file: '/a' });
    const second = keeper.ask({ type: 'take-in', file: '/b' });
    host().emit('message', { type: 'done', id: 2, text: 'b' });
    host().emit('message', {
      type: 'failed',
      id: 1,
      problem: { code: 'x', message: 'It is torn.', remedy: 'Mend it.' },
    });
    await expect(first).rejects.toMatchObject({ trouble: { message: 'It is torn.', remedy: 'Mend it.' } });
    expect(await second).toBe('b');
  });

  test('believes nothing that it does not understand', () => {
    const { host } = keep();
    expect(() => host().emit('message', { type: 'run', code: 'x' })).toThrow();
  });

  test('notices an end that nobody asked for, and opens the same record again', async () => {
    const { keeper, host, processes, onStopped, onRecord } = keep();
    host().emit('message', { type: 'open-record', record: 'tuesday' });
    expect(onRecord).toHaveBeenCalledWith('tuesday');
    const question = keeper.ask({ type: 'facts' });
    host().emit('exit', 139);
    await expect(question).rejects.toBeInstanceOf(TroubleError);
    expect(onStopped).toHaveBeenCalledTimes(1);
    expect(keeper.isRunning).toBe(false);
    await expect(keeper.ask({ type: 'facts' })).rejects.toBeInstanceOf(TroubleError);

    keeper.start();
    keeper.connect();
    expect(processes).toHaveLength(2);
    expect(host().last('serve')).toEqual({ type: 'serve', resume: 'tuesday' });
  });

  test('closes the records before it ends', async () => {
    const { keeper, host, onStopped } = keep();
    const stopped = keeper.stop();
    expect(host().last('close')).toEqual({ type: 'close' });
    host().emit('exit', 0);
    await stopped;
    expect(onStopped).not.toHaveBeenCalled();
  });

  test('waits five seconds for that, and no longer', async () => {
    vi.useFakeTimers();
    try {
      const { keeper, host } = keep();
      const stopped = keeper.stop();
      await vi.advanceTimersByTimeAsync(4_999);
      expect(host().isKilled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await stopped;
      expect(host().isKilled).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
