// Whoever is not let in, waits at the door, or was shown out gets nothing of the exercise.
import { describe, expect, test } from 'vitest';
import type { Command, Join } from '../../../host/protocol.ts';
import { CLOSED_FOR_GOOD } from '../../../host/wire.ts';
import {
  after,
  lobbyOf,
  openRoomHost,
  roomGame,
  tokenOf,
  type Client,
  type RoomHost,
} from '../../support/room-host.ts';
import { settle } from '../../support/rooms.ts';

const SEATS = ['beijing', 'moscow', 'washington', 'pyongyang'] as const;
const game = roomGame();
const talks = after(
  game,
  lobbyOf(game, SEATS),
  { type: 'exerciseStarted', remainingMs: 150_000 },
  { type: 'phaseBegan', phase: 'talks', round: 1 },
);
const openTalks = (): RoomHost => openRoomHost({ game, live: talks });
const comesBack = (host: RoomHost, member: string): Client =>
  host.connect(member, { token: tokenOf(member) });

const kindsOf = ({ bytes }: Client): string[] => [
  ...new Set(bytes.map((text) => /"kind":"([a-z]+)"/.exec(text)?.[1] ?? text)),
];

const whisper = (text: string): Command => ({
  type: 'act',
  seat: 'beijing',
  act: { type: 'send-message', to: 'moscow', text },
});

/** Everything that somebody at a table might ask. */
const ASKED: readonly Command[] = [
  { type: 'watch', audience: 'wall' },
  { type: 'watch', audience: 'beijing' },
  { type: 'ask-print', audience: 'wall', scenario: null },
  { type: 'ask-print', audience: 'beijing', scenario: null },
  { type: 'ask-advice', seat: 'beijing' },
  { type: 'save-draft', seat: 'beijing', draft: { dial: 1, moves: [] } },
  { type: 'tell-team', seat: 'beijing', text: 'hello' },
  { type: 'reach-step', step: 'dial' },
  { type: 'clock', change: { do: 'pause' } },
  { type: 'direct', act: { type: 'end-exercise' } },
  { type: 'people', change: { do: 'share-out' } },
  { type: 'room', change: { do: 'lock', locked: true } },
  whisper('from the door'),
];

