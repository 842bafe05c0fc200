// A page of the rules with its numbers filled in. The numbers are those that the rules read: a page holds none itself.
import type { ScenarioBundle } from './content.ts';

/**
 * How a parameter is written: `plain` 0.35, `percent` 35%, `rest` what it leaves of one, 65%, `abs` without its sign,
 * `signed` always with it.
 */
export const FORMS = ['plain', 'percent', 'rest', 'abs', 'signed'] as const;
export type Form = (typeof FORMS)[number];
export const isForm = (form: string): form is Form => (FORMS as readonly string[]).includes(form);

/** `{stressRate|percent}` or `{move:sell-arms}` in the text of a page. */
export interface Gap {
  readonly kind: 'parameter' | 'move';
  readonly name: string;
  readonly form: string;
}

const GAP = /\{(move:)?([A-Za-z0-9-]+)(?:\|([a-z]+))?\}/g;

const gapOf = (move: string | undefined, name: string | undefined, form: string | undefined): Gap => ({
  kind: move === undefined ? 'parameter' : 'move',
  name: name ?? '',
  form: form ?? 'plain',
});

/** The gaps of a text in reading order. */
export const namesIn = (text: string): Gap[] =>
  [...text.matchAll(GAP)].map(([, move, name, form]) => gapOf(move, name, form));

/** A number that governs a page, as the page writes it. */
export interface RuleNumber {
  /** A name of scenarios/parameters.yaml. */
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

export interface FilledPage {
  readonly text: string;
  /** Once each, in reading order. */
  readonly numbers: readonly RuleNumber[];
}

/** Faults on a gap that names nothing: engine/check-content.ts lets none through. */
export function fillPage({ parameters, moves }: ScenarioBundle, text: string): FilledPage {
  const numbers = new Map<string, RuleNumber>();
  const filled = text.replace(GAP, (whole, move, name: string, form = 'plain') => {
    if (move !== undefined) {
      const title = Object.values(moves).find((hand) => Object.hasOwn(hand, name))?.[name]?.title;
      if (title === undefined) throw new Error(`a rule page names the move ${whole}, which is not there`);
      return title;
    }
    const parameter = parameters[name];
    if (parameter === undefined || !isForm(form))
      throw new Error(`a rule page has the gap ${whole}, which nothing fills`);
    const value = written(parameter.value, form);
    if (!numbers.has(name)) numbers.set(name, { name, value, source: parameter.source });
    return value;
  });
  return { text: filled, numbers: [...numbers.values()] };
}

/** `−0.35`, `+2`, `65%`: a real minus, no zeros at the end. */
export function written(value: number, form: Form): string {
  switch (form) {
    case 'plain':
      return withMinus(value);
    case 'percent':
      return `${withMinus(value * 100)}%`;
    case 'rest':
      return `${withMinus((1 - value) * 100)}%`;
    case 'abs':
      return withMinus(Math.abs(value));
    case 'signed':
      return value > 0 ? `+${withMinus(value)}` : withMinus(value);
  }
}

const withMinus = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−');
