// Memory must stay flat however many games are played.
import { roundsOfGame } from '../games.ts';

function megabytesAfter(games: number): number {
  for (let i = 0; i < games; i++) roundsOfGame();
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Heap in use after 1,000 games and after 10,000. */
export const find = (): [number, number] => [megabytesAfter(1_000), megabytesAfter(9_000)];
