import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../renderer/screens/debrief/game-facts.ts';
import { decisionsOn, listDecisions } from '../../../renderer/screens/debrief/decisions.ts';
import { wholeGame } from '../../../renderer/screens/debrief/whole-game.ts';
import { questionsOf } from '../../../renderer/text/questions.ts';
import { CONTENT } from '../fixtures/content.ts';
import { DEBRIEF } from '../fixtures/debrief.ts';

describe('questions for discussion', () => {
  const questions = questionsOf(findFacts(DEBRIEF, CONTENT), DEBRIEF, CONTENT);

  it('begin with the worst misreading', () => {
    expect(questions[0]).toBe(
      'In 2018 Q1 Beijing believed Moscow’s backfill was 1.2; it was 3. What would have told it?',
    );
  });

  it('name the broken pledge, the surest error and the war that came closest', () => {
    expect(questions.some((one) => one.startsWith('Moscow promised Beijing: '))).toBe(true);
    expect(questions.some((one) => one.includes('90 per cent sure'))).toBe(true);
    expect(questions.some((one) => one.includes('odds of war'))).toBe(true);
  });

  it('leave no gap unfilled and are few enough to talk about', () => {
    expect(questions.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
    expect(questions.length).toBeLessThanOrEqual(8);
  });

  it('are still asked of a game in which nothing happened', () => {
    const calm = { ...DEBRIEF, misreadings: [], pledges: [], rounds: [] };
    expect(questionsOf(findFacts(calm, CONTENT), calm, CONTENT)).toHaveLength(1);
  });
});

describe('decisions on a chart', () => {
  it('are the largest of their round, at most three, in time order', () => {
    const decisions = decisionsOn(listDecisions(DEBRIEF), 'exports');
    expect(decisions.length).toBeLessThanOrEqual(3);
    expect(decisions.map((one) => one.round)).toEqual(
      decisions.map((one) => one.round).toSorted((a, b) => a - b),
    );
  });

  it('leave out a dial that was only held', () => {
    const rounds = listDecisions(DEBRIEF)
      .filter((one) => one.cause === 'enforcement')
      .map((one) => one.round);
    expect(rounds).not.toContain(3);
    expect(rounds).toContain(2);
  });
});

describe('the whole game as one waterfall', () => {
  it('adds every cause up over the quarters', () => {
    const waterfall = wholeGame(DEBRIEF, 'exports')!;
    const sum = waterfall.steps.reduce((total, step) => total + step.change, 0);
    expect(sum).toBeCloseTo(352 - 520);
    expect(new Set(waterfall.steps.map((step) => `${step.actor}:${step.cause}`)).size).toBe(
      waterfall.steps.length,
    );
  });
});
