// Section 8: how an exercise that ran its course is labelled. Labels move no number of play.
import type { Ending } from '../ids.ts';
import type { Parameters } from '../parameters.ts';
import type { World } from '../state.ts';

/** The first test that holds, in the printed order; war, collapse and deal are found in R12 and R13. */
export function endingAtTimeOut(p: Parameters, state: World): Ending {
  const { indicators: x, books } = state;
  if (x.interimDeal === 1) return 'interim-deal';
  if (x.doubleFreeze === 1 && books.freezeAge >= 1) return 'freeze';
  if (isBreakout(p, state)) return 'breakout';
  if (books.quietQuarters >= p.quietQuarters) return 'tacit-restraint';
  if (x.tests >= p.brinkTests && x.tension >= p.brinkTension) return 'brink';
  if (x.moscowInfluence >= p.patronShift * x.beijingInfluence) return 'patron-shift';
  return x.netPressure < p.hollowBelow ? 'hollow-sanctions' : 'pressure-stalemate';
}

function isBreakout(p: Parameters, { indicators: x, startReach, startWarheads, rounds }: World): boolean {
  const reach = startReach + p.breakoutReach * (rounds / p.breakoutRounds) * (100 - startReach);
  return x.missileReach >= reach && x.warheads >= startWarheads + p.breakoutWarheads * rounds;
}
