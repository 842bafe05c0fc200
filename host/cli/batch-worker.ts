// A batch thread: plays what it is given and answers with the result.
import { parentPort } from 'node:worker_threads';
import { doTask, type BatchTask } from './batch-tasks.ts';

parentPort?.on('message', (task: BatchTask) => {
  parentPort?.postMessage(doTask(task));
});
