// Twin exercises that differ only in what other seats do in secret: a page must be sent the same bytes, in the same
// number of frames, until the outcome. What the room may see (who is done) is the same in both.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, Watch } from '../../host/protocol.ts';
import { countedChance } from '../support/records.ts';
import { FOUR_PEOPLE, openRoom, setup, type Page } from '../support/rooms.ts';

const others = ['moscow', 'washington', 'pyongyang'] as const;

/** What one seat does in secret before and when it seals: any number of drafts and messages, one order. */
const secret = fc.record({
  drafts: fc.array(fc.nat(2), { maxLength: 3 }),
  whispers: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 2 }),
  dial: fc.nat(1),
  why: fc.string({ maxLength: 40 }),
});
type Secret = typeof secret extends fc.Arbitrary<infer Value> ? Value : never;

let last = 0;

/** Plays to the end of the Orders but for Beijing's, and answers every frame that Beijing's page was sent. */
async function transcriptOf(secrets: readonly Secret[], audience: Watch): Promise<string[]> {
  const room = openRoom({ chance: countedChance() });
  const host = room.page('host');
  // The same ids in both worlds: they are in the frames.
  const ask = (page: Page, command: Command, id: string) => page.ask(command, `${id}-${'x'.repeat(8)}`);
  const begun = await ask(host, { type: 'new-exercise', setup: setup({ seats: FOUR_PEOPLE }) }, 'begin');
  if (!begun.ok || begun.record === undefined) throw new Error(JSON.stringify(begun));
  const page = room.page('watcher');
  await ask(page, { type: 'resume', record: begun.record }, 'resume');
  await ask(page, { type: 'watch', audience }, 'watch');
  await ask(host, { type: 'clock', change: { do: 'start' } }, 'start');
  for (const phase of ['brief', 'talks'])
    await ask(host, { type: 'direct', act: { type: 'advance' } }, phase);
  for (const [i, seat] of others.entries()) await playInSecret(host, seat, secrets[i]!);
  expect(room.faults).toEqual([]);
  room.close();
  return page.notices.map((notice) => JSON.stringify(notice));
}

async function playInSecret(host: Page, seat: (typeof others)[number], plan: Secret): Promise<void> {
  const to = seat === 'moscow' ? 'pyongyang' : 'moscow';
  const ask = (command: Command) => host.ask(command, `secret-command-${(last += 1)}`);
  for (const dial of plan.drafts) await ask({ type: 'save-draft', seat, draft: { dial, moves: [] } });
  for (const text of plan.whispers) await ask({ type: 'act', seat, act: { type: 'send-message', to, text } });
  const rationale = { why: plan.why, expects: {}, confidence: 60 };
  // Standing where it is always can be paid; the other dial may be refused, and then the seat stays where it is.
  const orders = [plan.dial, 1, 2, 3].map((dial) => ({ dial, moves: [] }));
  for (const order of orders) {
    const answer = await ask({ type: 'act', seat, act: { type: 'seal-orders', order, rationale } });
    if (answer.ok) return;
  }
  throw new Error(`${seat} could seal nothing`);
}

describe.each(['beijing', 'wall'] as const)('a page that watches %s', (audience) => {
  test('is sent the same whatever the other seats do in secret', {
    timeout: process.env.LONG === '1' ? 900_000 : 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(secret, secret, secret),
        fc.tuple(secret, secret, secret),
        async (one, two) => {
          expect(await transcriptOf(one, audience)).toEqual(await transcriptOf(two, audience));
        },
      ),
      { numRuns: process.env.LONG === '1' ? 100 : 8, seed: 3 },
    );
  });
});

test('the comparison finds a secret that leaks', async () => {
  const quiet: Secret = { drafts: [], whispers: [], dial: 1, why: '' };
  const loud: Secret = { ...quiet, drafts: [2, 0] };
  const seen = (secrets: Secret[]) => transcriptOf(secrets, 'white-cell');
  expect(await seen([quiet, quiet, quiet])).not.toEqual(await seen([loud, quiet, quiet]));
});
