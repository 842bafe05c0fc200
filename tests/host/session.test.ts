// One exercise at its host: who may do and see what, what the clock does, what bots do, and what is sent to whom.
import { describe, expect, test } from 'vitest';
import type { Order } from '../../engine/orders.ts';
import type { Answer, Command } from '../../host/protocol.ts';
import { begin, FOUR_BOTS, FOUR_PEOPLE, openRoom, settle, setup, SOLO, type Page } from '../support/rooms.ts';

const HOLD: Order = { dial: 1, moves: [] };
const seats = ['beijing', 'moscow', 'washington', 'pyongyang'] as const;
type SeatName = (typeof seats)[number];

const ready = (seat: SeatName): Command => ({ type: 'act', seat, act: { type: 'mark-ready', ready: true } });
const seal = (seat: SeatName): Command => ({ type: 'act', seat, act: { type: 'seal-orders', order: HOLD } });
const clock = (change: Extract<Command, { type: 'clock' }>['change']): Command => ({ type: 'clock', change });
const advance: Command = { type: 'direct', act: { type: 'advance' } };

const problemOf = (answer: Answer): string | null => ('problem' in answer ? answer.problem.code : null);
const phaseOf = (page: Page): string | undefined => page.view?.head.phase;
const draftSaved = (seat: SeatName, dial: number): Command => ({
  type: 'save-draft',
  seat,
  draft: { dial, moves: [] },
});

/** Every person says ready. */
async function allReady(page: Page, who: readonly SeatName[] = seats): Promise<void> {
  for (const seat of who) expect(await page.ask(ready(seat))).toEqual({ ok: true });
  await settle();
}

describe('setting up', () => {
  test.each([
    ['solo with two people', { mode: 'solo', seats: FOUR_PEOPLE }, 'notAllowed'],
    ['a rehearsal with people', { mode: 'rehearsal', seats: SOLO }, 'notAllowed'],
    ['hot-seat with nobody', { mode: 'hot-seat', seats: FOUR_BOTS }, 'notAllowed'],
    ['rounds that do not fit the time', { minutes: 20, rounds: 12 }, 'notAllowed'],
    ['a scenario that is not there', { scenario: 'nowhere' }, 'scenarioBroken'],
    ['a scenario elsewhere on the disk', { scenario: '../tests' }, 'scenarioBroken'],
  ] as const)('refuses %s', async (_name, changes, code) => {
    const room = openRoom();
    const answer = await room.page().ask({ type: 'new-exercise', setup: setup(changes) });
    expect(problemOf(answer)).toBe(code);
    expect(room.faults).toEqual([]);
  });

  test('plans the minutes of a session for the people that come', async () => {
    const page = openRoom().page();
    const answer = await page.ask({ type: 'plan', minutes: 90, people: 24, rounds: [3, 4, 5] });
    expect(answer).toMatchObject({ ok: true, plan: { minutes: 90, rounds: 3, setUp: 12 } });
    const short = await page.ask({ type: 'plan', minutes: 12, people: 4, rounds: [8] });
    expect(problemOf(short)).toBe('notAllowed');
  });

  test('lists scenarios, lengths and records, the open one too', async () => {
    const room = openRoom();
    const page = await begin(room, { name: 'Tuesday class' });
    const answer = await page.ask({ type: 'list' });
    const listing = 'listing' in answer ? answer.listing : undefined;
    expect(listing?.scenarios.map(({ id }) => id)).toContain('august-2017');
    expect(listing?.presets).toHaveLength(5);
    expect(listing?.records).toMatchObject([
      { name: 'Tuesday class', round: 1, phase: 'brief', problem: null },
    ]);
  });
});

