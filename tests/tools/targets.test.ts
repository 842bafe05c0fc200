// The build skips an entry that is not there, so that a part can be built before the rest is written.
// The finished project has them all.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allEntries } from '../../tools/targets.mjs';

const root = path.resolve(import.meta.dirname, '../..');

test('every entry of the build exists', () => {
  expect(allEntries().filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
