// Takes every name and every free text out of a record for good; orders, votes and results stay, and the chain holds.
import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';
import { openRecord } from './open-record.ts';
import { damagedProblem } from './sqlite.ts';

/** The file must not be open elsewhere. Copies of it, and what the disk keeps of deleted blocks, are not reached. */
export function eraseNames(file: string, { chance, clock }: { chance: Chance; clock: Clock }): void {
  const { record, contents } = openRecord(file, chance);
  try {
    const last = contents.events.at(-1);
    if (last === undefined) throw damagedProblem(file, 'it holds no event');
    const { line, round, phase, quarter } = last.entry;
    record.eraseWords({
      stamp: {
        line,
        round,
        phase,
        quarter,
        wall: clock.wallTime(),
        monotonicMs: Math.round(clock.monotonicMs()),
        actor: 'host',
        member: null,
        command: null,
      },
      event: { type: 'namesErased' },
      result: null,
    });
  } finally {
    record.close();
  }
}