describe('the reference', () => {
  test('opens before an exercise with the public texts, and holds nobody’s brief', async () => {
    const room = openRoom();
    const page = room.page();
    const answer = await page.ask({ type: 'open-reference', scenario: 'one-winter' });
    const reference = 'reference' in answer ? answer.reference : undefined;
    expect(reference?.scenario.id).toBe('one-winter');
    expect(reference?.rules).toHaveLength(15);
    expect(reference?.briefs).toEqual({});
    expect(page.session).toBeNull();
  });

  test('of a scenario that is not there is refused', async () => {
    const answer = await openRoom().page().ask({ type: 'open-reference', scenario: '../tests' });
    expect(problemOf(answer)).toBe('scenarioBroken');
  });

  test('gives a seat the same public texts and its own brief only', async () => {
    const page = await begin(openRoom(), { mode: 'solo', seats: SOLO });
    const content = page.notices.findLast((notice) => notice.kind === 'content');
    if (content?.kind !== 'content') throw new Error('no content was sent');
    expect(Object.keys(content.content.briefs)).toEqual(['beijing']);
    const answer = await page.ask({ type: 'open-reference', scenario: content.content.scenario.id });
    const reference = 'reference' in answer ? answer.reference : undefined;
    expect({ ...content.content, briefs: {} }).toEqual(reference);
  });
});

describe('a page', () => {
  test('that watches nothing is told nothing of the exercise', async () => {
    const page = await begin(openRoom(), { seats: FOUR_PEOPLE });
    await page.ask(clock({ do: 'start' }));
    await page.ask(ready('moscow'));
    expect([...new Set(page.notices.map(({ kind }) => kind))].sort()).toEqual([
      'answer',
      'session',
      'welcome',
    ]);
  });

  test.each([
    ['hot-seat', FOUR_PEOPLE, ['beijing', 'moscow', 'washington', 'pyongyang', 'white-cell', 'wall']],
    ['solo', SOLO, ['beijing', 'wall']],
    ['rehearsal', FOUR_BOTS, ['beijing', 'moscow', 'washington', 'pyongyang', 'white-cell', 'wall']],
  ] as const)('in %s may watch what is its own, and after the end everything', async (mode, holders, own) => {
    const page = await begin(openRoom(), { mode, seats: holders });
    expect(page.session?.mayWatch).toEqual(own);
    for (const audience of [...seats, 'white-cell', 'wall'] as const) {
      const answer = await page.ask({ type: 'watch', audience });
      expect(answer.ok).toBe((own as readonly string[]).includes(audience));
    }
    await page.ask({ type: 'direct', act: { type: 'end-exercise' } });
    expect(page.session?.mayWatch).toEqual([...seats, 'white-cell', 'wall']);
    expect(await page.ask({ type: 'watch', audience: 'white-cell' })).toEqual({ ok: true });
  });

  test('gets the content and the view of what it watches, and of nothing else', async () => {
    const page = await begin(openRoom(), { seats: FOUR_PEOPLE }, 'moscow');
    await page.ask(clock({ do: 'start' }));
    const audiences = page.notices.flatMap((notice) =>
      notice.kind === 'present' ? [notice.present.audience] : [],
    );
    expect([...new Set(audiences)]).toEqual(['moscow']);
    expect(page.notices.filter(({ kind }) => kind === 'content')).toHaveLength(1);
  });

  test('has been told what became of its command when the answer comes', async () => {
    const page = await begin(openRoom(), { seats: FOUR_PEOPLE }, 'moscow');
    await page.ask(clock({ do: 'start' }));
    const before = page.notices.length;
    await page.ask(ready('moscow'));
    expect(page.notices.slice(before).map(({ kind }) => kind)).toEqual(['present', 'answer']);
  });

  test('is told of a past quarter once, and of all of them when it comes back', async () => {
    const page = await begin(openRoom(), { seats: FOUR_PEOPLE, rounds: 3 }, 'white-cell');
    const quarters = (from: number): number[] =>
      page.notices.slice(from).flatMap((one) => (one.kind === 'quarter' ? [one.quarter.round] : []));
    await page.ask(clock({ do: 'start' }));
    for (let i = 0; i < 8 && page.view?.head.round !== 2; i += 1) await page.ask(advance);
    await page.ask({ type: 'watch', audience: 'wall' });
    expect(quarters(0)).toEqual([1, 1]);
    await page.ask({ type: 'direct', act: { type: 'write-note', text: 'aside' } });
    expect(quarters(0)).toHaveLength(2);
    const before = page.notices.length;
    await page.ask({ type: 'watch', audience: 'white-cell' });
    expect(quarters(before)).toEqual([1]);
    expect(page.view?.outcome?.round).toBe(1);
  });

  test('is not sent a byte when another seat works on its draft or writes to a third', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'beijing');
    const other = room.page('m2');
    await other.ask({ type: 'resume', record: page.session?.record ?? '' });
    await page.ask(clock({ do: 'start' }));
    await allReady(page);
    const before = page.notices.length;
    await other.ask(draftSaved('moscow', 2));
    const message = { type: 'send-message', to: 'pyongyang', text: 'between us' } as const;
    expect(await other.ask({ type: 'act', seat: 'washington', act: message })).toEqual({ ok: true });
    expect(page.notices).toHaveLength(before);
  });

  test('comes back after a reload to what it watched', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'moscow');
    page.leave();
    const again = room.page('m1');
    expect(again.session?.watching).toBe('moscow');
    expect(again.view?.audience).toBe('moscow');
  });

  test.each(['', '{', '[]', '{"id":"12345678"}', '{"id":"12345678","command":{"type":"explode"}}', 'null'])(
    'that sends %j is told that it was not understood',
    async (text) => {
      const room = openRoom();
      const page = await begin(room);
      page.send(text);
      const last = page.notices.at(-1);
      expect(last).toMatchObject({ kind: 'answer', answer: { ok: false, problem: { code: 'badFrame' } } });
      expect(room.faults).toEqual([]);
    },
  );
});

