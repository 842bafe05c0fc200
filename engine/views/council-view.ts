// The Council session as text and arithmetic: what each clause adds as tabled and diluted. Public, but for the own vote.
import { isSeat, type Seat } from '../ids.ts';
import type { Context } from '../play.ts';
import { forceOf, measures, shareLeft } from '../rules/council.ts';
import type { State } from '../state.ts';
import { EffectFinder } from './effects.ts';
import type { CouncilView } from './shapes.ts';

/** Members that vote yes unless a veto falls: the United States and twelve without a dial. */
const OTHERS_FOR = 13;

/** null: no draft is on the table, or the audience may not know of one yet. */
export function councilView(context: Context, state: State, seat: Seat | null): CouncilView | null {
  if (state.phase !== 'council' || state.ambition === null) return null;
  const p = context.scenario.parameters;
  const { ambition } = state;
  const { indicators: x } = state.world;
  const add = (beijing: boolean, moscow: boolean, perForce: number): number =>
    round3(perForce * forceOf(p, ambition, shareLeft(p, beijing, moscow), x.provocation));
  const isVoter = seat === 'beijing' || seat === 'moscow';
  const finder = isVoter && state.votes[seat] === null ? new EffectFinder(context, state, seat) : null;
  return {
    ambition,
    clauses: measures(p).map(([indicator, perForce]) => ({
      indicator,
      now: round3(x[indicator]),
      tabled: add(false, false, perForce),
      dilutedByBeijing: add(true, false, perForce),
      dilutedByMoscow: add(false, true, perForce),
      dilutedByBoth: add(true, true, perForce),
    })),
    rajin: {
      now: x.rajinExemption,
      ifSupported: ambition >= p.rajinEndsFrom ? 0 : x.rajinExemption,
      ifDiluted: 1,
    },
    aviation: {
      now: x.aviationExemption,
      ifSupported: ambition >= p.aviationEndsFrom ? 0 : x.aviationExemption,
      ifDiluted: 1,
    },
    othersFor: OTHERS_FOR,
    voted: (['beijing', 'moscow'] as const).filter((voter) => state.votes[voter] !== null),
    ownVote: isSeat(seat) && isVoter ? state.votes[seat] : null,
    options: finder === null ? [] : finder.ofVotes(ambition),
  };
}

const round3 = (x: number): number => Math.round(x * 1000) / 1000;
