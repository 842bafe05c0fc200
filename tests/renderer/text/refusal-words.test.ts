// Refusals and problems as sentences: what, why, what now.
import { describe, expect, test } from 'vitest';
import { refusal } from '../../../engine/refusals.ts';
import { failureWords } from '../../../renderer/text/failure-words.ts';
import { refusalWords } from '../../../renderer/text/refusal-words.ts';
import { waitingWords } from '../../../renderer/text/waiting-words.ts';
import { CONTENT } from '../fixtures/content.ts';
import { headAt } from '../fixtures/head.ts';

describe('a refusal', () => {
  test('says what it costs, what there is, and what to do', () => {
    expect(refusalWords(refusal('cannotAfford', { costs: 4, have: 3 }), CONTENT)).toBe(
      'Costs 4, you have 3. Remove a card or lower a level.',
    );
  });

  test('counts the steps of a dial', () => {
    expect(refusalWords(refusal('dialOutOfReach', { from: 1, to: 4, most: 2 }), CONTENT)).toBe(
      '3 steps away; at most 2 a quarter. Choose a nearer level.',
    );
  });

  test('names the indicator of a precondition', () => {
    const words = refusalWords(
      refusal('precondition', { indicator: 'tension', bound: 40, direction: 'atMost' }),
      CONTENT,
    );
    expect(words).toBe(`Needs ${CONTENT.indicators.tension.label} at 40 or less.`);
  });

  test('names the move that is there twice', () => {
    const [id, move] = Object.entries(CONTENT.moves)[0]!;
    expect(refusalWords(refusal('moveTwice', { move: id }), CONTENT)).toContain(`“${move.title}”`);
  });

  test('counts the quarters of a bar', () => {
    expect(refusalWords(refusal('barred', { quarters: 1 }), CONTENT)).toContain('in the next quarter');
    expect(refusalWords(refusal('barred', { quarters: 2 }), CONTENT)).toContain('in 2 quarters');
  });
});

test('a problem is said with its remedy', () => {
  const problem = { code: 'diskFull', message: 'The disk is full.', remedy: 'Free some space.' } as const;
  expect(failureWords({ ok: false, problem })).toBe('The disk is full. Free some space.');
});

describe('the line that says who is awaited', () => {
  const seats = (done: readonly boolean[]) =>
    headAt({}).seats.map((one, i) => ({ ...one, done: done[i] ?? false }));

  test('names one seat', () => {
    const head = headAt({ phase: 'orders', seats: seats([true, false, true, true]) });
    expect(waitingWords(head)).toBe('Moscow is writing its orders.');
  });

  test('names several', () => {
    const head = headAt({ phase: 'council', seats: seats([false, false, true, true]) });
    expect(waitingWords(head)).toBe('Beijing and Moscow are weighing their votes.');
  });

  test('says so when nobody is', () => {
    expect(waitingWords(headAt({ seats: seats([true, true, true, true]) }))).toBe(
      'The quarter is being worked out.',
    );
  });
});
