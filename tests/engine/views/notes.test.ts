// What somebody writes for themselves is theirs until the debrief, and then everybody's.
import { describe, expect, test } from 'vitest';
import { SEATS } from '../../../engine/ids.ts';
import { viewFor, type State } from '../../../engine/index.ts';
import type { Audience } from '../../../engine/views/shapes.ts';
import { act, begin, contextOf, FACTS, readyTo } from '../../support/exercises.ts';

const context = contextOf('notes');
const orders = readyTo(context, begin(context), 'orders');
const noted = act(context, orders, 'moscow', { type: 'write-note', text: 'Beijing will hold.' });
const both = act(context, noted, 'white-cell', { type: 'write-note', text: 'Moscow hopes.' });
const view = (state: State, audience: Audience) => viewFor(context, state, audience, FACTS);
const textOf = (state: State, audience: Audience) => JSON.stringify(view(state, audience));

describe('a note of a seat', () => {
  test('is read by that seat, with round and phase', () => {
    expect(view(both, 'moscow')).toMatchObject({
      notes: [{ round: 1, phase: 'orders', text: 'Beijing will hold.' }],
    });
  });

  test.each([...SEATS.filter((seat) => seat !== 'moscow'), 'wall', 'white-cell'] as const)(
    'is hidden from %s',
    (audience) => {
      expect(textOf(both, audience)).not.toContain('Beijing will hold.');
      expect(textOf(both, 'moscow')).toContain('Beijing will hold.');
    },
  );

  test('does not stop or finish anything: the phase and who is done stay as they were', () => {
    expect(view(both, 'wall').head).toEqual(view(orders, 'wall').head);
  });
});

describe('a note of the white cell', () => {
  test('is hidden from every seat and the wall', () => {
    for (const audience of [...SEATS, 'wall'] as const)
      expect(textOf(both, audience)).not.toContain('Moscow hopes.');
    expect(textOf(both, 'white-cell')).toContain('Moscow hopes.');
  });
});

test('at the debrief all notes open, each with who wrote it', () => {
  const over = act(context, both, 'white-cell', { type: 'end-exercise' });
  for (const audience of [...SEATS, 'wall', 'white-cell'] as const)
    expect(view(over, audience).debrief?.notes).toEqual([
      { round: 1, phase: 'orders', seat: 'moscow', text: 'Beijing will hold.' },
      { round: 1, phase: 'orders', seat: null, text: 'Moscow hopes.' },
    ]);
});
