// Capital in words: `1 point`, `3 points`, `no capital`.
import { say } from '../../text/say.ts';

export function pointsWords(cost: number): string {
  if (cost === 0) return say('reference.cost.none');
  return cost === 1 ? say('reference.cost.one') : say('reference.cost.many', { cost });
}
