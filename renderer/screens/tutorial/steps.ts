// The steps of the tutorial as a table: in which phase, which control of the sheet, and what the player is to do there.
// Pure. Where the player stands follows from the exercise itself and from the last step that the record keeps.
import type { SeatView } from '../../../engine/views/shapes.ts';
import { PHASES, type Phase } from '../../../engine/ids.ts';
import { TUTORIAL_OVER } from '../../../host/wire.ts';

export interface Step {
  /** Part of its message ids and what the record keeps. */
  readonly id: StepId;
  readonly phase: Exclude<Phase, 'debrief'>;
  /** What it speaks of: selectors, the first that is visible and leaves room for the callout. None: the whole sheet. */
  readonly at: readonly string[];
  /** Done by doing; absent where it is reading, and Next goes on. */
  readonly done?: (view: SeatView) => boolean;
  /** Reading that can also be done: it goes on by Next or by doing. */
  readonly mayPass?: true;
}

export type StepId = (typeof STEP_IDS)[number];
export const STEP_IDS = [
  'welcome',
  'rail',
  'counts',
  'numbers',
  'role',
  'read',
  'message',
  'talked',
  'dial',
  'card',
  'capital',
  'advice',
  'seal',
  'draft',
  'vote',
  'finding',
  'causes',
  'others',
  'end',
] as const;

/** Controls are found by `data-guide`, which the parts carry for this; regions by `data-region`. */
const guide = (name: string): string => `[data-guide="${name}"]`;
const region = (name: string): string => `[data-region="${name}"]`;

export const STEPS: readonly Step[] = [
  { id: 'welcome', phase: 'brief', at: [] },
  { id: 'rail', phase: 'brief', at: [guide('rail')] },
  { id: 'counts', phase: 'brief', at: [guide('counts')] },
  { id: 'numbers', phase: 'brief', at: [guide('numbers')] },
  { id: 'role', phase: 'brief', at: [guide('role'), region('brief')] },
  { id: 'read', phase: 'brief', at: [guide('ready')], done: ({ ready }) => ready },
  {
    id: 'message',
    phase: 'talks',
    at: [guide('message'), region('talks')],
    done: ({ messages, audience }) => messages.some(({ from }) => from === audience),
    mayPass: true,
  },
  { id: 'talked', phase: 'talks', at: [guide('ready')], done: ({ ready }) => ready },
  {
    id: 'dial',
    phase: 'orders',
    at: [guide('dial'), guide('level-1')],
    done: ({ order, dial }) => order !== null && order.dial !== dial.level,
    mayPass: true,
  },
  {
    id: 'card',
    phase: 'orders',
    at: [guide('hand'), region('moves')],
    done: ({ order }) => (order?.moves.length ?? 0) > 0,
    mayPass: true,
  },
  { id: 'capital', phase: 'orders', at: [guide('capital'), region('moves')] },
  { id: 'advice', phase: 'orders', at: [guide('advice'), region('moves')] },
  { id: 'seal', phase: 'orders', at: [guide('seal'), region('moves')], done: ({ sealed }) => sealed },
  { id: 'draft', phase: 'council', at: [guide('draft'), region('draft')] },
  {
    id: 'vote',
    phase: 'council',
    at: [guide('vote'), region('vote')],
    done: ({ council }) => council !== null && council.ownVote !== null,
  },
  { id: 'finding', phase: 'outcome', at: [guide('finding')] },
  { id: 'causes', phase: 'outcome', at: [guide('causes')] },
  { id: 'others', phase: 'outcome', at: [guide('others')] },
  { id: 'end', phase: 'outcome', at: [] },
];

/**
 * Where the player stands, or null once the guided quarter is over. `reached`: the last step that was shown. A step is
 * behind when its phase is, when a later one was shown, or when the player has done what it asks.
 */
export function stepAt(view: SeatView, reached: string | null): Step | null {
  const { phase, round } = view.head;
  if (reached === TUTORIAL_OVER || round > 1 || phase === 'debrief') return null;
  const shown = Math.max(
    0,
    STEPS.findIndex(({ id }) => id === reached),
  );
  return STEPS.find((step, at) => at >= shown && isOpen(step, view)) ?? null;
}

function isOpen({ phase, done }: Step, view: SeatView): boolean {
  const now = PHASES.indexOf(view.head.phase);
  const its = PHASES.indexOf(phase);
  return its >= now && !(its === now && done?.(view) === true);
}

/** The phase of the step has not come yet: others are still at work. */
export const isWaiting = ({ phase }: Step, view: SeatView): boolean => phase !== view.head.phase;

export const nextOf = ({ id }: Step): StepId | typeof TUTORIAL_OVER =>
  STEP_IDS[STEP_IDS.indexOf(id) + 1] ?? TUTORIAL_OVER;

export const numberOf = ({ id }: Step): number => STEP_IDS.indexOf(id) + 1;
