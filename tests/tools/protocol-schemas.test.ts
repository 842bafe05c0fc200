// The schemas in docs/schemas are those of the code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, protocolSchemas } from '../../tools/protocol-schemas.mjs';

test('docs/schemas is what `npm run schemas` writes', async () => {
  const shipped = readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  ]);
  expect(Object.fromEntries(shipped)).toEqual(await protocolSchemas());
});
