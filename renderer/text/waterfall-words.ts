// Everything that a waterfall says: its name, its ends, each step, and the lines of its table.
import type { Seat } from '../../engine/ids.ts';
import type { Content, Reading, Waterfall, WaterfallStep } from '../../engine/views/shapes.ts';
import type { PlannedStep, WaterfallPlan } from '../charts/waterfall-plan.ts';
import type { EndWords, StepWords, WaterfallWords } from '../charts/step-words.ts';
import { rangeWords, readingWords } from './amounts.ts';
import { causeName, citeOf } from './causes.ts';
import { number, signed } from './numbers.ts';
import { say } from './say.ts';

export interface WordsContext {
  readonly content: Content;
  /** The seat that reads; null when everything is open. */
  readonly audience: Seat | null;
  /** `2017 Q3` and `2017 Q4`. */
  readonly quarters: { readonly before: string; readonly after: string };
}

export function waterfallWords(
  waterfall: Waterfall,
  plan: WaterfallPlan,
  context: WordsContext,
): WaterfallWords {
  const { label, decimals } = context.content.indicators[waterfall.indicator];
  const before = endWords(waterfall.before, context.quarters.before, decimals, context);
  const after = endWords(waterfall.after, context.quarters.after, decimals, context);
  return {
    name: say('waterfall.name', { indicator: label, before: before.value, after: after.value }),
    stepsName: say('waterfall.steps'),
    hint: say('waterfall.hint'),
    before,
    after,
    steps: plan.steps.map((step) => stepWords(step, waterfall, decimals, context)),
    columns: {
      cause: say('waterfall.column.cause'),
      change: say('waterfall.column.change'),
      after: say('waterfall.column.after'),
      cite: say('waterfall.column.cite'),
    },
  };
}

function endWords(reading: Reading, quarter: string, decimals: number, { audience }: WordsContext): EndWords {
  const kind = reading.known === 'unknown' ? 'record' : reading.known;
  const note = audience === null ? say('waterfall.end.truth') : say(`waterfall.end.${kind}`);
  const value = readingWords(reading, decimals);
  const range = rangeWords(reading, decimals);
  return {
    title: quarter,
    note,
    value,
    full: range === null ? value : say('waterfall.end.value', { value, range }),
  };
}

function stepWords(
  step: PlannedStep,
  waterfall: Waterfall,
  decimals: number,
  context: WordsContext,
): StepWords {
  const isBands = waterfall.precision === 'bands';
  const title = titleOf(step, context);
  const cite = step.step === null ? rulesOf(step.parts) : citeOf(step.step, context.content);
  const change = isBands ? sizeWords(step.change) : changeWords(step, decimals);
  const sentence = isBands
    ? say('step.sentence', { title, change })
    : say('step.sentence.running', {
        title,
        change,
        from: number(step.from, decimals),
        to: number(step.to, decimals),
        cite: sentenceOf(cite),
      });
  return { title, note: noteOf(step), cite, change, sentence: sentence.trim() };
}

function titleOf(step: PlannedStep, { content, audience }: WordsContext): string {
  switch (step.kind) {
    case 'cause':
    case 'course':
      return step.step === null ? '' : causeName(step.step, content, audience);
    case 'hidden':
      return say('cause.hidden');
    case 'gathered':
      return say('cause.gathered', { count: step.parts.length });
    case 'rounding':
    case 'unexplained':
      return say(`cause.${step.kind}`);
  }
}

const noteOf = (step: PlannedStep): string =>
  step.kind === 'hidden'
    ? say('step.hidden.note')
    : step.kind === 'gathered'
      ? say('step.gathered.note')
      : '';

const changeWords = (step: PlannedStep, decimals: number): string => {
  const change = printStep(step.change, decimals);
  return step.kind === 'hidden' ? say('step.about', { change }) : change;
};

/** Steps carry one digit more than the number itself; it is printed where it matters. */
function printStep(change: number, decimals: number): string {
  const unit = 10 ** -decimals;
  const isWhole = Math.abs(change / unit - Math.round(change / unit)) < 1e-6;
  return signed(change, isWhole || Math.abs(change) >= 20 * unit ? decimals : decimals + 1);
}

/** In bands a change carries only its direction and one of three sizes. */
export function sizeWords(change: number): string {
  const size = Math.min(3, Math.max(1, Math.round(Math.abs(change))));
  if (change === 0) return say('step.size.none');
  return say(`step.size.${change > 0 ? 'up' : 'down'}.${size as 1 | 2 | 3}`);
}

const rulesOf = (parts: readonly WaterfallStep[]): string => {
  const rules = [...new Set(parts.flatMap((part) => (part.rule === null ? [] : [part.rule])))];
  return rules.length === 0 ? '' : say('step.rule', { rule: rules.join(', ') });
};

const sentenceOf = (cite: string): string =>
  cite === '' ? '' : `${cite.charAt(0).toUpperCase()}${cite.slice(1)}.`;

export interface TableLine {
  readonly title: string;
  readonly change: string;
  readonly after: string;
  readonly cite: string;
}

/** One line per cause of the view, none joined or gathered. */
export function waterfallLines(
  waterfall: Waterfall,
  plan: WaterfallPlan,
  context: WordsContext,
): readonly TableLine[] {
  const { content, audience } = context;
  const { decimals } = content.indicators[waterfall.indicator];
  const isBands = waterfall.precision === 'bands';
  let at = plan.before;
  const lines = waterfall.steps.map((step) => {
    at += step.change;
    return {
      title: causeName(step, content, audience),
      change: isBands ? sizeWords(step.change) : printStep(step.change, decimals),
      after: isBands ? '' : number(at, decimals),
      cite: citeOf(step, content),
    };
  });
  const rest = isBands
    ? []
    : plan.steps.filter((step) => step.kind === 'rounding' || step.kind === 'unexplained');
  return [
    ...lines,
    ...rest.map((step) => ({
      title: titleOf(step, context),
      change: printStep(step.change, decimals),
      after: number(step.to, decimals),
      cite: '',
    })),
  ];
}
