// A drift pulls a number to a sum of terms. The ledger says what each term weighs (paper, section 0, rule 5): that tests
// have stopped is then no cause at all, only less of one. People ask what changed. So a view tells each lasting term by
// what it weighs now against last quarter, and as one step, `course`, where the number was going had nothing changed.
// The steps add up to the same sum as the rows, row for row of what the reader knows, so that nothing new is told.
import type { Indicator } from '../ids.ts';
import type { Row } from '../ledger.ts';
import type { Scenario } from '../scenario.ts';
import { onceFor, standingSources } from './standing-sources.ts';

const COURSE = 'course';

/** What a number keeps of itself: parts of its course. */
const KEPT: ReadonlySet<string> = new Set(['inertia', 'carried-over']);

/** Terms that act in one quarter only, beside those named for a move. That they are over is no news; what they moved is part of the course. */
export const PASSING: ReadonlySet<string> = new Set([
  'announcement',
  'bargain-broken',
  'blame',
  'channel-pyongyang',
  'channel-washington',
  'charm',
  'compensation-seen',
  'control',
  'grain',
  'markets',
  'noise',
  'provocation-at-border',
  'signal',
  'summit',
  'threat',
  'throttle',
  'veto-beijing',
  'veto-moscow',
]);

/** What a waterfall says of a row. */
export type Told = Pick<Row, 'cause' | 'rule' | 'change'>;

/** `rows` and `last`: what the reader knows of one indicator this quarter and the one before. */
export function sinceLastQuarter(
  scenario: Scenario,
  indicator: Indicator,
  rows: readonly Row[],
  last: readonly Row[],
  knowsCourse: boolean,
): readonly Told[] {
  const chapter = chaptersOfDrift(scenario).get(indicator);
  if (chapter === undefined) return rows;
  const told: Told[] = [];
  for (const row of rows)
    told.push(knowsCourse && row.rule === chapter && KEPT.has(row.cause) ? asCourse(row) : row);
  const lasting = last.filter((row) => row.rule === chapter && lasts(scenario, row.cause));
  for (const { cause, rule, change } of lasting) told.push({ cause, rule, change: -change });
  if (knowsCourse) for (const row of lasting) told.push(asCourse(row));
  return told;
}

const asCourse = ({ rule, change }: Row): Told => ({ cause: COURSE, rule, change });

/** The chapter in which an indicator drifts; others do not. */
const chaptersOfDrift = onceFor((scenario): ReadonlyMap<Indicator, string> => {
  const drifting = [...standingSources(scenario).values()].flat().filter(({ cause }) => cause === 'inertia');
  return new Map(drifting.toReversed().map(({ indicator, rule }) => [indicator, rule]));
});

const lasts = (scenario: Scenario, cause: string): boolean =>
  !KEPT.has(cause) && !passes(scenario, cause) && cause !== 'scale-limit';

/** Whether a term acts only in the quarter in which somebody plays or votes, or chance falls. */
const passes = (scenario: Scenario, cause: string): boolean =>
  PASSING.has(cause) || scenario.moves[cause] !== undefined;
