// Does batch tasks in several threads. Results come in the order of the tasks, whoever did them and when.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { doTask, type BatchTask, type ResultOf } from './batch-tasks.ts';

/** Beside this file in a clone; a bundle lies one folder deep in out/. */
const BATCH_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './batch-worker.ts' : '../cli/batch-worker.js',
  import.meta.url,
);

export const jobsOfThisMachine = (): number => availableParallelism();

/** `onDone` hears how many tasks are done. With one job everything happens in this thread. */
export async function doTasks<Task extends BatchTask>(
  tasks: readonly Task[],
  jobs: number,
  onDone: (done: readonly (ResultOf<Task> | undefined)[]) => void = () => {},
): Promise<ResultOf<Task>[]> {
  const results: (ResultOf<Task> | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  const take = (): number | null => (next < tasks.length ? next++ : null);
  const keep = (index: number, result: ResultOf<Task>): void => {
    results[index] = result;
    onDone(results);
  };
  const threads = Math.min(jobs, tasks.length);
  if (threads <= 1) for (let i = take(); i !== null; i = take()) keep(i, doTask(tasks[i]!));
  else await Promise.all(Array.from({ length: threads }, () => runThread(tasks, take, keep)));
  return results as ResultOf<Task>[];
}

/** One thread, fed until nothing is left. A thread that fails fails the batch. */
function runThread<Task extends BatchTask>(
  tasks: readonly Task[],
  take: () => number | null,
  keep: (index: number, result: ResultOf<Task>) => void,
): Promise<void> {
  const worker = new Worker(BATCH_WORKER);
  return new Promise<void>((resolve, reject) => {
    let current: number | null = null;
    const feed = (): void => {
      current = take();
      if (current === null) resolve();
      else worker.postMessage(tasks[current]);
    };
    worker.on('message', (result: ResultOf<Task>) => {
      keep(current!, result);
      feed();
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a batch thread ended early')));
    feed();
  }).finally(() => void worker.terminate());
}
