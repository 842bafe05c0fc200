// Luck as a function of (seed, round, purpose, key): the first outputs are frozen, so that old records replay.
import { expect, test } from 'vitest';
import { EXPECTED_DICE, seededDice, seedOfGame } from '../../engine/dice.ts';

const dice = seededDice('pinned');

test('the first rolls of a seed are what they were when records began', () => {
  const rolls = [
    dice.uniform(0, 'agenda', 'beijing'),
    dice.uniform(1, 'inject', 'harvest-fails'),
    dice.uniform(8, 'hazard', 'war'),
    dice.normal(3, 'belief', 'signal'),
  ];
  expect(rolls.map((roll) => roll.toFixed(9))).toMatchInlineSnapshot(`
    [
      "0.158201317",
      "0.210803651",
      "0.062121902",
      "0.410086878",
    ]
  `);
});

test('a roll depends on nothing but its seed, round, purpose and key', () => {
  const before = dice.uniform(2, 'test', 'quality');
  for (let i = 0; i < 100; i++) dice.uniform(i, 'bot', `beijing:${i}`);
  expect(dice.uniform(2, 'test', 'quality')).toBe(before);
  expect(seededDice('pinned').uniform(2, 'test', 'quality')).toBe(before);
});

test('each part of the name of a roll changes it', () => {
  const roll = dice.uniform(2, 'detect', 'lax');
  expect(dice.uniform(3, 'detect', 'lax')).not.toBe(roll);
  expect(dice.uniform(2, 'hazard', 'lax')).not.toBe(roll);
  expect(dice.uniform(2, 'detect', 'smuggling')).not.toBe(roll);
  expect(seededDice('other').uniform(2, 'detect', 'lax')).not.toBe(roll);
});

test('rolls are uniform in [0, 1) and their fours near-normal', () => {
  const uniforms = Array.from({ length: 20_000 }, (_, i) => dice.uniform(i % 12, 'bot', `k${i}`));
  const normals = Array.from({ length: 20_000 }, (_, i) => dice.normal(i % 12, 'estimate', `k${i}`));
  expect(Math.min(...uniforms)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...uniforms)).toBeLessThan(1);
  const tenths = Array.from(
    { length: 10 },
    (_, t) => uniforms.filter((x) => Math.floor(x * 10) === t).length,
  );
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  const mean = normals.reduce((sum, x) => sum + x, 0) / normals.length;
  const sd = Math.sqrt(normals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / normals.length);
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(sd - 1)).toBeLessThan(0.03);
});

test('a chance comes true as often as its odds say, and is the odds themselves in a look-ahead', () => {
  const hits = Array.from({ length: 10_000 }, (_, i) => dice.chance(1, 'seen', `k${i}`, 0.35));
  expect(Math.abs(hits.reduce((sum, hit) => sum + hit, 0) / hits.length - 0.35)).toBeLessThan(0.02);
  expect(EXPECTED_DICE.chance(1, 'seen', 'x', 0.35)).toBe(0.35);
  expect(EXPECTED_DICE.happens(1, 'hazard', 'war', 1)).toBe(false);
});

test('games of a batch have seeds of their own', () => {
  const seeds = Array.from({ length: 1000 }, (_, i) => seedOfGame('s', i));
  const first = seeds.map((seed) => seededDice(seed).uniform(1, 'hazard', 'war'));
  expect(new Set(first).size).toBe(1000);
});
