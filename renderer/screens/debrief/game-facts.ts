// What stood out in a game: the facts from which the questions for discussion are made.
import type { Content, DebriefView, PledgeLine } from '../../../engine/views/shapes.ts';
import type { Seat, Voter } from '../../../engine/ids.ts';
import { brokenPledges, heaviestDecision, surestMiss, worstOdds, type Peril } from './closest-calls.ts';
import { listDecisions, type Decision } from './decisions.ts';
import { listPredictions, type Prediction } from './predictions.ts';

type Misreading = DebriefView['misreadings'][number];

export interface SecretPlay {
  readonly seat: Seat;
  readonly move: string;
  readonly quarter: string;
  readonly change: number;
}

export interface CouncilTurn {
  readonly seat: Voter;
  readonly quarter: string;
  readonly vote: 'dilute' | 'veto';
}

export interface GameFacts {
  /** Worst first, of different seats where there are some. */
  readonly misreadings: readonly Misreading[];
  readonly broken: readonly PledgeLine[];
  readonly heaviest: Decision | null;
  readonly surestMiss: Prediction | null;
  readonly war: Peril | null;
  readonly collapse: Peril | null;
  readonly council: CouncilTurn | null;
  readonly secret: SecretPlay | null;
}

export function findFacts(debrief: DebriefView, content: Content): GameFacts {
  const decisions = listDecisions(debrief);
  return {
    misreadings: oneOfEach(debrief.misreadings),
    broken: brokenPledges(debrief),
    heaviest: heaviestDecision(decisions, content),
    surestMiss: surestMiss(listPredictions(debrief)),
    war: worstOdds(debrief, 'war'),
    collapse: worstOdds(debrief, 'collapse'),
    council: councilTurn(debrief),
    secret: heaviestSecret(decisions, content),
  };
}

const oneOfEach = (misreadings: readonly Misreading[]): readonly Misreading[] =>
  misreadings.filter((one, i) => misreadings.findIndex((other) => other.seat === one.seat) === i);

/** A veto says more than a dilution; the last one says most. */
function councilTurn(debrief: DebriefView): CouncilTurn | null {
  const turns = debrief.rounds.flatMap((round) =>
    (['beijing', 'moscow'] as const).flatMap((seat): readonly CouncilTurn[] => {
      const vote = round.votes[seat];
      return vote === 'veto' || vote === 'dilute' ? [{ seat, quarter: round.quarter, vote }] : [];
    }),
  );
  return turns.findLast((turn) => turn.vote === 'veto') ?? turns.at(-1) ?? null;
}

/** The secret move whose effect was the largest share of a scale. */
function heaviestSecret(decisions: readonly Decision[], content: Content): SecretPlay | null {
  const secret = decisions.filter((decision) => content.moves[decision.cause]?.visibility === 'secret');
  const heaviest = heaviestDecision(secret, content);
  if (heaviest === null) return null;
  return { seat: heaviest.seat, move: heaviest.cause, quarter: heaviest.quarter, change: heaviest.change };
}
