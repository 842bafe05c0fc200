// The machine, fed with the events of real exercises, stands in the phase of the state at every step.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateText, timeUpEvents, type State } from '../../../engine/index.ts';
import { nextPhase } from '../../../engine/turn/advance.ts';
import { FOLLOWS, takeTurn, turnAt, type TurnSnapshot } from '../../../engine/turn/machine.ts';
import { isPhaseDone, PHASE_TABLE } from '../../../engine/turn/phases.ts';
import { act, begin, contextOf, copyOf, runs } from '../../support/exercises.ts';
import { chooser, wander, wanderOnce } from '../../support/exercises-wander.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const phaseIn = (snapshot: TurnSnapshot): string =>
  snapshot.value === 'over' ? 'debrief' : (snapshot.value as { live: { phase: string } }).live.phase;

test('the machine follows every phase that a walk goes through', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = contextOf(`walk ${seed}`);
      const choose = chooser(`walk ${seed}`);
      let state = begin(context);
      let turn = turnAt('brief', 'running');
      for (let step = 0; step < 120 && state.phase !== 'debrief'; step++) {
        const before = state.phase;
        state = wanderOnce(context, state, choose);
        if (state.phase !== before) turn = takeTurn(turn, { type: 'NEXT', phase: state.phase });
        expect(phaseIn(turn)).toBe(state.phase);
        expect(turn.value).toEqual(turnAt(state.phase, 'running').value);
      }
    }),
    { numRuns: runs(400), seed: 31 },
  );
});

test('in every state met the table leads where the machine may go, and nowhere else', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 0, max: 150 }), (seed, steps) => {
      const { context, state } = wander(`table ${seed}`, steps);
      const row = PHASE_TABLE.find(({ phase }) => phase === state.phase)!;
      expect(FOLLOWS[state.phase]).toContain(row.next(state));
      // Nobody waits for a phase that is done, and time's up always leads on.
      expect(isPhaseDone(state)).toBe(false);
      const after = timeUpEvents(context, state, {});
      expect(after.length).toBeGreaterThan(0);
      const next = nextPhase(state);
      if (next?.type === 'phaseBegan' && next.phase === 'brief')
        expect(next.round).toBe(state.world.round + 1);
    }),
    { numRuns: runs(2000), seed: 32 },
  );
});

test('a seat that has done its part can be told apart only by being done', () => {
  const context = contextOf('done');
  const start = begin(context);
  const ready = act(context, start, 'moscow', { type: 'mark-ready', ready: true });
  const back = act(context, ready, 'moscow', { type: 'mark-ready', ready: false });
  expect(stateText(back)).toBe(stateText(start));
  expect(stateText(copyOf(ready) as State)).not.toBe(stateText(start));
});
