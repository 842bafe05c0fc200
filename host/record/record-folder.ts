// The folder with the records of this machine: where a record's file lies, and the cards of all of them.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordCard } from '../protocol.ts';
import { problemOf } from '../problems.ts';
import { peopleOf } from '../room/roles.ts';
import { TUTORIAL_OVER } from '../wire.ts';
import type { Head } from './chain.ts';
import { EXTENSION } from './format.ts';
import type { RecordEvent } from './host-events.ts';
import { peekIntoRecord, readRecord } from './open-record.ts';
import { readEntry, readHeader, readLastEntry, readLastOf, readWord } from './rows.ts';
import { damagedProblem, missingProblem } from './sqlite.ts';
import { putWordsBack } from './words.ts';

/** A folder with more than this shows the newest. */
const MOST_CARDS = 200;

/** The file of a record id (its name without the extension). The id comes from a client: it only picks from the folder. */
export function recordFile(folder: string, id: string): string {
  const name = namesIn(folder).find((one) => one === `${id}${EXTENSION}`);
  if (name === undefined) throw missingProblem(id);
  return path.join(folder, name);
}

export const recordId = (file: string): string => path.basename(file, EXTENSION);

/** The id of the record whose name ends so, or null. */
export const recordEndingWith = (folder: string, suffix: string): string | null =>
  namesIn(folder)
    .map((name) => recordId(name))
    .find((id) => id.endsWith(suffix)) ?? null;

/** The id of a whole record that holds every event up to this head, since the chain is in its hash; null: none does. */
export const recordHolding = (folder: string, head: Head): string | null =>
  namesIn(folder)
    .filter((name) => holds(path.join(folder, name), head))
    .map((name) => recordId(name))[0] ?? null;

function holds(file: string, head: Head): boolean {
  try {
    const hash = peekIntoRecord(file, (db) => readEntry(db, head.seq)?.hash);
    return hash === head.hash && readRecord(file).damage === null;
  } catch {
    return false;
  }
}

/** Newest first. `live`: cards of those that this host has open. A file that cannot be opened has a card that says why. */
export function listRecords(folder: string, live: ReadonlyMap<string, RecordCard>): RecordCard[] {
  return namesIn(folder)
    .map((name) => ({ file: path.join(folder, name), changed: changedAt(path.join(folder, name)) }))
    .sort((a, b) => b.changed.getTime() - a.changed.getTime())
    .slice(0, MOST_CARDS)
    .map(({ file, changed }) => live.get(recordId(file)) ?? cardOf(file, changed));
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'));
  } catch {
    return [];
  }
};

const changedAt = (file: string): Date => {
  try {
    return statSync(file).mtime;
  } catch {
    return new Date(0);
  }
};

function cardOf(file: string, changed: Date): RecordCard {
  try {
    return peekIntoRecord(file, (db) => {
      const [header, first, last] = [readHeader(db), readEntry(db, 1), readLastEntry(db)];
      if (header === null || first === null || last === null)
        throw damagedProblem(path.basename(file), 'its header is missing');
      const kept = JSON.parse(first.event) as Record<string, unknown>;
      const created = putWordsBack(kept, (hash) => readWord(db, hash));
      if (created.type !== 'exerciseCreated')
        throw damagedProblem(path.basename(file), 'it does not begin with its set-up');
      return {
        ...setUpFacts(created),
        ...lastFacts(last),
        isTutorial: created.setup.tutorial === true && !isTutorialOver(db),
        record: recordId(file),
        scenario: header.scenario,
      };
    });
  } catch (error) {
    return unopenedCard(file, changed, problemOf(error).message);
  }
}

function setUpFacts({ name, setup }: Extract<RecordEvent, { type: 'exerciseCreated' }>) {
  return {
    name,
    mode: setup.mode,
    people: peopleOf(setup),
    rounds: setup.rounds,
    problem: null,
  };
}

function isTutorialOver(db: DatabaseSync): boolean {
  const reached = readLastOf(db, 'stepReached') as { step: string } | null;
  return reached?.step === TUTORIAL_OVER;
}

const lastFacts = (last: { round: number; phase: string; wall: string }) => ({
  round: last.round,
  phase: last.phase,
  lastPlayed: last.wall,
});

const unopenedCard = (file: string, changed: Date, problem: string): RecordCard => ({
  record: recordId(file),
  name: recordId(file),
  scenario: '',
  mode: 'solo',
  people: [],
  isTutorial: false,
  round: 0,
  rounds: 0,
  phase: '',
  lastPlayed: changed.toISOString(),
  problem,
});
