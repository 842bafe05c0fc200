// The head of every view: where the exercise stands, the clock, and who is done; never what anybody did.
import { SEATS } from '../ids.ts';
import type { Context } from '../play.ts';
import type { State } from '../state.ts';
import { isSeatDone } from '../turn/phases.ts';
import { quarterName } from './quarters.ts';
import type { HeadNow, SessionFacts } from './shapes.ts';

export function headOf({ scenario }: Context, state: State, facts: SessionFacts): HeadNow {
  const { world, settings, phase } = state;
  return {
    scenario: scenario.id,
    round: world.round,
    rounds: world.rounds,
    quarter: quarterName(scenario, world.round),
    phase,
    movesPerRound: settings.movesPerRound,
    starterHandsOnly: settings.starterHandsOnly,
    agendas: settings.agendas,
    ending: phase === 'outcome' || phase === 'debrief' ? world.ending : null,
    clock: { paused: facts.paused, started: facts.started, plan: facts.plan },
    seats: SEATS.map((seat) => ({ seat, ...facts.seats[seat], done: isSeatDone(state, seat) })),
  };
}
