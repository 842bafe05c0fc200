// What was kept by another version is read as far as it is understood.
import { expect, test } from 'vitest';
import { pickKnown } from '../../renderer/settings.ts';

test.each([
  [
    { theme: 'night', motion: 'still', shortcuts: false },
    { theme: 'night', motion: 'still', shortcuts: false },
  ],
  [{ theme: 'sepia', motion: 3, shortcuts: 'yes' }, {}],
  [{ theme: 'day', unknown: true }, { theme: 'day' }],
  [null, {}],
  ['night', {}],
])('of %j it takes %j', (kept, taken) => {
  expect(pickKnown(kept)).toEqual(taken);
});
