// Several things in one sentence.
import { say } from './say.ts';

/** `Beijing, Moscow and Washington`: no comma before the last. */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : say('list.and', { first: items.slice(0, -1).join(', '), last });
}
