// Finds the command that is asked for, loads only that one, and turns what goes wrong into one line and an exit code.
import { ProblemError } from '../problems.ts';
import { VERSION } from '../version.ts';
import { CommandError, type Command, type Io } from './command.ts';

/** Every command, in the order of the help text. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => import('./serve.ts'),
  simulate: () => import('./simulate.ts'),
  experiment: () => import('./experiment.ts'),
  claim: () => import('./claim.ts'),
  par: () => import('./par.ts'),
  check: () => import('./check.ts'),
  print: () => import('./print.ts'),
  verify: () => import('./verify.ts'),
  export: () => import('./export.ts'),
  'erase-names': () => import('./erase-names.ts'),
};

const WRONG_USE = 2;

/** Answers the exit code: 0 done, 1 the answer is no or it failed, 2 wrong use. */
export async function dispatch(words: readonly string[], io: Io): Promise<number> {
  const [name = '', ...args] = words;
  if (name === '') return help(io, WRONG_USE);
  if (isHelp(name)) return help(io, 0);
  if (name === '--version' || name === '-v') return say(io, VERSION);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) return wrongUse(io, `There is no command "${printable(name)}". See: backfill --help`);
  try {
    const command = await load();
    if (args.some(isHelp)) return say(io, command.usage);
    return await command.run(args, io);
  } catch (error) {
    return failed(io, name, error);
  }
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

async function help(io: Io, code: number): Promise<number> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(12)} ${(await load()).summary}`),
  );
  const text = [
    'backfill <command> [options]',
    '',
    ...lines,
    '',
    'backfill <command> --help tells more.',
  ].join('\n');
  if (code === 0) io.out(text);
  else io.err(text);
  return code;
}

function say(io: Io, text: string): number {
  io.out(text);
  return 0;
}

function wrongUse(io: Io, text: string): number {
  io.err(text);
  return WRONG_USE;
}

function failed(io: Io, name: string, error: unknown): number {
  if (error instanceof CommandError) io.err(`backfill ${name}: ${oneLine(error.message)}`);
  else if (error instanceof ProblemError)
    io.err(`backfill ${name}: ${oneLine(`${error.problem.message} ${error.problem.remedy}`)}`);
  else if (isParseArgsError(error))
    return wrongUse(io, `backfill ${name}: ${oneLine(error.message)} See: backfill ${name} --help`);
  else io.err(`backfill ${name}: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  return error instanceof CommandError ? error.exitCode : 1;
}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const oneLine = (text: string): string => text.split(/\s*\n\s*/).join(' ');

const printable = (text: string): string => JSON.stringify(text.slice(0, 40)).slice(1, -1);
