// Small phrases about moves: how likely a secret one is seen, and the shortest form of its source.
import { odds } from '../../text/numbers.ts';
import { say } from '../../text/say.ts';

export type Exposure = number | 'rule' | null | undefined;

/** The odds that a secret move is seen; null for one that is announced anyway or never revealed. */
export function exposureLine(exposure: Exposure): { readonly name: string; readonly value: string } | null {
  if (exposure === null || exposure === undefined) return null;
  const value = exposure === 'rule' ? say('table.exposure.rule') : odds(exposure);
  return { name: say('table.exposure'), value };
}

export const levelsLine = (levels: number): { readonly name: string; readonly value: string } => ({
  name: say('table.card.levels'),
  value: say('table.card.levelsTo', { n: levels }),
});

/** The same as a sentence, for the page of the move. */
export function exposedWords(exposure: Exposure): string {
  if (exposure === null || exposure === undefined) return '';
  return exposure === 'rule'
    ? say('table.exposure.byRule')
    : say('table.exposure.odds', { odds: odds(exposure) });
}

/** When a move can be played again. */
export function barWords(quarters: number): string {
  if (quarters === 0) return say('table.move.barNone');
  return quarters === 1 ? say('table.move.barOne') : say('table.move.barFor', { n: quarters });
}

/** The title without its remark in brackets, for narrow places: `Point to Moscow's role`. */
export const shortTitle = (title: string): string => title.replace(/ \([^)]*\)$/, '');

/** The first claim of a source list, for the corner of a card. */
export const sourceTag = (source: string): string => source.split(/[;,]/)[0]?.trim() ?? source;
