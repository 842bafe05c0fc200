// Why an act is not allowed, as a sentence: what, why, what now.
import { isIndicator } from '../../engine/ids.ts';
import type { Refusal } from '../../engine/refusals.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { number } from './numbers.ts';
import { say } from './say.ts';

/** Without `content` (at the start screen) ids stay as they are; no code that is asked there names one. */
export function refusalWords(refusal: Refusal, content: Content | null = null): string {
  const { code, values } = refusal;
  switch (code) {
    case 'moveTwice':
      return say('refusal.moveTwice', {
        move: content?.moves[String(values['move'])]?.title ?? String(values['move']),
      });
    case 'barred':
      return say(values['quarters'] === 1 ? 'refusal.barred.one' : 'refusal.barred.many', values);
    case 'precondition':
      return preconditionWords(values, content);
    case 'dialOutOfReach': {
      const steps = Math.abs(Number(values['to']) - Number(values['from']));
      return say(values['most'] === 1 ? 'refusal.dialOutOfReach.one' : 'refusal.dialOutOfReach.many', {
        ...values,
        steps,
      });
    }
    default:
      return say(`refusal.${code}`, values);
  }
}

function preconditionWords(values: Refusal['values'], content: Content | null): string {
  const { indicator, direction } = values;
  if (!isIndicator(indicator) || content === null) return say('refusal.precondition');
  const { label, decimals } = content.indicators[indicator];
  const needs = { indicator: label, bound: number(Number(values['bound']), decimals) };
  return say(direction === 'atMost' ? 'refusal.precondition.atMost' : 'refusal.precondition.atLeast', needs);
}
