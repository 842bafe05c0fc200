// One waterfall for the whole game: what each cause added up to over all quarters.
import type { Indicator } from '../../../engine/ids.ts';
import type { DebriefView, Waterfall, WaterfallStep } from '../../../engine/views/shapes.ts';

export function wholeGame(debrief: DebriefView, indicator: Indicator): Waterfall | undefined {
  const values = debrief.indicators.find((one) => one.indicator === indicator)?.values ?? [];
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const steps = debrief.rounds.flatMap(
    (round) => round.waterfalls.find((one) => one.indicator === indicator)?.steps ?? [],
  );
  return {
    indicator,
    before: { known: 'exact', value: first },
    after: { known: 'exact', value: last },
    precision: 'numbers',
    steps: addUp(steps),
  };
}

/** One step per cause and actor, in the order in which they first appear. */
function addUp(steps: readonly WaterfallStep[]): readonly WaterfallStep[] {
  const sums = new Map<string, WaterfallStep>();
  for (const step of steps) {
    const key = `${step.actor}:${step.cause}`;
    const held = sums.get(key);
    sums.set(key, held === undefined ? step : { ...held, change: held.change + step.change });
  }
  return [...sums.values()].filter((step) => Math.abs(step.change) > 1e-9);
}
