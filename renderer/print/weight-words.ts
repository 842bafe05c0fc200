// A weight as a part that one can picture: `a little over a fifth`.
import { say } from '../text/say.ts';

const PARTS = [
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['tenth', 1 / 10],
] as const;

/** Weights within half a point of a part are that part. */
const SAME = 0.0051;

export function weightWords(weight: number): string {
  if (weight < 1 / 10 - 0.02) return say('weight.less');
  if (weight > 5 / 12)
    return say(nearness(weight, 1 / 2, 'weight.half', 'weight.halfOver', 'weight.halfUnder'));
  const [name, part] = PARTS.reduce((best, one) =>
    Math.abs(one[1] - weight) < Math.abs(best[1] - weight) ? one : best,
  );
  return say(nearness(weight, part, 'weight.a', 'weight.over', 'weight.under'), {
    part: say(`weight.${name}`),
  });
}

function nearness<Id>(weight: number, part: number, same: Id, over: Id, under: Id): Id {
  if (Math.abs(weight - part) <= SAME) return same;
  return weight > part ? over : under;
}
