// The peer's live match: four clients over Local(), every move filtered for every player by the view of their seat.
import { seededDice } from '../../../engine/dice.ts';
import { seedNext } from '../games.ts';
import { localMatch } from '../peer.ts';
import { randomOrderOf } from '../rules.ts';
import { cpuMs, type Note } from '../variant.ts';

export function work(note: Note): number {
  const seed = seedNext();
  const dice = seededDice(seed);
  const match = localMatch(seed);
  let rounds = 0;
  for (let goesOn = true; goesOn; rounds++) {
    const start = cpuMs();
    goesOn = match.round((world, seat) => randomOrderOf(dice, world, seat));
    note('round', cpuMs() - start);
  }
  match.stop();
  return rounds;
}
