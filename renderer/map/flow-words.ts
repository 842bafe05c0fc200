// The words of a flow: what moves which way, how much with its range, and how that is known.

import type { Content, FlowLine, FlowUnit, Reading } from '../../engine/views/shapes.ts';
import { range } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import { dollarsOf } from './flow-width.ts';

/** `Coal out $140–190m`, `Crude in 125 kt`; the name alone where the size is not known. */
export function plateWords(line: FlowLine, content: Content): string {
  const name = say(`map.flow.${line.flow}`);
  if (line.reading.known === 'unknown') return name;
  return say('map.plate', { name, amount: amountWords(line, content) });
}

/** The quantity in the unit of the flow, as a range where it is an estimate. */
export function amountWords({ flow, reading }: FlowLine, content: Content): string {
  const { unit } = content.flows[flow];
  if (reading.known === 'unknown') return say('map.amount.unknown');
  const [low, high] =
    reading.known === 'estimate' ? [reading.low, reading.high] : [reading.value, reading.value];
  return inUnit(unit, low, high);
}

/** People are counted whole: `25,000–35,000`. */
function inUnit(unit: FlowUnit, low: number, high: number): string {
  if (unit === 'thousands') return say('map.amount.thousands', { value: range(low * 1000, high * 1000) });
  return say(`map.amount.${unit}`, { value: range(low, high) });
}

/** How it is known: `known to you`, `estimate`, `on record for 2017 Q3`, `size not known to you`. */
export function knownWords(reading: Reading): string {
  return reading.known === 'record'
    ? say('map.known.record', { quarter: reading.asOf })
    : say(`map.known.${reading.known}`);
}

/** `$58–77m`, the scale that widths are drawn on; a dash where nothing is paid or known. */
export function dollarWords(line: FlowLine, content: Content): string {
  const dollars = dollarsOf(line, content);
  if (dollars === null || content.flows[line.flow].price === null) return say('map.amount.none');
  return say('map.amount.money', { value: range(dollars[0], dollars[1]) });
}

/** A change of quantity, in words that need no colour. */
export const wasWords = (line: FlowLine, content: Content): string =>
  say('map.was', { amount: amountWords(line, content) });
