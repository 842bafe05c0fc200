// A child process that plays without end until it is killed: `player.ts FOLDER [--acknowledge-early]`.
// It prints `record <id>`, then a line for every command that was answered with "ok": `ack <command id> <events>`, where
// <events> is how many events of its own the command must have left behind (`?`: any number).
// With --acknowledge-early it is the broken host that the test must catch: it answers before the commit.
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command, Notice } from '../../host/protocol.ts';
import { openRecord } from '../../host/record/open-record.ts';
import type { RecordStore } from '../../host/record/record-file.ts';
import { openSessions } from '../../host/open-sessions.ts';

const options = { 'acknowledge-early': { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [folder = ''] = positionals;

/** Straight to the pipe: a buffer would be lost with the process. */
const say = (line: string): void => void writeSync(1, `${line}\n`);

const LATE_MS = 30;

/** Lets the sender hear its answer, and commits a little later: what a host must never do. */
function lateStore(record: RecordStore): RecordStore {
  return {
    header: record.header,
    get head() {
      return record.head;
    },
    append: (step) => void setTimeout(() => record.append(step), LATE_MS),
    answerTo: (command, content) => record.answerTo(command, content),
    keepPulse: () => {},
    holds: (head) => record.holds(head),
    copyTo: (target) => record.copyTo(target),
    close: () => record.close(),
  };
}

const { sessions } = openSessions({
  recordsDir: folder,
  report: (error) => say(`fault ${error instanceof Error ? error.message : String(error)}`),
  openRecord: (file, chance) => {
    const { record, contents } = openRecord(file, chance);
    return { record: values['acknowledge-early'] ? lateStore(record) : record, contents };
  },
});

const answered = new Map<string, (notice: Extract<Notice, { kind: 'answer' }>) => void>();
const page = sessions.join('m1', {
  tell: (notice) => {
    if (notice.kind === 'answer') answered.get(notice.to)?.(notice);
  },
  close: () => {},
});

let last = 0;
const run = `${process.pid}-${process.hrtime.bigint()}`;

function ask(command: Command, id = `${run}-${(last += 1)}`): Promise<Extract<Notice, { kind: 'answer' }>> {
  return new Promise((resolve) => {
    answered.set(id, resolve);
    page.receive(JSON.stringify({ id, command }));
  });
}

const person = { kind: 'person' } as const;
const seats = { beijing: person, moscow: person, washington: person, pyongyang: person };

/** The record of the folder, or a new one. */
async function enter(): Promise<void> {
  const listed = (await ask({ type: 'list' })).answer;
  const known = 'listing' in listed ? listed.listing?.records[0]?.record : undefined;
  const entered = await ask(
    known === undefined
      ? {
          type: 'new-exercise',
          setup: {
            name: 'Kill test',
            scenario: 'august-2017',
            mode: 'hot-seat',
            rounds: 12,
            movesPerRound: 2,
            agendas: true,
            starterHandsOnly: false,
            injects: true,
            minutes: null,
            whenTimeIsUp: 'seal-drafts',
            seats,
          },
        }
      : { type: 'resume', record: known },
  );
  if (!('record' in entered.answer))
    throw new Error(`the record did not open: ${JSON.stringify(entered.answer)}`);
  say(`record ${entered.answer.record}`);
  await ask({ type: 'clock', change: { do: 'start' } });
}

/** Marking ready or saving a draft again changes nothing; a note or a message is always one event. */
const eventsOf = (command: Command): string =>
  (command.type === 'direct' && command.act.type === 'write-note') ||
  (command.type === 'act' && command.act.type === 'send-message')
    ? '1'
    : '?';

/** One of the things that people do, in turn. */
function commandAt(turn: number): Command {
  const seat = (['beijing', 'moscow', 'washington', 'pyongyang'] as const)[turn % 4] ?? 'beijing';
  if (turn % 40 === 39) return { type: 'direct', act: { type: 'advance' } };
  switch (turn % 5) {
    case 0:
      return { type: 'act', seat, act: { type: 'mark-ready', ready: turn % 2 === 0 } };
    case 1:
      return { type: 'save-draft', seat, draft: { dial: turn % 3, moves: [] } };
    case 2:
      return { type: 'act', seat, act: { type: 'send-message', to: 'all', text: `word ${turn}` } };
    default:
      return { type: 'direct', act: { type: 'write-note', text: `note ${turn}` } };
  }
}

await enter();
for (let turn = 0; ; turn += 1) {
  const command = commandAt(turn);
  const { to, answer } = await ask(command);
  if (answer.ok) say(`ack ${to} ${eventsOf(command)}`);
  await new Promise((resolve) => setImmediate(resolve));
}
