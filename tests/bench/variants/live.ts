// A live match of ours: every round through decisions, events, machine, ledger and six serialised views.
import { seedNext } from '../games.ts';
import { LiveExercise } from '../live.ts';
import { cpuMs, type Note } from '../variant.ts';

export function work(note: Note): number {
  const exercise = new LiveExercise(seedNext());
  let rounds = 0;
  for (let goesOn = true; goesOn; rounds++) {
    const start = cpuMs();
    goesOn = exercise.round();
    const played = cpuMs();
    exercise.publish();
    const end = cpuMs();
    note('round', end - start);
    note('views', end - played);
    if (goesOn) exercise.nextRound();
  }
  return rounds;
}
