// How many entries a search found, as a sentence.
import { say } from '../../text/say.ts';

export function foundWords(count: number): string {
  if (count === 0) return say('reference.found.none');
  return count === 1 ? say('reference.found.one') : say('reference.found.many', { count });
}
