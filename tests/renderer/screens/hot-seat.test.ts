// Whose turn it is at a laptop that is passed round.
import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../engine/ids.ts';
import { coverFor, isSomeoneLeft, nextHolder } from '../../../renderer/screens/hand-over/hot-seat.ts';
import { coverWords } from '../../../renderer/screens/hand-over/cover-words.ts';
import { headAt } from '../fixtures/head.ts';

const all: readonly Seat[] = ['beijing', 'moscow', 'washington', 'pyongyang'];
const headWith = (done: readonly Seat[], phase: 'orders' | 'talks' = 'orders') =>
  headAt({
    phase,
    seats: headAt({}).seats.map((one) => ({ ...one, kind: 'person', done: done.includes(one.seat) })),
  });

describe('the next holder', () => {
  test('is the first person when nothing was open yet', () => {
    expect(nextHolder(['moscow', 'pyongyang'], null, null)).toBe('moscow');
  });

  test('is the person after the last one', () => {
    expect(nextHolder(all, headWith(['beijing']), 'beijing')).toBe('moscow');
  });

  test('is never one that is done while another is not', () => {
    expect(nextHolder(all, headWith(['beijing', 'moscow', 'pyongyang']), 'moscow')).toBe('washington');
    expect(nextHolder(all, headWith(['moscow', 'washington', 'pyongyang']), 'pyongyang')).toBe('beijing');
  });

  test('skips seats of the computer', () => {
    expect(nextHolder(['beijing', 'pyongyang'], headWith(['beijing']), 'beijing')).toBe('pyongyang');
  });

  test('is the same person again after the window lost its place in front', () => {
    expect(coverFor(all, headWith([]), { last: 'moscow', isBlurred: true })).toBe('moscow');
  });
});

test('nobody is left once every person is done, whatever the computer does', () => {
  expect(isSomeoneLeft(['beijing', 'moscow'], headWith(['beijing', 'moscow']))).toBe(false);
  expect(isSomeoneLeft(['beijing', 'moscow'], headWith(['beijing']))).toBe(true);
});

describe('the cover', () => {
  const facts = {
    next: 'moscow',
    last: 'beijing',
    isBlurred: false,
    people: all,
    head: headWith(['beijing']),
  } as const;

  test('says that orders are sealed and who should look away', () => {
    expect(coverWords(facts)).toBe(
      'Beijing’s orders are sealed and off the screen. Everyone else, please look away until Moscow is done.',
    );
  });

  test('does not claim a seal that is not there', () => {
    expect(coverWords({ ...facts, head: headWith([]) })).toMatch(
      /^Beijing’s table is closed and off the screen\./,
    );
  });

  test('says whom the room waits for when all its people are done', () => {
    const people = ['beijing'] as const;
    expect(coverWords({ ...facts, people })).toContain(
      'Everyone in the room is done. Moscow, Washington and Pyongyang',
    );
  });
});
