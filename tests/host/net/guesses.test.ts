// Codes cannot be guessed: 10,000 tries from one address and from fifty, over sockets, with the clock moved by hand.
import { WebSocket } from 'ws';
import { describe, expect, test } from 'vitest';
import { Guesses, GUESSES_A_MINUTE } from '../../../host/net/guesses.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';
import { CODE, hasOtherAddresses, listenerForTest, type TestListener } from '../../support/listener.ts';
import { joinPage, openPage } from '../../support/web-page.ts';

const OVER_SOCKETS = process.env.LONG === '1' ? 10_000 : 300;
const TRIES = 10_000;
const MINUTE_MS = 60_000;

/** What a guess ends with: a close code. */
function guess({ url }: TestListener, code: string, from: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/session`, { origin: url, localAddress: from });
    socket.on('open', () => socket.send(JSON.stringify({ join: { room: code } })));
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}

const addresses = (count: number): string[] => Array.from({ length: count }, (_, i) => `127.0.1.${i + 1}`);

/** Tries that were looked at in each minute, when `tries` arrive evenly in an hour. */
function lookedAt(
  guesses: Pick<Guesses, 'mayTry' | 'wrong'>,
  from: readonly string[],
  tick: (ms: number) => void,
) {
  const minutes: Record<string, number>[] = [];
  for (let i = 0; i < TRIES; i += 1) {
    const minute = Math.floor((i * 60) / TRIES);
    const address = from[i % from.length] ?? '';
    if (guesses.mayTry(address)) {
      guesses.wrong(address);
      const counts = (minutes[minute] ??= {});
      counts[address] = (counts[address] ?? 0) + 1;
    }
    tick((60 * MINUTE_MS) / TRIES);
  }
  return minutes.map((counts) => ({
    most: Math.max(...Object.values(counts)),
    all: Object.values(counts).reduce((sum, n) => sum + n, 0),
  }));
}

function withClock(): { guesses: Guesses; tick: (ms: number) => void } {
  let nowMs = 0;
  return { guesses: new Guesses(() => nowMs), tick: (ms) => (nowMs += ms) };
}

describe('guessing a code', () => {
  test.each([1, 50])('%i addresses get through 10,000 tries an hour no faster than allowed', (count) => {
    const { guesses, tick } = withClock();
    const minutes = lookedAt(guesses, addresses(count), tick);
    // A sliding minute may begin in one of the clock's and end in the next.
    expect(Math.max(...minutes.map(({ most }) => most))).toBeLessThanOrEqual(2 * GUESSES_A_MINUTE.address);
    expect(minutes.reduce((sum, { all }) => sum + all, 0)).toBeLessThanOrEqual(60 * GUESSES_A_MINUTE.host);
    const unlimited = lookedAt({ mayTry: () => true, wrong: () => {} }, addresses(count), () => {});
    expect(unlimited.reduce((sum, { all }) => sum + all, 0)).toBe(TRIES);
  });

  test('succeeds within an hour with a chance of less than one in a million, in fifty rooms at once', () => {
    const codes = 32 ** 8;
    const openCodes = 50 * 5;
    const chance = (perHour: number): number => (perHour * openCodes) / codes;
    expect(chance(60 * GUESSES_A_MINUTE.host)).toBeLessThanOrEqual(1e-6);
    expect(chance(60 * TRIES)).toBeGreaterThan(1e-6);
    expect(GUESSES_A_MINUTE.address).toBeLessThanOrEqual(10);
    expect(GUESSES_A_MINUTE.host).toBeLessThanOrEqual(100);
  });

  test.skipIf(!hasOtherAddresses).each([1, 50])(
    'over sockets from %i addresses is cut short, and hurts nobody who is in',
    async (count) => {
      const listener = await listenerForTest();
      const seated = await joinPage(listener.url, { room: CODE });
      const machine = await openPage(`${listener.url}/#key=${listener.door.newKey()}`);
      const from = addresses(count);
      const ends: number[] = [];
      for (let i = 0; i < OVER_SOCKETS; i += 1)
        ends.push(await guess(listener, `0000${1000 + i}`, from[i % count] ?? ''));
      const looked = listener.tried.length - 1;
      expect(looked).toBe(count === 1 ? GUESSES_A_MINUTE.address : GUESSES_A_MINUTE.host);
      expect(ends.filter((code) => code === CLOSED_FOR_GOOD.wrongCode)).toHaveLength(looked);
      expect(ends.filter((code) => code === CLOSED_FOR_GOOD.tooManyTries)).toHaveLength(
        OVER_SOCKETS - looked,
      );
      // Even the right code, until a minute has passed.
      expect(await guess(listener, CODE, from[0] ?? '')).toBe(CLOSED_FOR_GOOD.tooManyTries);
      const back = await openPage(listener.url, machine.token);
      expect(seated.notices).toHaveLength(1);
      listener.clock.skip(MINUTE_MS);
      await joinPage(listener.url, { room: CODE }, { localAddress: from[0] ?? '' });
      await back.close();
    },
  );

  test('without the limit every guess is looked at', async () => {
    const guesses = Object.assign(new Guesses(() => 0), { mayTry: () => true });
    const listener = await listenerForTest({ parts: { guesses } });
    for (let i = 0; i < 30; i += 1) await guess(listener, `0000${1000 + i}`, '127.0.0.1');
    expect(listener.tried).toHaveLength(30);
  });
});