describe('a command', () => {
  test('has one effect, however often it is sent, and the first answer each time', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    const note: Command = { type: 'direct', act: { type: 'write-note', text: 'once' } };
    for (let i = 0; i < 3; i += 1) expect(await page.ask(note, 'the-same-id')).toEqual({ ok: true });
    const refused = await page.ask(seal('moscow'), 'too-early-id');
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'notThisPhase' } });
    for (let i = 0; i < 2; i += 1) await page.ask(advance);
    expect(await page.ask(seal('moscow'), 'too-early-id')).toEqual(refused);
    const other: Command = { type: 'direct', act: { type: 'write-note', text: 'twice' } };
    expect(problemOf(await page.ask(other, 'the-same-id'))).toBe('badFrame');
    await page.ask({ type: 'leave' });
    const again = openRoom({ folder: room.folder }).page();
    await again.ask({ type: 'resume', record: recordOf(page) });
    expect(await again.ask(note, 'the-same-id')).toEqual({ ok: true });
    await again.ask({ type: 'watch', audience: 'white-cell' });
    expect(JSON.stringify(again.view).match(/"once"/g) ?? []).toHaveLength(1);
  });

  test('that begins an exercise begins one, also after a restart', async () => {
    const room = openRoom();
    const command: Command = { type: 'new-exercise', setup: setup() };
    const first = await room.page().ask(command, 'begin-this-one');
    expect(await room.page('m2').ask(command, 'begin-this-one')).toEqual(first);
    room.close();
    const again = openRoom({ folder: room.folder });
    expect(await again.page().ask(command, 'begin-this-one')).toEqual(first);
    const listing = await again.page().ask({ type: 'list' });
    expect('listing' in listing && listing.listing?.records).toHaveLength(1);
    const other: Command = { type: 'new-exercise', setup: setup({ name: 'Another' }) };
    expect(problemOf(await again.page('m3').ask(other, 'begin-this-one'))).toBe('badFrame');
  });

  test('for a bot, or of a white cell that a solo exercise has not, is refused', async () => {
    const page = await begin(openRoom(), { mode: 'solo', seats: SOLO });
    expect(problemOf(await page.ask(ready('moscow')))).toBe('notAllowed');
    expect(problemOf(await page.ask(draftSaved('moscow', 1)))).toBe('notAllowed');
    expect(problemOf(await page.ask({ type: 'ask-advice', seat: 'moscow' }))).toBe('notAllowed');
    expect(problemOf(await page.ask(advance))).toBe('notAllowed');
  });

  test('without an exercise is answered so', async () => {
    const page = openRoom().page();
    expect(problemOf(await page.ask(ready('moscow')))).toBe('noExercise');
    expect(problemOf(await page.ask({ type: 'watch', audience: 'wall' }))).toBe('noExercise');
    expect(problemOf(await page.ask({ type: 'resume', record: '../../etc/passwd' }))).toBe('noExercise');
  });
});

