// Effects in words: what would change, and by how much, as a range with a real sign.
import type { Content, DialOption, Effect } from '../../../engine/views/shapes.ts';
import type { Seat } from '../../../engine/ids.ts';
import { signed } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';

export type Target = Effect['target'];

const keyOf = (target: Target): string =>
  'indicator' in target ? `indicator:${target.indicator}` : `component:${target.component}`;

export const sameTarget = (one: Target, other: Target): boolean => keyOf(one) === keyOf(other);

export const targetKey = keyOf;

export const targetLabel = (target: Target, content: Content, seat: Seat): string =>
  'indicator' in target
    ? content.indicators[target.indicator].short
    : (content.seats[seat].components[target.component]?.label ?? target.component);

/** The unit where the bare number would mislead; scales from 0 to 100 and levels need none. */
export function targetUnit(target: Target, content: Content): string | null {
  if (!('indicator' in target)) return null;
  const { unit } = content.indicators[target.indicator];
  return /^[$a-z]/.test(unit) && !/^(level|share|stage|count)/.test(unit) ? unit : null;
}

const decimalsOf = (target: Target, content: Content): number =>
  'indicator' in target ? content.indicators[target.indicator].decimals : 0;

export const isNone = (effect: Effect | undefined): boolean =>
  effect === undefined || (effect.low === 0 && effect.high === 0);

/** `−140 to −100`, `+7`, `no change`. Without an effect nothing changes. */
export function changeWords(effect: Effect | undefined, content: Content): string {
  if (effect === undefined) return say('table.effect.none');
  const decimals = decimalsOf(effect.target, content);
  const low = signed(effect.low, decimals);
  const high = signed(effect.high, decimals);
  if (low !== high) return say('table.effect.range', { low, high });
  return effect.low === 0 || Number(effect.low.toFixed(decimals)) === 0 ? say('table.effect.none') : low;
}

/** Score components that a dial table has room for beside the dial's own indicators. */
const COMPONENT_COLUMNS = 2;

/** The columns of a dial: its own indicators as the view gives them, then the components that move most. */
export function columnsOf(options: readonly DialOption[]): readonly Target[] {
  const effects = options.flatMap((option) => option.effects);
  const largest = new Map<string, Effect>();
  for (const effect of effects) {
    const known = largest.get(keyOf(effect.target));
    if (known === undefined || sizeOf(effect) > sizeOf(known)) largest.set(keyOf(effect.target), effect);
  }
  const all = [...largest.values()];
  const components = all.filter(({ target }) => 'component' in target).sort((a, b) => sizeOf(b) - sizeOf(a));
  return [
    ...all.filter(({ target }) => 'indicator' in target),
    ...components.slice(0, COMPONENT_COLUMNS),
  ].map(({ target }) => target);
}

const sizeOf = ({ low, high }: Effect): number => Math.max(Math.abs(low), Math.abs(high));
