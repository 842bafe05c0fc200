// Which Backfill this is, as package.json says.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PACKAGE_FILE } from './places.ts';

const packageShape = z.object({ version: z.string() });

export const VERSION = packageShape.parse(JSON.parse(readFileSync(PACKAGE_FILE, 'utf8'))).version;
