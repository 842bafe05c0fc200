// The scenarios and records of this machine: lists them, makes a new exercise from a scenario, and takes a kept one up
// again. The only place that turns records into sessions.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ScenarioBundle } from '../engine/content.ts';
import type { Finding } from '../engine/findings.ts';
import { compileScenario, contentFor, printView } from '../engine/index.ts';
import type { Content, PrintAudience, PrintView } from '../engine/views/shapes.ts';
import type { BotRunner } from './bot-runner.ts';
import type { BotTable } from './bot-messages.ts';
import { letters, type Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { follow, hasWhiteCell } from './game.ts';
import { PRESETS, type Plan } from './plan.ts';
import { fittingPlan } from './planner.ts';
import { notAllowed, ProblemError } from './problems.ts';
import type { Listing, RecordCard, ScenarioCard, Setup } from './protocol.ts';
import { sha256 } from './record/chain.ts';
import type { Contents } from './record/contents.ts';
import { copyDatabase, freeName } from './record/copy-record.ts';
import { createRecord } from './record/create-record.ts';
import { EXTENSION } from './record/format.ts';
import type { RecordEvent } from './record/host-events.ts';
import { peekIntoRecord, readRecord } from './record/open-record.ts';
import { damagedProblem } from './record/sqlite.ts';
import type { RecordStore } from './record/record-file.ts';
import {
  listRecords,
  recordEndingWith,
  recordFile,
  recordHolding,
  recordId,
} from './record/record-folder.ts';
import { firstLive, gameOf, replay, type Created } from './replay-record.ts';
import { isScenarioId, listScenarios, loadScenario } from './scenario-library.ts';
import { peopleOf, refuseSetup } from './room/roles.ts';
import { REUSED_ID } from './session-problems.ts';
import { Session } from './session.ts';
import { BY_HOST, happeningsOf } from './stamp.ts';
import { TUTORIAL_OVER } from './wire.ts';

export interface ArchiveParts {
  readonly records: string;
  readonly scenarios: string;
  readonly version: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly startBots: (table: BotTable) => BotRunner;
  /** Takes a record for writing: host/record/open-record.ts. */
  readonly openRecord: (
    file: string,
    chance: Chance,
  ) => { readonly record: RecordStore; readonly contents: Contents };
  readonly report: (error: unknown) => void;
}

/** Sessions that are open in this host, by record id. */
type Open = ReadonlyMap<string, Session>;

export class Archive {
  #parts: ArchiveParts;

  constructor(parts: ArchiveParts) {
    this.#parts = parts;
  }

  list(open: Open): Listing {
    const live = new Map([...open].map(([id, session]) => [id, this.#cardOf(session)]));
    const scenarios = listScenarios(this.#parts.scenarios).flatMap(({ parsed }) =>
      'bundle' in parsed ? [scenarioCard(parsed.bundle)] : [],
    );
    return { scenarios, records: listRecords(this.#parts.records, live), presets: PRESETS };
  }

  /** What anybody may read of a scenario: its public texts. Throws a ProblemError for one that cannot be read. */
  reference(scenario: string): Content {
    return contentFor(compileScenario(this.#bundleOf(scenario)), 'wall');
  }

  /** Sheets for a printer, before any exercise. Throws a ProblemError for a scenario that cannot be played. */
  printView(scenario: string, audience: PrintAudience): PrintView {
    return printView(compileScenario(this.#bundleOf(scenario)), audience);
  }

  /** The same command id makes one exercise, also when it is repeated after a crash. */
  create(command: string, member: string, setup: Setup, open: Open): Session {
    const suffix = `-${exerciseId(command)}`;
    const made = recordEndingWith(this.#parts.records, suffix);
    if (made !== null) return this.#madeBefore(made, command, setup, open);
    const bundle = this.#bundleOf(setup.scenario);
    refuseUnplayable(setup);
    const wall = this.#parts.clock.wallTime();
    const file = path.join(this.#parts.records, `${fileDate(wall)}-${setup.scenario}${suffix}${EXTENSION}`);
    this.#write(file, { command, member, setup, bundle, wall });
    return this.#open(file, false);
  }

  /** Throws a ProblemError for a record that cannot be gone on with. */
  resume(record: string): Session {
    return this.#open(recordFile(this.#parts.records, record), true);
  }

  /** Of a record that this host does not have open. */
  copy(record: string, target: string): void {
    peekIntoRecord(recordFile(this.#parts.records, record), (db) => copyDatabase(db, target));
  }

  /**
   * Copies a record from elsewhere into the records folder, once it is known to be whole; answers its id. What a record
   * of the folder holds already, to the last event, is not copied again.
   */
  takeIn(file: string, open: Open): string {
    const { records } = this.#parts;
    if (path.dirname(path.resolve(file)) === path.resolve(records)) return recordId(file);
    const { damage, head } = readRecord(file);
    if (damage) throw damagedProblem(path.basename(file), damage.why);
    const held = [...open].find(([, session]) => session.holds(head))?.[0] ?? recordHolding(records, head);
    if (held !== null) return held;
    mkdirSync(records, { recursive: true });
    const target = freeName(records, `${recordId(file)}${EXTENSION}`);
    peekIntoRecord(file, (db) => copyDatabase(db, target));
    return recordId(target);
  }

  #madeBefore(record: string, command: string, setup: Setup, open: Open): Session {
    const session = open.get(record) ?? this.resume(record);
    if (session.repeats(command, setup)) return session;
    throw new ProblemError(REUSED_ID.code, REUSED_ID.message, REUSED_ID.remedy);
  }

  #bundleOf(scenario: string): ScenarioBundle {
    const parsed = isScenarioId(scenario) ? loadScenario(scenario, this.#parts.scenarios) : { findings: [] };
    if ('bundle' in parsed) return parsed.bundle;
    throw brokenScenario(scenario, parsed.findings);
  }

  #write(file: string, { command, member, setup, bundle, wall }: Making): void {
    const { clock, chance, version } = this.#parts;
    const { name, seed = letters(chance.bytes(SEED_LETTERS), SEED_LETTERS), ...kept } = setup;
    const created: Created = { type: 'exerciseCreated', name, setup: kept, seed };
    const game = gameOf(bundle, created);
    const nowMs = clock.monotonicMs();
    const carried = follow(
      game,
      firstLive(game, nowMs),
      firstEvents(created, game.plan),
      { nowMs, member },
      true,
    );
    createRecord(
      file,
      {
        header: { exercise: exerciseId(command), engine: version, created: wall },
        bundle,
        step: {
          happenings: happeningsOf(game, carried, { ...BY_HOST, member, command }, clock),
          answer: { command, content: setup, answer: { ok: true, record: recordId(file) } },
        },
      },
      chance,
    );
  }

  #open(file: string, isResumed: boolean): Session {
    const { chance, clock, startBots, report } = this.#parts;
    const { record, contents } = this.#parts.openRecord(file, chance);
    try {
      const { game, live, remainingMs, differsAt } = replay(contents);
      if (differsAt !== null) throw otherRules(path.basename(file), contents.header.engine, differsAt);
      const bots = startBots({ bundle: contents.bundle, seed: game.seed });
      const session = new Session({ id: recordId(file), game, live, record, bots, clock, chance, report });
      session.begin(isResumed ? { remainingMs } : null);
      return session;
    } catch (error) {
      record.close();
      throw error;
    }
  }

  #cardOf(session: Session): RecordCard {
    const { setup, name, context } = session.game;
    const { world, phase } = session.live.state;
    return {
      record: session.id,
      name,
      scenario: context.scenario.id,
      mode: setup.mode,
      people: peopleOf(setup),
      isTutorial: setup.tutorial === true && session.live.step !== TUTORIAL_OVER,
      round: world.round,
      rounds: setup.rounds,
      phase,
      lastPlayed: this.#parts.clock.wallTime(),
      problem: null,
    };
  }
}

interface Making {
  readonly command: string;
  readonly member: string;
  readonly setup: Setup;
  readonly bundle: ScenarioBundle;
  readonly wall: string;
}

const SEED_LETTERS = 10;

/** Ten letters of the command's hash: unguessable when the id is, and the same when it is repeated. */
const exerciseId = (command: string): string => letters(Buffer.from(sha256(command), 'hex'), 10);

/** `2026-03-02T14:30:00.000Z` gives `2026-03-02-1430`: sorts by time, names nobody. */
const fileDate = (wall: string): string => `${wall.slice(0, 10)}-${wall.slice(11, 13)}${wall.slice(14, 16)}`;

/** One person or none: nobody has to be waited for, so the exercise starts at once. */
function firstEvents(created: Created, plan: Plan | null): RecordEvent[] {
  const remainingMs = plan === null ? null : plan.phases.brief * 60_000;
  const clock: RecordEvent[] = plan === null ? [] : [{ type: 'clockSet', remainingMs }];
  if (hasWhiteCell(created.setup)) return [created, ...clock];
  return [created, ...clock, { type: 'exerciseStarted', remainingMs }];
}

function refuseUnplayable(setup: Setup): void {
  const problem = refuseSetup(setup);
  if (problem) throw notAllowed(problem.message, problem.remedy);
  if (setup.minutes !== null) fittingPlan(setup.minutes, setup.rounds);
}

function scenarioCard({ scenario }: ScenarioBundle): ScenarioCard {
  const { id, title, summary, firstQuarter, rounds, roundChoices, minutes } = scenario;
  const { movesPerRound, agendas, starterHandsOnly, injects } = scenario;
  const head = { id, title, summary, firstQuarter, rounds, roundChoices, minutes };
  return { ...head, movesPerRound, agendas, starterHandsOnly, injects };
}

function brokenScenario(scenario: string, findings: readonly Finding[]): ProblemError {
  const [first] = findings;
  const what = first ? `${first.file}: ${first.problem}.` : 'There is no such scenario.';
  return new ProblemError(
    'scenarioBroken',
    `The scenario ${scenario} cannot be played. ${what}`,
    first?.remedy ?? 'Choose one from the list.',
  );
}

const otherRules = (name: string, engine: string, seq: number): ProblemError =>
  new ProblemError(
    'recordOtherRules',
    `${name} was played with Backfill ${engine}; by the rules of this version event ${seq} turns out otherwise.`,
    `Go on with it in Backfill ${engine}. Its results can be read with \`backfill export\`.`,
  );
