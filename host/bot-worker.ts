// The thread in which bots think, so that the host stays quick. It gets the state and answers with acts;
// a bot reads only its own seat's view, which the engine sees to.
import { parentPort, workerData } from 'node:worker_threads';
import { advise, botActs, compileScenario, diceFor } from '../engine/index.ts';
import type { BotAnswer, BotQuestion, BotTable } from './bot-messages.ts';

const { bundle, seed } = workerData as BotTable;
const context = { scenario: compileScenario(bundle), dice: diceFor(seed) };

parentPort?.on('message', (question: BotQuestion) => {
  parentPort?.postMessage(answerTo(question));
});

function answerTo(question: BotQuestion): BotAnswer {
  const { id, state, seat } = question;
  try {
    return question.ask === 'acts'
      ? { id, acts: botActs(context, state, seat, question.bot) }
      : { id, advice: advise(context, state, seat) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
