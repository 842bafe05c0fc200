// Every icon that the content names is drawn.
import { expect, test } from 'vitest';
import { ICON_PATHS } from '../../../renderer/parts/icon-paths.ts';
import { CONTENT } from '../fixtures/content.ts';

test('every move has a picture', () => {
  const missing = Object.values(CONTENT.moves).filter(({ icon }) => !(icon in ICON_PATHS));
  expect(missing.map(({ key, icon }) => `${key} ${icon}`)).toEqual([]);
});
