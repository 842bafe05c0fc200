// The name of a cause, and the card and rule it rests on.
import { DIAL_OF, SEATS, isDial, isIndicator, type Seat } from '../../engine/ids.ts';
import type { Content, WaterfallStep } from '../../engine/views/shapes.ts';
import { isMessage, say } from './say.ts';
import { dialOfTerm, moveOfTerm } from './term-cards.ts';

/** `audience` is the seat that reads; null when everything is open and nobody is "you". */
export function causeName(step: WaterfallStep, content: Content, audience: Seat | null): string {
  const { cause, actor } = step;
  if (cause === null) return say('cause.hidden');
  if (isDial(cause) && actor !== null && actor === audience) {
    return say('cause.own', { cause: lowerFirst(content.seats[actor].dial.label) });
  }
  return bareName(cause, content);
}

/** The same cause inside a sentence, where a move's title needs quotation marks. */
export function causeInSentence(step: WaterfallStep, content: Content, audience: Seat | null): string {
  const move = step.cause === null ? undefined : content.moves[step.cause];
  if (move !== undefined) return `“${move.title}”`;
  const name = causeName(step, content, audience);
  return PROPER.test(name) || (step.cause !== null && content.injects[step.cause] !== undefined)
    ? name
    : lowerFirst(name);
}

/** Names that keep their capital inside a sentence; other causes are common nouns. */
const PROPER = /^([A-Z]{2}|Your |Beijing|Moscow|Washington|Pyongyang|Chin|Russia|Sino|Council|Rajin)/;

function bareName(cause: string, content: Content): string {
  if (isDial(cause)) return content.seats[seatOf(cause)].dial.label;
  const card = content.moves[cause] ?? content.injects[cause];
  if (card !== undefined) return card.title;
  if (isIndicator(cause)) return content.indicators[cause].label;
  const id = `cause.${cause}`;
  return isMessage(id) ? say(id) : upperFirst(cause.replace(/[-_]/g, ' '));
}

/** `B05, rule R4`: where a reader can look it up. */
export function citeOf(step: WaterfallStep, content: Content): string {
  const key = step.cause === null ? undefined : cardKey(step.cause, content);
  const rule = step.rule === null ? undefined : say('step.rule', { rule: step.rule });
  return [key, rule].filter((part) => part !== undefined).join(', ');
}

/** The printed code of the move, the dial or the inject behind a cause. */
export function cardKey(cause: string, content: Content): string | undefined {
  const dial = isDial(cause) ? seatOf(cause) : dialOfTerm(cause);
  if (dial !== undefined) return content.seats[dial].dial.key;
  const move = moveOfTerm(cause, content) ?? cause;
  return content.moves[move]?.key ?? content.injects[cause]?.key;
}

const seatOf = (dial: string): Seat => SEATS.find((seat) => DIAL_OF[seat] === dial) ?? 'beijing';

export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
