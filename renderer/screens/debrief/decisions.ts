// Which orders moved an indicator most, for the marks under a chart: a move, or a dial that was turned.
import { isDial, isSeat, type Indicator, type Seat } from '../../../engine/ids.ts';
import type { DebriefView } from '../../../engine/views/shapes.ts';
import { dialOfTerm } from '../../text/term-cards.ts';

export interface Decision {
  readonly round: number;
  readonly quarter: string;
  readonly seat: Seat;
  readonly indicator: Indicator;
  /** A move, a dial, or a rule term that is one seat's doing. */
  readonly cause: string;
  readonly change: number;
}

type Round = DebriefView['rounds'][number];

/** Every seat's own causes in the waterfalls of the game; a dial that was only held is no decision. */
export const listDecisions = (debrief: DebriefView): readonly Decision[] =>
  debrief.rounds.flatMap((round, index) =>
    round.waterfalls.flatMap((waterfall) =>
      waterfall.steps.flatMap((step): readonly Decision[] => {
        if (step.cause === null || step.actor === null || !isSeat(step.actor)) return [];
        const isLevel = isDial(step.cause) || dialOfTerm(step.cause) !== undefined;
        if (isLevel && !wasTurned(step.actor, round, debrief.rounds[index - 1])) return [];
        const { cause, change, actor: seat } = step;
        return [
          { round: round.round, quarter: round.quarter, seat, indicator: waterfall.indicator, cause, change },
        ];
      }),
    ),
  );

/** The largest decision of a round, for at most `most` rounds, in time order. */
export const decisionsOn = (
  decisions: readonly Decision[],
  indicator: Indicator,
  most = 3,
): readonly Decision[] => {
  const largest = new Map<number, Decision>();
  for (const decision of decisions) {
    if (decision.indicator !== indicator) continue;
    const held = largest.get(decision.round);
    if (held === undefined || Math.abs(decision.change) > Math.abs(held.change))
      largest.set(decision.round, decision);
  }
  return [...largest.values()]
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most)
    .sort((a, b) => a.round - b.round);
};

/** Round 1 has no earlier order to compare with, so its dial always counts. */
const wasTurned = (seat: Seat, round: Round, previous: Round | undefined): boolean => {
  const dialIn = (where: Round | undefined): number | undefined =>
    where?.orders.find((o) => o.seat === seat)?.dial;
  return dialIn(previous) !== dialIn(round);
};
