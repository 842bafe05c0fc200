// Twin rooms that differ only in what other people do in secret: everybody else is sent the same bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../support/exercises.ts';
import { LEAKS } from '../../support/room-leaks.ts';
import { toldApart, twinRun, type Plant } from '../../support/room-twins.ts';

const SEED = Number(process.env.SEED ?? 4);

const nobodyIsTold = (plant?: Plant) =>
  fc.asyncProperty(twinRun, async (run) => {
    expect(await toldApart(run, plant)).toBeNull();
  });

test('what others do in secret reaches nobody: no seat, observer, evaluator or wall, and nobody at the door', {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(nobodyIsTold(), { numRuns: runs(20_000), seed: SEED });
});

describe('the comparison finds', () => {
  test.each(Object.entries(LEAKS))('%s', async (_leak, plant) => {
    const { failed } = await fc.check(nobodyIsTold(plant), { numRuns: 500, seed: SEED, endOnFailure: true });
    expect(failed).toBe(true);
  });
});
