// Asks the bots, in a thread of their own. A thread that dies or does not answer in time is replaced, and the
// question fails: the session then seals what the seat's dial stands at.
import { Worker } from 'node:worker_threads';
import type { State } from '../engine/index.ts';
import type { Seat } from '../engine/ids.ts';
import type { Bot, BotAct, BotAdvice, BotAnswer, BotQuestion, BotTable } from './bot-messages.ts';
import { BOT_WORKER } from './places.ts';

export interface BotRunner {
  acts(state: State, seat: Seat, bot: Bot): Promise<readonly BotAct[]>;
  advice(state: State, seat: Seat): Promise<BotAdvice>;
  close(): void;
}

/** Far longer than an expert bot needs on a slow machine. */
const ANSWER_WITHIN_MS = 60_000;

interface Waiting {
  readonly resolve: (answer: BotAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** The thread starts with the first question. */
export function startBots(table: BotTable, file: URL = BOT_WORKER): BotRunner {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const end = (why: string): void => {
    const failed = [...waiting.values()];
    waiting.clear();
    void worker?.terminate();
    worker = null;
    for (const { reject, timer } of failed) {
      clearTimeout(timer);
      reject(new Error(why));
    }
  };

  const take = (answer: BotAnswer): void => {
    const asked = waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if ('failed' in answer) asked.reject(new Error(answer.failed));
    else asked.resolve(answer);
  };

  const thread = (): Worker => {
    if (worker) return worker;
    const started = new Worker(file, { workerData: table });
    const ended = (why: string): void => {
      if (worker === started) end(why);
    };
    started.on('message', take);
    started.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    started.on('exit', () => ended('the bot thread ended'));
    // A host that is closing does not wait for a bot.
    started.unref();
    worker = started;
    return started;
  };

  const ask = (question: BotQuestion): Promise<BotAnswer> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => end('the bots did not answer in time'), ANSWER_WITHIN_MS).unref();
      waiting.set(question.id, { resolve, reject, timer });
      thread().postMessage(question);
    });

  return {
    async acts(state, seat, bot) {
      const answer = await ask({ id: ++lastId, ask: 'acts', state, seat, bot });
      return 'acts' in answer ? answer.acts : [];
    },
    async advice(state, seat) {
      const answer = await ask({ id: ++lastId, ask: 'advice', state, seat });
      if (!('advice' in answer)) throw new Error('the bot gave no advice');
      return answer.advice;
    },
    close: () => end('the exercise was closed'),
  };
}
