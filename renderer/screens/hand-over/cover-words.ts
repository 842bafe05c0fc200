// What the cover says: what is off the screen, and who should look away.
import { say } from '../../text/say.ts';
import { waitingWords } from '../../text/waiting-words.ts';
import type { HandOverScreenProps } from './HandOverScreen.tsx';
import { isDone, isSomeoneLeft, type Holder } from './hot-seat.ts';

/** In a sentence: `Moscow`, `the white cell`. */
export const holderWords = (holder: Holder): string =>
  holder === 'white-cell' ? say('cover.whiteCell') : say(`seat.${holder}`);

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Facts = Pick<HandOverScreenProps, 'next' | 'last' | 'isBlurred' | 'people' | 'head'>;

export function coverWords(facts: Facts): string {
  const { next, people, head } = facts;
  if (head !== null && !isSomeoneLeft(people, head) && head.phase !== 'debrief')
    return `${offWords(facts)} ${say('cover.waiting', { line: waitingWords(head) })}`;
  return `${offWords(facts)} ${say('cover.look', { seat: holderWords(next) })}`;
}

function offWords({ last, isBlurred, head }: Facts): string {
  if (last === null) return say('cover.off.start');
  const seat = upperFirst(holderWords(last));
  if (isBlurred) return say('cover.off.blur', { seat });
  const isSealed = head !== null && isDone(head, last);
  const kind = isSealed && (head.phase === 'orders' || head.phase === 'council') ? head.phase : 'other';
  return say(`cover.off.${kind}`, { seat });
}
