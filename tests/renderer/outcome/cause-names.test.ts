// Every cause that a rule writes into the ledger must have words of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isIndicator } from '../../../engine/ids.ts';
import { enCauses } from '../../../renderer/text/en-causes.ts';

const rules = new URL('../../../engine/rules/', import.meta.url);
const source = readdirSync(rules)
  .map((file) => readFileSync(new URL(file, rules), 'utf8'))
  .join('\n');

/** What a view tells as the course that a number was on. */
const TOLD_AS_COURSE = new Set(['rest', 'carried-over']);

/** Literals in the place of a cause: the second argument of `term`, the fourth of `step` and `set`. */
const causes = [
  ...source.matchAll(/\bterm\(\s*table,\s*'([\w-]+)'/g),
  ...source
    .replace(/moveOf\([^)]*\)/g, 'move')
    .matchAll(/\b(?:step|set)\(table, [^,]+, [^;]*?, '([a-z][\w-]*)'(?:, \[|\)|, rows|, last)/g),
].map((match) => match[1]);

it.each([...new Set(causes)].filter((cause) => !isIndicator(cause) && !TOLD_AS_COURSE.has(cause)))(
  '%s has a name',
  (cause) => {
    expect(Object.keys(enCauses)).toContain(`cause.${cause}`);
  },
);