const recordOf = (page: Page): string =>
  page.notices.flatMap((n) => (n.kind === 'session' && n.session ? [n.session.record] : []))[0] ?? '';

describe('the clock', () => {
  const timed = { minutes: 45, rounds: 3, seats: FOUR_PEOPLE } as const;

  test('stands until Start, and seats wait for it', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    expect(problemOf(await page.ask(ready('moscow')))).toBe('notAllowed');
    room.clock.pass(120_000);
    expect(page.view?.head.clock).toMatchObject({ remainingMs: 60_000, started: false });
    await page.ask(clock({ do: 'start' }));
    room.clock.pass(20_000);
    await page.ask({ type: 'direct', act: { type: 'write-note', text: 'x' } });
    expect(page.view?.head.clock).toMatchObject({ remainingMs: 40_000, started: true, paused: false });
  });

  test('pauses and goes on without loss, and seats wait meanwhile; drafts and notes are still taken', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    room.clock.pass(20_000);
    await page.ask(clock({ do: 'pause' }));
    room.clock.pass(500_000);
    expect(problemOf(await page.ask(ready('moscow')))).toBe('notAllowed');
    expect(await page.ask(draftSaved('moscow', 2))).toEqual({ ok: true });
    expect(
      await page.ask({ type: 'act', seat: 'moscow', act: { type: 'write-note', text: 'Wait.' } }),
    ).toEqual({ ok: true });
    expect(page.view?.head.clock).toMatchObject({ remainingMs: 40_000, paused: true });
    await page.ask(clock({ do: 'resume' }));
    room.clock.pass(10_000);
    await page.ask(clock({ do: 'extend', minutes: 1 }));
    expect(page.view?.head.clock).toMatchObject({ remainingMs: 90_000, paused: false });
  });

  test('ends each phase when its time is up, and seals drafts for who is absent', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    const seen: string[] = [];
    for (const minutes of [1, 2.5]) {
      room.clock.pass(minutes * 60_000 - 1);
      seen.push(String(phaseOf(page)));
      room.clock.pass(1);
    }
    expect([...seen, phaseOf(page)]).toEqual(['brief', 'talks', 'orders']);
    await page.ask(draftSaved('moscow', 2));
    await page.ask(seal('beijing'));
    room.clock.pass(2.5 * 60_000);
    expect(phaseOf(page)).toBe('outcome');
    expect(page.view?.head.clock.remainingMs).toBe(60_000);
    expect(room.faults).toEqual([]);
  });

  test('takes no order after the time, even if nobody noticed that it is up', async () => {
    const room = openRoom();
    const page = await begin(room, timed, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    for (let i = 0; i < 2; i += 1) await page.ask(advance);
    expect(phaseOf(page)).toBe('orders');
    room.clock.pass(2 * 60_000);
    room.clock.skip(30_000);
    expect(await page.ask(seal('moscow'))).toMatchObject({ ok: false, refusal: { code: 'notThisPhase' } });
    expect(phaseOf(page)).toBe('outcome');
  });

  test('asks the white cell when the set-up says so', async () => {
    const room = openRoom();
    const page = await begin(room, { ...timed, whenTimeIsUp: 'ask-white-cell' }, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    room.clock.pass(60_000);
    expect(phaseOf(page)).toBe('brief');
    expect(page.session?.held).toBe(true);
    expect(problemOf(await page.ask(ready('moscow')))).toBe('notAllowed');
    await page.ask(clock({ do: 'extend', minutes: 1 }));
    expect(page.session?.held).toBe(false);
    expect(await page.ask(ready('moscow'))).toEqual({ ok: true });
    room.clock.pass(60_000);
    await page.ask(advance);
    expect(page.session?.held).toBe(false);
    expect(phaseOf(page)).toBe('talks');
    expect(page.view?.head.clock).toMatchObject({ remainingMs: 150_000, paused: false });
  });

  test('is not there when the set-up names no minutes', async () => {
    const room = openRoom();
    const page = await begin(room, { seats: FOUR_PEOPLE }, 'white-cell');
    await page.ask(clock({ do: 'start' }));
    room.clock.pass(10 * 3_600_000);
    expect(page.view?.head.clock).toMatchObject({ remainingMs: null, plan: null });
    expect(phaseOf(page)).toBe('brief');
    expect(problemOf(await page.ask(clock({ do: 'extend', minutes: 5 })))).toBe('notAllowed');
  });
});

