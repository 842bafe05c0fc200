// Options that set up a batch of games, shared by the commands that play some: bots, `--set`, `--start`, numbers.
import type { ScenarioBundle } from '../../engine/content.ts';
import { isSeat, SEATS, type Seat } from '../../engine/ids.ts';
import { indicatorNamed, parameterNamed, refuseStart } from '../../engine/analysis/names.ts';
import type { Overrides, Player } from '../../engine/index.ts';
import { BOT_LEVELS } from '../protocol.ts';
import { jobsOfThisMachine } from './batch-threads.ts';
import { CommandError } from './command.ts';

export function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new CommandError(`${option} must be a whole number from ${least} to ${most}.`, 2);
  return value;
}

/** Threads for a batch: what was asked for, else as many as this machine has. */
export const jobsFrom = (asked: string | undefined): number =>
  asked === undefined ? jobsOfThisMachine() : wholeNumber(asked, '--jobs', 1, 64);

/** `doctrine`, `random`, `expert`, or `seat=…` for single seats, separated by commas. */
export function playersOf(text: string): Record<Seat, Player> {
  const players = Object.fromEntries(SEATS.map((seat) => [seat, playerNamed('doctrine')])) as Record<
    Seat,
    Player
  >;
  for (const part of text.split(',')) {
    const [seat, name] = part.includes('=') ? part.split('=', 2) : [null, part];
    if (seat === null) for (const one of SEATS) players[one] = playerNamed(name!);
    else if (isSeat(seat)) players[seat] = playerNamed(name ?? '');
    else throw new CommandError(`--bots: there is no seat "${seat}". Seats: ${SEATS.join(', ')}.`, 2);
  }
  return players;
}

function playerNamed(name: string): Player {
  if (name === 'random') return { bot: 'random' };
  if (name === 'doctrine') return { bot: 'doctrine', level: 'standard' };
  const level = BOT_LEVELS.find((one) => one === name);
  if (level !== undefined) return { bot: 'doctrine', level };
  throw new CommandError(
    `--bots: there is no bot "${name}". Bots: doctrine, random, ${BOT_LEVELS.join(', ')}.`,
    2,
  );
}

/** `--set parameter=value` and `--start indicator=value`, by id or by the paper's key. */
export function overridesOf(
  bundle: ScenarioBundle,
  set: readonly string[],
  start: readonly string[],
): Overrides {
  return {
    parameters: Object.fromEntries(
      assignments(set, '--set').map(({ name, value }) => [
        named(parameterNamed(bundle, name), '--set', 'parameter', name),
        value,
      ]),
    ),
    start: Object.fromEntries(
      assignments(start, '--start').map(({ name, value }) => {
        const id = named(indicatorNamed(bundle, name), '--start', 'indicator', name);
        const refusal = refuseStart(bundle, id, value);
        if (refusal !== null) throw new CommandError(`--start ${name}: ${refusal}.`, 2);
        return [id, value];
      }),
    ),
  };
}

function assignments(given: readonly string[], option: string): { name: string; value: number }[] {
  return given.map((text) => {
    const [name = '', value = ''] = text.split(/=(.*)/s, 2);
    if (value.trim() === '' || !Number.isFinite(Number(value)))
      throw new CommandError(`${option} ${name}: "${value}" is not a number. Write name=number.`, 2);
    return { name, value: Number(value) };
  });
}

function named<Id>(id: Id | null, option: string, kind: string, name: string): Id {
  if (id === null) throw new CommandError(`${option}: there is no ${kind} "${name.slice(0, 60)}".`, 2);
  return id;
}
