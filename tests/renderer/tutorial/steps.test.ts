import { describe, expect, test } from 'vitest';
import { en } from '../../../renderer/text/en.ts';
import { TUTORIAL_OVER } from '../../../host/wire.ts';
import { nextOf, stepAt, STEPS, STEP_IDS } from '../../../renderer/screens/tutorial/steps.ts';
import { tableView } from '../fixtures/table.ts';

const at = (phase: 'brief' | 'talks' | 'orders' | 'council', changes = {}) => ({
  ...tableView({ seat: 'beijing', phase, round: 1 }),
  ready: false,
  sealed: false,
  order: null,
  messages: [],
  ...changes,
});
const idAt = (view: ReturnType<typeof at>, reached: string | null) => stepAt(view, reached)?.id ?? null;

describe('the steps of the tutorial', () => {
  test('are in the order of their ids and of the phases, each with its words', () => {
    expect(STEPS.map(({ id }) => id)).toEqual([...STEP_IDS]);
    const phases = STEPS.map(({ phase }) =>
      ['brief', 'talks', 'orders', 'council', 'outcome'].indexOf(phase),
    );
    expect(phases).toEqual(phases.toSorted((a, b) => a - b));
    const words: Record<string, string> = en;
    for (const id of STEP_IDS)
      expect([words[`tutorial.${id}.title`], words[`tutorial.${id}.text`]]).not.toContain(undefined);
  });

  test('begin at the first and go on from the last that was shown', () => {
    expect(idAt(at('brief'), null)).toBe('welcome');
    expect(idAt(at('brief'), 'numbers')).toBe('numbers');
    expect(idAt(at('brief'), 'a-step-of-another-version')).toBe('welcome');
  });

  test('go on when the player does the thing', () => {
    expect(idAt(at('brief', { ready: true }), 'read')).toBe('message');
    expect(idAt(at('orders'), 'dial')).toBe('dial');
    const order = { dial: 0, moves: [] };
    expect(idAt(at('orders', { order, dial: { level: 1, options: [] } }), 'dial')).toBe('card');
    expect(idAt(at('orders', { sealed: true }), 'seal')).toBe('draft');
  });

  test('skip what lies in a phase that is over', () => {
    expect(idAt(at('orders'), 'welcome')).toBe('dial');
    expect(idAt(at('council', { council: null }), 'seal')).toBe('draft');
  });

  test('are over after the quarter, and when the player says so', () => {
    expect(idAt(at('brief'), TUTORIAL_OVER)).toBeNull();
    expect(stepAt(tableView({ seat: 'beijing', phase: 'brief', round: 2 }), 'end')).toBeNull();
    expect(nextOf({ id: 'end', phase: 'outcome', at: [] })).toBe(TUTORIAL_OVER);
  });
});
