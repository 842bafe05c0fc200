// What batch threads are asked to do, as plain data: shares of games whose results do not depend on who plays them.
import { playGames, type Batch, type GameRow } from '../../engine/analysis/batch.ts';
import { playShare, type Share, type ShareValues } from '../../engine/analysis/experiment.ts';

/** Games of a batch: numbers `from` (included) to `to` (excluded). */
export interface GamesTask {
  readonly task: 'games';
  readonly batch: Batch;
  readonly from: number;
  readonly to: number;
}

export interface ShareTask {
  readonly task: 'share';
  readonly share: Share;
}

export type BatchTask = GamesTask | ShareTask;

export type ResultOf<Task extends BatchTask> = Task extends GamesTask ? GameRow[] : ShareValues;

export function doTask<Task extends BatchTask>(task: Task): ResultOf<Task>;
export function doTask(task: BatchTask): GameRow[] | ShareValues {
  return task.task === 'games' ? playGames(task.batch, task.from, task.to) : playShare(task.share);
}

/** Small enough that the last share keeps nobody waiting, large enough that handing it over costs nothing. */
export const GAMES_A_TASK = 60;

/** Cuts a batch of `games` games into tasks. */
export const gamesTasks = (batch: Batch, games: number): GamesTask[] =>
  Array.from({ length: Math.ceil(games / GAMES_A_TASK) }, (_, i) => ({
    task: 'games',
    batch,
    from: i * GAMES_A_TASK,
    to: Math.min(games, (i + 1) * GAMES_A_TASK),
  }));
