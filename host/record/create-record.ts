// Makes a new record: complete under another name first, so that a file with the right name is always whole.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { canonicalJson } from '../../engine/canonical.ts';
import type { ScenarioBundle } from '../../engine/content.ts';
import type { Chance } from '../chance.ts';
import { ProblemError } from '../problems.ts';
import { originOf, sha256 } from './chain.ts';
import { MAIN_LINE, SCHEMA } from './format.ts';
import { writeFirst, type Step } from './record-file.ts';
import type { Header } from './rows.ts';
import { recordProblem } from './sqlite.ts';
import { syncFolder } from './sync.ts';

export interface NewRecord {
  readonly header: Omit<Header, 'scenario' | 'scenarioHash'>;
  readonly bundle: ScenarioBundle;
  /** What the exercise begins with, and the answer to the command that began it. */
  readonly step: Step;
}

/** Never replaces a file that is there. */
export function createRecord(file: string, record: NewRecord, chance: Chance): void {
  const part = `${file}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    if (existsSync(file)) throw takenProblem(file);
    rmSync(part, { force: true });
    fillFile(part, record, chance);
    renameSync(part, file);
    syncFolder(path.dirname(file));
  } catch (error) {
    rmSync(part, { force: true });
    throw recordProblem(error, file);
  }
}

function fillFile(file: string, { header, bundle, step }: NewRecord, chance: Chance): void {
  const whole = { ...header, scenario: bundle.scenario.id, scenarioHash: sha256(canonicalJson(bundle)) };
  const origin = originOf(whole);
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA synchronous = FULL; BEGIN');
    db.exec(SCHEMA);
    db.prepare('INSERT INTO header VALUES (1, ?, ?, ?, ?, ?, ?)').run(
      whole.exercise,
      whole.engine,
      whole.scenario,
      whole.scenarioHash,
      whole.created,
      origin,
    );
    db.prepare('INSERT INTO scenario VALUES (?, ?)').run(whole.scenarioHash, JSON.stringify(bundle));
    db.prepare('INSERT INTO lines VALUES (?, NULL, NULL)').run(MAIN_LINE);
    writeFirst(db, { seq: 0, hash: origin }, step, chance);
    db.exec('COMMIT');
  } finally {
    db.close();
  }
}

const takenProblem = (file: string): ProblemError =>
  new ProblemError(
    'notAllowed',
    `There is already a record ${path.basename(file)}.`,
    'Open that one, or start another exercise.',
  );
