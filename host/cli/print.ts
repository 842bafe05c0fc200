// `backfill print`: sheets for the table as a PDF, through the page's own print screen in an installed Chromium.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isSeat } from '../../engine/ids.ts';
import { PAGE_FOLDER } from '../places.ts';
import { listScenarios } from '../scenario-library.ts';
import { startHost } from '../start-host.ts';
import { CommandError, type Io } from './command.ts';
import { findChromium } from './find-chromium.ts';
import { openHeadlessPage, type HeadlessPage } from './headless-page.ts';

export const summary = 'make a PDF of role cards, move cards, order forms, manual, hot wash';

export const usage = `backfill print --scenario ID --what WHAT --out FILE.pdf [options]

Prints with an installed Chromium or Chrome (or the one that CHROMIUM names); without one, use Print in the program.
A PDF for one seat holds nothing that this seat may not know. The pack and a PDF for all seats are for the white cell.

  --scenario ID        a scenario of this installation
  --what WHAT          role-cards, move-cards, order-forms, manual, hot-wash, or pack (everything)
  --seat S             beijing, moscow, washington or pyongyang (all four)
  --paper P            a4 or letter (a4)
  --name NAME          the name that the exercise will have: the codes on the order forms belong to it
  --minutes M          a length with a plan, as on the start screen, or none for no clock (the scenario's own)
  --out FILE.pdf       where to write it
  --json               what was written, as JSON`;

const options = {
  scenario: { type: 'string' },
  what: { type: 'string' },
  seat: { type: 'string' },
  paper: { type: 'string', default: 'a4' },
  name: { type: 'string' },
  minutes: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const PUBLIC = ['manual', 'hot-wash'];
const WHATS = ['pack', 'role-cards', 'move-cards', 'order-forms', ...PUBLIC];

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
  const asked = askedFor(values);
  const chromium = findChromium(io.env);
  if (chromium === null) throw new CommandError(NO_CHROMIUM);
  if (!existsSync(path.join(PAGE_FOLDER, 'index.html')))
    throw new CommandError('The page has not been built. Run: node tools/run-build.mjs page');
  const { pdf, sheets } = await printed(asked, chromium);
  const file = path.resolve(io.cwd, asked.out);
  writeFileSync(file, pdf);
  const { out, ...job } = asked;
  if (values.json) io.out(JSON.stringify({ ...job, sheets, bytes: pdf.length, file: out }, null, 2));
  else io.out(`${out}: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}.`);
  return 0;
}

const NO_CHROMIUM =
  'No Chromium or Chrome was found, and none is downloaded. Install one, or name one in CHROMIUM, or print from the program: Print on the start screen.';

interface Asked {
  readonly scenario: string;
  readonly what: string;
  readonly seat: string;
  readonly paper: string;
  readonly name: string | null;
  readonly minutes: string | null;
  readonly out: string;
}

type Values = Readonly<Partial<Record<keyof typeof options, string | boolean>>>;

function askedFor(values: Values): Asked {
  const { scenario, what, out, seat, paper, name, minutes } = values;
  if (typeof scenario !== 'string' || typeof what !== 'string' || typeof out !== 'string')
    throw wrong('Give --scenario, --what and --out. See: backfill print --help');
  if (!WHATS.includes(what)) throw wrong(`--what must be one of: ${WHATS.join(', ')}.`);
  if (paper !== 'a4' && paper !== 'letter') throw wrong('--paper must be a4 or letter.');
  if (seat !== undefined && !isSeat(seat))
    throw wrong('--seat must be beijing, moscow, washington or pyongyang.');
  if (seat !== undefined && PUBLIC.includes(what)) throw wrong(`${what} is the same for every seat.`);
  if (!listScenarios().some(({ id, parsed }) => id === scenario && 'bundle' in parsed))
    throw wrong(`There is no scenario "${scenario}" in this installation.`);
  if (minutes !== undefined && minutes !== 'none' && !/^\d{2,3}$/.test(String(minutes)))
    throw wrong('--minutes takes minutes, or none.');
  return {
    scenario,
    what,
    seat: seat ?? 'all',
    paper,
    name: typeof name === 'string' ? name.trim().slice(0, 80) : null,
    minutes: typeof minutes === 'string' ? minutes : null,
    out,
  };
}

const wrong = (message: string): CommandError => new CommandError(message, 2);

/** A host of its own, with records that go away with it. */
async function printed(asked: Asked, chromium: string): Promise<{ pdf: Buffer; sheets: number }> {
  const recordsDir = mkdtempSync(path.join(tmpdir(), 'backfill-print-records-'));
  const host = await startHost({ recordsDir });
  let page: HeadlessPage | null = null;
  try {
    page = await openHeadlessPage(chromium);
    await page.open(addressFor(host.url, asked));
    const sheets = await untilLaidOut(page);
    return { pdf: await page.pdf(), sheets };
  } finally {
    await page?.close();
    await host.close();
    rmSync(recordsDir, { recursive: true, force: true });
  }
}

function addressFor(url: string, { scenario, what, seat, paper, name, minutes }: Asked): string {
  const address = new URL(url);
  const words = { print: what, scenario, seat, paper, name, minutes };
  for (const [key, value] of Object.entries(words)) if (value !== null) address.searchParams.set(key, value);
  return address.href;
}

const LAID_OUT_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

/** The page's own words on how far it is: a number of sheets, or what went wrong. */
const STATE = `(async () => {
  const told = document.querySelector('[role=alert]')?.textContent;
  if (told) return told;
  const sheets = document.querySelector('[data-sheets="here"]');
  if (sheets === null || sheets.childElementCount === 0) return 0;
  await document.fonts.ready;
  return document.querySelector('[data-measuring]') === null ? sheets.childElementCount : 0;
})()`;

async function untilLaidOut(page: HeadlessPage): Promise<number> {
  for (let left = LAID_OUT_WITHIN_MS; left > 0; left -= LOOK_EVERY_MS) {
    const state = await page.evaluate(STATE);
    if (typeof state === 'string') throw new CommandError(state);
    if (typeof state === 'number' && state > 0) return state;
    await wait(LOOK_EVERY_MS);
  }
  throw new CommandError(
    'The page did not lay the sheets out in a minute. Try again, or print from the program.',
  );
}
