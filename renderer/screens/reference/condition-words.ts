// What a move needs, as a sentence: `Provocation of at least 20`.
import type { Content } from '../../../engine/views/shapes.ts';
import { number } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';

type Condition = NonNullable<Content['moves'][string]>['requires'][number];

export function conditionWords(condition: Condition, content: Content): string {
  const { indicator, sum = [], atLeast, atMost, above, below } = condition;
  const labels = (indicator === undefined ? sum : [indicator]).map((one) => content.indicators[one]);
  const [first, second] = labels;
  const what =
    first === undefined
      ? say('reference.needs.quarters')
      : second === undefined
        ? first.label
        : say('reference.needs.sum', { first: first.label, second: second.label });
  const decimals = first?.decimals ?? 0;
  const bounds = [
    ['atLeast', atLeast],
    ['atMost', atMost],
    ['above', above],
    ['below', below],
  ] as const;
  return bounds
    .flatMap(([name, bound]) =>
      bound === undefined ? [] : [say(`reference.needs.${name}`, { what, bound: number(bound, decimals) })],
    )
    .join(', ');
}
