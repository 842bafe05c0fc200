// Bots in their thread: the same acts as in this one, and the host stays quick while they think.
import { performance } from 'node:perf_hooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  advise,
  botActs,
  compileScenario,
  diceFor,
  newExercise,
  play,
  type State,
} from '../../engine/index.ts';
import { startBots, type BotRunner } from '../../host/bot-runner.ts';
import { shippedBundle } from '../support/records.ts';

const seed = 'bots';
const bundle = shippedBundle();
const context = { scenario: compileScenario(bundle), dice: diceFor(seed) };
const settings = { movesPerRound: 3, agendas: true, starterHandsOnly: false, injects: true };
const inOrders: State = play(context, newExercise(context, 3, settings), {
  type: 'phaseBegan',
  phase: 'orders',
  round: 1,
});
const expert = { bot: 'doctrine', level: 'expert' } as const;

function bots(file?: URL): BotRunner {
  const runner = startBots({ bundle, seed }, file);
  onTestFinished(() => runner.close());
  return runner;
}

describe('the bot thread', () => {
  test('answers what the engine answers, with reasons', async () => {
    const runner = bots();
    const acts = await runner.acts(inOrders, 'moscow', expert);
    expect(acts).toEqual(botActs(context, inOrders, 'moscow', expert));
    expect(acts[0]?.act.type).toBe('seal-orders');
    expect(acts[0]?.words).not.toBe('');
    expect(await runner.advice(inOrders, 'beijing')).toEqual(advise(context, inOrders, 'beijing'));
  });

  test('leaves the host free while three experts think', async () => {
    const runner = bots();
    await runner.acts(inOrders, 'beijing', expert);
    const seats = ['moscow', 'washington', 'pyongyang'] as const;
    let isThinking = true;
    const all = Promise.all(seats.map((seat) => runner.acts(inOrders, seat, expert)));
    void all.then(() => (isThinking = false));
    const busy: number[] = [];
    while (isThinking) {
      const before = performance.eventLoopUtilization();
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy.push(performance.eventLoopUtilization(before).active);
    }
    expect(await all).toHaveLength(3);
    expect(Math.max(...busy)).toBeLessThan(25);
  });

  test('that fails says so, and the next question starts another', async () => {
    const runner = bots();
    const broken = { ...inOrders, world: null } as unknown as State;
    await expect(runner.acts(broken, 'moscow', expert)).rejects.toThrow();
    expect(await runner.acts(inOrders, 'moscow', expert)).toHaveLength(1);
  });

  test('that cannot start fails every question instead of leaving it open', async () => {
    const runner = bots(new URL('file:///nowhere/bot-worker.ts'));
    await expect(runner.acts(inOrders, 'moscow', expert)).rejects.toThrow();
    await expect(runner.advice(inOrders, 'moscow')).rejects.toThrow();
  });

  test('that is closed while it thinks answers nobody', async () => {
    const runner = bots();
    const asked = runner.acts(inOrders, 'moscow', expert);
    runner.close();
    await expect(asked).rejects.toThrow('closed');
  });
});