describe('bots', () => {
  test('play their seats by themselves: a person alone comes to the debrief', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'solo', seats: SOLO, rounds: 2 });
    await playToTheEnd(page);
    expect(phaseOf(page)).toBe('debrief');
    expect(page.session?.thinking).toBe(false);
    expect(room.faults).toEqual([]);
  });

  test('rehearse one phase at a time, when the white cell says so', async () => {
    const room = openRoom();
    const page = await begin(room, { mode: 'rehearsal', seats: FOUR_BOTS, rounds: 1 });
    const phases = [phaseOf(page)];
    for (let i = 0; i < 8 && phaseOf(page) !== 'debrief'; i += 1) {
      expect(page.view?.head.seats.every(({ done }) => done)).toBe(true);
      expect(await page.ask(advance)).toEqual({ ok: true });
      await settle();
      phases.push(phaseOf(page));
    }
    expect(phases.filter((phase) => phase !== 'council')).toEqual([
      'brief',
      'talks',
      'orders',
      'outcome',
      'debrief',
    ]);
  });

  test('that fail are stood in for: the dial stands, nobody waits', async () => {
    const room = openRoom({
      startBots: () => ({
        acts: () => Promise.reject(new Error('a bot that fails')),
        advice: () => Promise.reject(new Error('no advice')),
        close: () => {},
      }),
    });
    const page = await begin(room, { mode: 'solo', seats: SOLO, rounds: 1 });
    await playToTheEnd(page);
    expect(phaseOf(page)).toBe('debrief');
    expect(room.faults.length).toBeGreaterThan(0);
    expect(problemOf(await page.ask({ type: 'ask-advice', seat: 'beijing' }))).toBe('fault');
  });

  test('are waited for, so that nobody advances without their orders', async () => {
    let answerAll: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      answerAll = resolve;
    });
    const room = openRoom({
      startBots: () => ({
        acts: () => asked.then(() => []),
        advice: () => Promise.reject(new Error()),
        close: () => {},
      }),
    });
    const page = await begin(room, { mode: 'rehearsal', seats: FOUR_BOTS });
    expect(await page.ask(advance)).toEqual({ ok: true });
    expect(phaseOf(page)).toBe('talks');
    expect(page.session?.thinking).toBe(true);
    expect(problemOf(await page.ask(advance))).toBe('notAllowed');
    answerAll();
    await settle();
    expect(page.session?.thinking).toBe(false);
    expect(await page.ask(advance)).toEqual({ ok: true });
  });

  test('vote and are ready in the step that asks them, so that a page is told once', async () => {
    const page = await begin(openRoom(), { mode: 'solo', seats: SOLO, rounds: 1 });
    await allReady(page, ['beijing']);
    await allReady(page, ['beijing']);
    const before = page.notices.length;
    expect(await page.ask(seal('beijing'))).toEqual({ ok: true });
    const told = page.notices.slice(before);
    expect(told.map(({ kind }) => kind)).toEqual(['quarter', 'present', 'answer']);
    expect(page.view?.head.seats.filter(({ done }) => done)).toHaveLength(3);
  });

  test('give advice to the seat that asks', async () => {
    const page = await begin(openRoom(), { mode: 'solo', seats: SOLO });
    const answer = await page.ask({ type: 'ask-advice', seat: 'beijing' });
    expect(answer).toMatchObject({ ok: true, advice: { seat: 'beijing' } });
  });
});

/** Does what each phase asks of Beijing until the exercise is over. */
async function playToTheEnd(page: Page): Promise<void> {
  for (let i = 0; i < 60 && phaseOf(page) !== 'debrief'; i += 1) {
    const phase = phaseOf(page);
    if (phase === 'orders') await page.ask(seal('beijing'));
    else if (phase === 'council')
      await page.ask({ type: 'act', seat: 'beijing', act: { type: 'cast-vote', vote: 'dilute' } });
    else await page.ask(ready('beijing'));
    await settle();
  }
}