describe('somebody at the door', () => {
  test('is refused alike whatever is asked, during the exercise and after it', async () => {
    const host = openTalks();
    const guest = host.connect('guest', { room: host.session.room.code });
    for (const [i, command] of ASKED.entries()) guest.ask(`in-the-talks-${i}`, command);
    host.machine.ask('end-of-it', { type: 'direct', act: { type: 'end-exercise' } });
    for (const [i, command] of ASKED.entries()) guest.ask(`at-the-end-${i}`, command);
    await settle();
    expect(kindsOf(guest)).toEqual(['welcome', 'porch', 'answer']);
    const answers = guest.bytes.flatMap((text) => /"answer":\{.*/.exec(text) ?? []);
    expect(answers).toHaveLength(2 * ASKED.length);
    expect([...new Set(answers)]).toHaveLength(1);
    expect(answers[0]).toContain('You are at the door');
  });

  test('is answered more once seated: the control', async () => {
    const host = openTalks();
    const page = comesBack(host, 'beijing1');
    for (const [i, command] of ASKED.entries()) page.ask(`in-the-talks-${i}`, command);
    await settle();
    expect(page.bytes.join()).not.toContain('You are at the door');
    expect(page.bytes.filter((text) => text.includes('"ok":true')).length).toBeGreaterThan(5);
  });

  test('hears how many people sit where, and nothing else, while the seats talk', async () => {
    const host = openTalks();
    const guest = host.connect('guest', { room: host.session.room.code });
    const before = guest.bytes.length;
    comesBack(host, 'beijing1').ask('a-whisper', whisper('psst'));
    await settle();
    expect(guest.bytes).toHaveLength(before);
    expect(Object.keys(JSON.parse(guest.bytes[1]!).porch)).toEqual(['name', 'isLocked', 'seats', 'you']);
  });
});

describe('a join that fails', () => {
  /** Nearly right: a letter off, of another room, used up, too short. */
  const guessesAt = (host: RoomHost, other: RoomHost, i: number): Join['join'] => {
    const { room } = host.session;
    const off = (secret: string): string => `${secret.slice(0, -1)}${secret.endsWith('Z') ? 'Y' : 'Z'}`;
    const all: readonly Join['join'][] = [
      { token: off(tokenOf('beijing1')) },
      { token: `${tokenOf('beijing1')} ${i}` },
      { token: other.machine.token ?? `none ${i}` },
      { room: off(room.code) },
      { room: other.session.room.code },
      { room: room.seatCodes.moscow },
      { seat: off(room.seatCodes.beijing), name: 'X' },
      { seat: other.session.room.seatCodes.beijing, name: 'X' },
      { seat: room.code, name: 'X' },
      { key: room.code },
    ];
    return all[i % all.length]!;
  };

  test('1,000 times brings a close code and not a byte more', async () => {
    const host = openTalks();
    const other = openRoomHost({ game, live: talks });
    other.chance.who = 'another host';
    for (const of of [...SEATS, 'room'] as const) other.session.room.renew(of);
    const page = comesBack(host, 'beijing1');
    for (let i = 0; i < 1_000; i += 1) {
      const failed = host.connect('guesser', guessesAt(host, other, i));
      if (i % 100 === 0) page.ask(`while-they-guess-${i}`, whisper(`word ${i}`));
      failed.ask('not-let-in', { type: 'watch', audience: 'beijing' });
      expect(failed.bytes).toHaveLength(1);
      expect(failed.bytes[0]).toMatch(/^closed 44\d\d$/);
    }
    await settle();
    expect(page.bytes.filter((text) => text.includes('"ok":true'))).toHaveLength(10);
    expect(host.faults).toEqual([]);
  });

  test('with a code that was replaced, or in a locked room, gets no further', () => {
    const host = openTalks();
    const { code, seatCodes } = host.session.room;
    host.session.room.renew('room');
    host.session.room.renew('moscow');
    expect(host.connect('late', { room: code }).bytes).toEqual([`closed ${CLOSED_FOR_GOOD.wrongCode}`]);
    const old = host.connect('late', { seat: seatCodes.moscow, name: 'X' });
    expect(old.bytes).toEqual([`closed ${CLOSED_FOR_GOOD.wrongCode}`]);
    host.session.room.isLocked = true;
    const locked = host.connect('late', { seat: host.session.room.seatCodes.moscow, name: 'X' });
    expect(locked.bytes).toEqual([`closed ${CLOSED_FOR_GOOD.roomLocked}`]);
  });
});

describe('somebody who was shown out', () => {
  const ways: readonly (readonly [string, (host: RoomHost, page: Client) => void])[] = [
    [
      'by the white cell',
      ({ machine }) =>
        machine.ask('remove-them', { type: 'people', change: { do: 'remove', member: 'moscow1' } }),
    ],
    ['by their own other page', (host, page) => void host.connect('moscow1', { token: page.token ?? '' })],
    [
      'when the room closed',
      ({ machine }) => machine.ask('close-room', { type: 'room', change: { do: 'close' } }),
    ],
  ];

  test.each(ways)(
    '%s hears nothing more, and what is still on its way does nothing',
    async (_how, showOut) => {
      const host = openTalks();
      const page = comesBack(host, 'moscow1');
      const speaker = comesBack(host, 'beijing1');
      showOut(host, page);
      await settle();
      const { seq } = host.record.head;
      expect(page.bytes.at(-1)).toMatch(/^closed 44\d\d$/);
      const told = page.bytes.length;
      page.ask('still-here', { type: 'save-draft', seat: 'moscow', draft: { dial: 2, moves: [] } });
      page.ask('still-there', { type: 'watch', audience: 'wall' });
      await settle();
      expect(host.record.head.seq).toBe(seq);
      speaker.ask('to-moscow', whisper('for who is left'));
      await settle();
      expect(page.bytes).toHaveLength(told);
      expect(host.faults).toEqual([]);
    },
  );

  test('and somebody who was not hears it: the control', async () => {
    const host = openTalks();
    const page = comesBack(host, 'moscow1');
    comesBack(host, 'beijing1').ask('to-moscow', whisper('for who is left'));
    await settle();
    expect(page.bytes.at(-1)).toContain('for who is left');
  });

  test('to another seat hears of the new one alone', async () => {
    const host = openTalks();
    const page = comesBack(host, 'moscow1');
    const place = { role: 'seat', seat: 'pyongyang' } as const;
    host.machine.ask('move-them', { type: 'people', change: { do: 'seat', members: ['moscow1'], place } });
    await settle();
    comesBack(host, 'beijing1').ask('to-moscow', whisper('for who is left'));
    page.ask('old-seat', { type: 'save-draft', seat: 'moscow', draft: { dial: 2, moves: [] } });
    await settle();
    expect(page.bytes.join()).not.toContain('for who is left');
    expect(page.bytes.at(-1)).toContain('"notAllowed"');
    expect(host.session.live.drafts.moscow).toBeNull();
  });

  test('to another seat says nothing there that was written for the old team', async () => {
    const host = openTalks();
    const page = comesBack(host, 'moscow1');
    const place = { role: 'seat', seat: 'pyongyang' } as const;
    host.machine.ask('move-them', { type: 'people', change: { do: 'seat', members: ['moscow1'], place } });
    page.ask('on-its-way', { type: 'tell-team', seat: 'moscow', text: 'between us' });
    page.ask('a-new-word', { type: 'tell-team', seat: 'pyongyang', text: 'hello here' });
    await settle();
    const { pyongyang, moscow } = host.session.live.roster.teams;
    expect(pyongyang.chat.map(({ text }) => text)).toEqual(['hello here']);
    expect(moscow.chat).toEqual([]);
  });
});

test('a phase goes on when all are ready, also while a bot thinks about what somebody just wrote to it', async () => {
  const withBot = roomGame(['pyongyang']);
  const people = ['beijing', 'moscow', 'washington'] as const;
  const live = after(
    withBot,
    lobbyOf(withBot, people),
    { type: 'exerciseStarted', remainingMs: 150_000 },
    { type: 'phaseBegan', phase: 'talks', round: 1 },
  );
  const answers: (() => void)[] = [];
  const acts = () => new Promise<readonly []>((resolve) => void answers.push(() => resolve([])));
  const bots = { acts, advice: async () => ({ order: { dial: 1, moves: [] }, words: '' }), close: () => {} };
  const host = openRoomHost({ game: withBot, live, bots });
  answers.shift()!();
  await settle();
  const pages = people.map((seat) => comesBack(host, `${seat}1`));
  const offer = {
    to: ['pyongyang' as const],
    terms: [{ pledger: 'moscow' as const, clauses: [{ kind: 'dial-at-most' as const, level: 1 }] }],
    isPublic: false,
    deadline: 1,
  };
  pages[1]!.ask('an-offer-to-it', { type: 'act', seat: 'moscow', act: { type: 'offer-pledge', offer } });
  expect(answers).toHaveLength(1);
  for (const [i, seat] of people.entries())
    pages[i]!.ask(`ready-${seat}`, { type: 'act', seat, act: { type: 'mark-ready', ready: true } });
  expect(host.session.live.state.phase).toBe('orders');
});
