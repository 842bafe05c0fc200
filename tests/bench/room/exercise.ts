// An exercise with a full room: a facilitator, people on every seat, and observers who each look at one seat's table.
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Answer, Command, Notice, RoomNotice, Setup } from '../../../host/protocol.ts';
import { joinAs, type Member } from './member.ts';

const person = { kind: 'person' } as const;

const setup: Setup = {
  name: 'Bench',
  scenario: 'august-2017',
  mode: 'room',
  rounds: 8,
  movesPerRound: 2,
  agendas: true,
  starterHandsOnly: false,
  injects: true,
  minutes: null,
  whenTimeIsUp: 'seal-drafts',
  seed: 'bench',
  seats: { beijing: person, moscow: person, washington: person, pyongyang: person },
};

export interface FullRoom {
  readonly white: Member;
  /** Everybody but the white cell; the first four act, one for each seat. */
  readonly people: readonly Member[];
  close(): void;
}

/** `size` people: `perSeat` on each seat, everybody else observes. */
export async function fillRoom(white: Member, size: number, perSeat: number): Promise<FullRoom> {
  const opened = white.next(isOpenRoom);
  await must(white, { type: 'new-exercise', setup });
  await must(white, { type: 'room', change: { do: 'open', address: '127.0.0.1', secure: false } });
  const room = roomOf(await opened);
  const url = room.open?.url ?? '';
  const people: Member[] = [];
  for (let i = 0; i < size; i += 1) {
    const seat = SEATS[i % 4]!;
    if (i < perSeat * 4) people.push(await joinAs(url, { seat: room.seatCodes[seat], name: `Member ${i}` }));
    else people.push(await observe(white, url, room.code, seat, `Observer ${i}`));
  }
  await must(white, { type: 'clock', change: { do: 'start' } });
  const close = (): void => {
    for (const one of people) one.close();
  };
  return { white, people, close };
}

async function observe(white: Member, url: string, code: string, sees: Seat, name: string): Promise<Member> {
  const member = await joinAs(url, { room: code });
  const knocked = white.next(
    ({ kind, ...rest }) => kind === 'room' && JSON.stringify(rest).includes(`"${name}"`),
  );
  await must(member, { type: 'knock', name, wish: 'observer' });
  const id = roomOf(await knocked).waiting.find((one) => one.name === name)?.member ?? '';
  const shown = member.next(({ kind }) => kind === 'present');
  await must(white, {
    type: 'people',
    change: { do: 'seat', members: [id], place: { role: 'observer', sees: [sees] } },
  });
  await shown;
  // A white cell that seats more than twenty a second is taken for a page gone wild.
  await new Promise((resolve) => setTimeout(resolve, 60));
  return member;
}

/** Brings everybody to where only one seat has not sealed; answers how to seal that one. */
export async function almostClose({ people }: FullRoom): Promise<() => Promise<unknown>> {
  await readyAll(people);
  await readyAll(people);
  const seal = (i: number) =>
    act(people[i]!, i, { type: 'seal-orders', order: { dial: standing(people[i]!), moves: [] } });
  for (const i of [0, 1, 2]) await seal(i);
  return () => seal(3);
}

/** Standing still can always be paid. */
const standing = ({ present }: Member): number =>
  present !== null && 'dial' in present ? present.dial.level : 0;

export async function leaveOutcome({ people }: FullRoom): Promise<void> {
  await readyAll(people);
}

async function readyAll(people: readonly Member[]): Promise<void> {
  for (let i = 0; i < 4; i += 1) await act(people[i]!, i, { type: 'mark-ready', ready: true });
}

type Act = Extract<Command, { type: 'act' }>['act'];
const act = (member: Member, i: number, one: Act): Promise<Answer> =>
  must(member, { type: 'act', seat: SEATS[i]!, act: one });

/** Resolves once everybody was told of the outcome, with how long each waited, in milliseconds. */
export async function timesToOutcome(
  people: readonly Member[],
  close: () => Promise<unknown>,
): Promise<number[]> {
  const start = performance.now();
  const arrived = people.map(async (one) => {
    await one.next((notice) => notice.kind === 'present' && notice.present.head.phase === 'outcome');
    return performance.now() - start;
  });
  await close();
  return await Promise.all(arrived);
}

async function must(member: Member, command: Command): Promise<Answer> {
  const answer = await member.ask(command);
  if (!answer.ok) throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
  return answer;
}

const isOpenRoom = (notice: Notice): boolean => notice.kind === 'room' && notice.room.open !== null;

function roomOf(notice: Notice): RoomNotice {
  if (notice.kind !== 'room') throw new Error('not a room');
  return notice.room;
}
