// The finding that stands above a waterfall: what moved, its largest cause, and how much is not known.
import { isDial, isSeat, type Seat } from '../../engine/ids.ts';
import type { Content, Waterfall, WaterfallStep } from '../../engine/views/shapes.ts';
import { amountOf, approximately } from './amounts.ts';
import { causeInSentence, lowerFirst, upperFirst } from './causes.ts';
import { say } from './say.ts';

/** Steps that nobody caused this quarter: where the number was going anyway, and the ends of its count. */
const DRIFT = new Set(['course', 'scale-limit', 'first-count']);

export const isDrift = (cause: string): boolean => DRIFT.has(cause);

interface Group {
  readonly name: string;
  readonly change: number;
  /** Whether the reader acted. */
  readonly own: boolean;
}

/** Between two causes of about the same size the reader's own is named first. */
const OWN_WEIGHT = 1.15;

/** `audience` is the seat that reads; null at the debrief, where everything is open. */
export function findingOf(waterfall: Waterfall, content: Content, audience: Seat | null): string {
  const change = changeOf(waterfall);
  const open = waterfall.steps.filter((step) => step.cause !== null && !isDrift(step.cause));
  const groups = groupCauses(open, content, audience);
  const hidden = waterfall.steps
    .filter((step) => step.cause === null)
    .reduce((sum, step) => sum + step.change, 0);
  const pull = waterfall.steps
    .filter((step) => step.cause !== null && isDrift(step.cause))
    .reduce((sum, step) => sum + step.change, 0);
  const sentences =
    waterfall.precision === 'bands'
      ? [movement(waterfall, change, content), inBands(groups, change)]
      : isMostlyPull(pull, groups, change)
        ? [movement(waterfall, change, content), pulled(groups, change)]
        : [movement(waterfall, change, content), ...reasons(groups, change, audience !== null, hidden !== 0)];
  return [...sentences, groups.length === 0 ? null : unknown(hidden, groups)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** The course that the number was on did more than all causes that went the same way: no cause may pass for the largest. */
function isMostlyPull(pull: number, groups: readonly Group[], change: number): boolean {
  const along = groups.filter((group) => group.change * change > 0);
  return (
    along.length > 0 &&
    pull * change > 0 &&
    Math.abs(pull) > along.reduce((sum, { change: one }) => sum + Math.abs(one), 0)
  );
}

function pulled(groups: readonly Group[], change: number): string {
  const first = largest(groups.filter((group) => group.change * change > 0));
  return say('finding.pull', { cause: inner(first) });
}

export function changeOf(waterfall: Waterfall): number {
  const { before, after } = waterfall;
  return before.known === 'unknown' || after.known === 'unknown' ? 0 : after.value - before.value;
}

function movement(waterfall: Waterfall, change: number, content: Content): string {
  const indicator = content.indicators[waterfall.indicator].label;
  if (change === 0) return say('finding.held', { indicator });
  const direction = change > 0 ? 'rose' : 'fell';
  if (waterfall.precision === 'bands') return say(`finding.bands.${direction}`, { indicator });
  const isEstimate = waterfall.before.known === 'estimate' || waterfall.after.known === 'estimate';
  const size = Math.abs(change);
  const amount = isEstimate
    ? say('finding.about', { amount: amountOf(approximately(size), waterfall.indicator, content) })
    : amountOf(size, waterfall.indicator, content);
  return say(`finding.${direction}`, { indicator, amount });
}

function reasons(
  groups: readonly Group[],
  change: number,
  isSeen: boolean,
  isPartlyHidden: boolean,
): readonly (string | null)[] {
  if (groups.length === 0) return isPartlyHidden ? [say('finding.nothing.seen')] : [say('finding.nothing')];
  if (change === 0) return [say('finding.cancelled', { cause: inner(largest(groups)) })];
  const along = groups.filter((group) => group.change * change > 0);
  const against = largest(groups.filter((group) => group.change * change < 0));
  const first = largest(along);
  const opposed =
    against !== undefined && (first === undefined || Math.abs(against.change) >= 0.5 * Math.abs(first.change))
      ? say('finding.against', { cause: upperFirst(against.name) })
      : null;
  return first === undefined ? [say('finding.nothing'), opposed] : [shareOf(first, along, isSeen), opposed];
}

function shareOf(first: Group, along: readonly Group[], isSeen: boolean): string {
  const total = along.reduce((sum, group) => sum + Math.abs(group.change), 0);
  const share = shareWord(Math.abs(first.change) / total);
  const sentence = say(`finding.${isSeen ? 'largest' : 'open'}.${share}`, { cause: inner(first) });
  const second = largest(along.filter((group) => group !== first));
  if (second === undefined || share === 'nearly-all') return sentence;
  const bare = sentence.replace(/\.$/, '');
  return say(along.length === 2 ? 'finding.rest' : 'finding.next', { share: bare, second: inner(second) });
}

type ShareWord = 'nearly-all' | 'most' | 'half' | 'third' | 'part';

const shareWord = (share: number): ShareWord =>
  share > 0.9
    ? 'nearly-all'
    : share > 0.58
      ? 'most'
      : share > 0.42
        ? 'half'
        : share > 0.28
          ? 'third'
          : 'part';

function inBands(groups: readonly Group[], change: number): string {
  const first = largest(groups.filter((group) => group.change * change > 0)) ?? largest(groups);
  return first === undefined
    ? say('finding.nothing.seen')
    : say('finding.largest.bands', { cause: inner(first) });
}

function unknown(hidden: number, groups: readonly Group[]): string | null {
  if (hidden === 0) return null;
  const known = groups.reduce((sum, group) => sum + Math.abs(group.change), 0);
  return say(Math.abs(hidden) > known ? 'finding.hidden.large' : 'finding.hidden.one');
}

/** One entry per cause; the clauses of a Council text count as one. Largest first. */
function groupCauses(
  steps: readonly WaterfallStep[],
  content: Content,
  audience: Seat | null,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const step of steps) {
    const name = step.actor === 'council' ? say('finding.councilText') : named(step, content, audience);
    const own = audience !== null && step.actor === audience;
    groups.set(name, { name, own, change: (groups.get(name)?.change ?? 0) + step.change });
  }
  return [...groups.values()].filter((group) => group.change !== 0);
}

/** A dial or a move of another seat is named with its owner: `Washington’s exercises`. */
function named(step: WaterfallStep, content: Content, audience: Seat | null): string {
  const name = causeInSentence(step, content, audience);
  const { actor, cause } = step;
  if (cause === null || actor === null || !isSeat(actor) || actor === audience) return name;
  const { label } = content.seats[actor];
  if (content.moves[cause] !== undefined) return say('finding.move', { seat: label, move: name });
  return isDial(cause) ? say('finding.owned', { seat: label, cause: lowerFirst(name) }) : name;
}

const largest = (groups: readonly Group[]): Group | undefined =>
  [...groups].sort((a, b) => weightOf(b) - weightOf(a))[0];

const weightOf = (group: Group): number => Math.abs(group.change) * (group.own ? OWN_WEIGHT : 1);

const inner = (group: Group | undefined): string => {
  const name = group?.name ?? '';
  return /^(Your|The) /.test(name) ? lowerFirst(name) : name;
};
