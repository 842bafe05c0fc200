// What is sent again with every change stays small, however long the exercise has lasted.
import { expect, test } from 'vitest';
import { presentFor, type State } from '../../../engine/index.ts';
import { SEATS } from '../../../engine/ids.ts';
import { begin, contextOf, everySeat, FACTS, playOut } from '../../support/exercises.ts';

const MOST_BYTES = 16_384;

test('a seat and the wall are sent at most 16 kB with every act of a long exercise in which bots bargain', () => {
  const context = contextOf('view size');
  let most = 0;
  let rounds = 0;
  const watch = (state: State): State => {
    if (state.phase !== 'debrief')
      for (const audience of [...SEATS, 'wall'] as const)
        most = Math.max(most, Buffer.byteLength(JSON.stringify(presentFor(context, state, audience, FACTS))));
    rounds = Math.max(rounds, state.world.round);
    return state;
  };
  playOut(context, begin(context, 8), {
    players: everySeat({ bot: 'doctrine', level: 'novice' }),
    silent: false,
    watch,
  });
  expect(rounds).toBe(8);
  expect(most).toBeLessThanOrEqual(MOST_BYTES);
});
