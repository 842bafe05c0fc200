// What `backfill serve` can be told: by flags, and by a settings file that holds the same under the same names. A flag wins.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { CommandError, type Io } from './command.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const words = z.string().min(1);

const settingsShape = z.strictObject({
  port: port.optional(),
  data: words.optional(),
  open: z.boolean().optional(),
  'key-file': words.optional(),
  lan: words.optional(),
  'lan-port': port.optional(),
  secure: z.boolean().optional(),
  'key-on-lan': z.boolean().optional(),
  'connections-per-address': z.coerce.number().int().min(1).max(10_000).optional(),
  json: z.boolean().optional(),
});
export type Settings = z.infer<typeof settingsShape>;

const flags = {
  port: { type: 'string' },
  data: { type: 'string' },
  open: { type: 'boolean' },
  'key-file': { type: 'string' },
  lan: { type: 'string' },
  'lan-port': { type: 'string' },
  secure: { type: 'boolean' },
  'key-on-lan': { type: 'boolean' },
  'connections-per-address': { type: 'string' },
  json: { type: 'boolean' },
  settings: { type: 'string' },
  'solo-app': { type: 'boolean' },
} as const;

/** Paths come back whole: those of the file are beside it, those of flags where the command was given. */
export function readSettings(args: readonly string[], { cwd }: Pick<Io, 'cwd'>): Settings {
  const { values } = parseArgs({ args: [...args], options: flags, allowPositionals: false });
  const { settings, 'solo-app': _, ...given } = values;
  const file = settings === undefined ? null : path.resolve(cwd, settings);
  const kept = file === null ? {} : withPaths(checked(readFile(file), file), path.dirname(file));
  return { ...kept, ...withPaths(checked(given, null), cwd) };
}

function withPaths(settings: Settings, folder: string): Settings {
  const { data, 'key-file': keyFile } = settings;
  return {
    ...settings,
    ...(data !== undefined && { data: path.resolve(folder, data) }),
    ...(keyFile !== undefined && { 'key-file': path.resolve(folder, keyFile) }),
  };
}

function readFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) ?? {};
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new CommandError(`The settings in ${file} cannot be read: ${why}`, 2);
  }
}

function checked(settings: unknown, file: string | null): Settings {
  const parsed = settingsShape.safeParse(settings);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  const where = file === null ? `--${name}` : `${name === '' ? 'The settings' : `"${name}"`} in ${file}`;
  throw new CommandError(`${where}: ${issue?.message ?? ''}. See: backfill serve --help`, 2);
}
