// Twin worlds of a room: the same public script, and between its steps what some seats do in secret, which differs. What
// everybody else is sent must be the same bytes. Public by declaration, and so the same in both worlds: who is done and
// when, which seats the computer plays, what is said to all, what the white cell does to the room, and, for the door, how
// many people sit where.
import fc from 'fast-check';
import { SEATS, type Seat } from '../../engine/ids.ts';
import { standingOrder } from '../../engine/legality.ts';
import type { BotAct } from '../../host/bot-messages.ts';
import type { BotRunner } from '../../host/bot-runner.ts';
import type { Game } from '../../host/game.ts';
import type { Live } from '../../host/live.ts';
import { after, comingBack, lobbyOf, openRoomHost, roomGame, seated, tokenOf } from './room-host.ts';
import type { Client, RoomHost, RoomHostParts } from './room-host.ts';
import { OPEN, SECRETS, type Numbers, type OpenName, type SecretName } from './room-twins-steps.ts';
import { settle } from './rooms.ts';

interface Step<Name> {
  readonly do: Name;
  readonly with: Numbers;
}

export interface TwinRun {
  readonly stage: Stage;
  /** The seats with secrets. */
  readonly hidden: readonly Seat[];
  readonly steps: readonly {
    readonly secrets: readonly [readonly Step<SecretName>[], readonly Step<SecretName>[]];
    readonly open: Step<OpenName>;
  }[];
  /** What hidden seats seal and vote, in each world. */
  readonly choices: readonly [number, number];
}

const stepOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): fc.Arbitrary<Step<Name>> =>
  fc.record({
    do: fc.constantFrom(...(Object.keys(table) as Name[])),
    with: fc.tuple(fc.nat(11), fc.nat(11), fc.nat(11)),
  });

const STAGES = ['lobby', 'brief', 'talks', 'orders', 'council', 'talks 2', 'talks with a bot'] as const;
type Stage = (typeof STAGES)[number];

const secrets = fc.array(stepOf(SECRETS), { maxLength: 2 });

export const twinRun: fc.Arbitrary<TwinRun> = fc.record({
  stage: fc.constantFrom(...STAGES),
  hidden: fc.subarray([...SEATS], { minLength: 1, maxLength: 3 }),
  steps: fc.array(fc.record({ secrets: fc.tuple(secrets, secrets), open: stepOf(OPEN) }), {
    minLength: 1,
    maxLength: 4,
  }),
  choices: fc.tuple(fc.nat(4), fc.nat(4)),
});

const game = roomGame();
const gameWithBot = roomGame(['pyongyang']);
const PEOPLE_BESIDE_BOT = ['beijing', 'moscow', 'washington'] as const;

const started = (of: Game, seats: readonly Seat[]): Live =>
  after(of, lobbyOf(of, seats), { type: 'exerciseStarted', remainingMs: 150_000 });
const phase = (of: Live['state']['phase'], round = 1) => ({ type: 'phaseBegan', phase: of, round }) as const;

/** Seals for everybody; a draft that Washington tables takes the exercise into the Council. */
function sealed(live: Live, draftLevel: number): Live {
  const { scenario } = game.context;
  const move = scenario.withSpecial.tablesDraft!.id;
  return SEATS.reduce((now, seat) => {
    const moves = seat === 'washington' && draftLevel > 0 ? [{ move, level: draftLevel }] : [];
    const order = { ...standingOrder(scenario, now.state.world, seat), moves };
    return after(game, now, { type: 'ordersSealed', seat, order, rationale: null, by: 'seat' });
  }, live);
}

const brief = started(game, SEATS);
const talks = after(game, brief, phase('talks'));
const orders = after(game, talks, phase('orders'));
const brief2 = after(game, sealed(orders, 0), phase('brief', 2));

const AT: Readonly<Record<Stage, readonly [Game, Live]>> = {
  lobby: [game, lobbyOf(game, SEATS)],
  brief: [game, brief],
  talks: [game, talks],
  orders: [game, orders],
  council: [game, sealed(orders, 1)],
  'talks 2': [game, after(game, brief2, phase('talks', 2))],
  'talks with a bot': [
    gameWithBot,
    after(gameWithBot, started(gameWithBot, PEOPLE_BESIDE_BOT), phase('talks')),
  ],
};

/** Bots that answer when the script says so. */
class SlowBots implements BotRunner {
  readonly waiting: ((acts: readonly BotAct[]) => void)[] = [];

  acts(): Promise<readonly BotAct[]> {
    return new Promise((resolve) => void this.waiting.push(resolve));
  }
  advice: BotRunner['advice'] = async (_state, seat) => ({
    order: { dial: 1, moves: [] },
    words: `Stand, ${seat}.`,
  });
  close(): void {}
}

/** One of the two worlds, as its steps see it. */
export interface World {
  readonly number: 0 | 1;
  readonly host: RoomHost;
  readonly bots: SlowBots;
  /** The seat whose people watch; it does not seal, vote or get ready, so that nothing is worked out. */
  readonly seat: Seat;
  /** Seats with secrets that people hold, and all of them. */
  readonly hidden: readonly Seat[];
  readonly allHidden: readonly Seat[];
  readonly choice: number;
  /** Ids for the audience's commands: the same in both worlds. */
  openId(): string;
  secretId(): string;
  /** The latest connection of an audience, or of somebody with secrets, who is let in if need be. */
  page(who: string): Client;
  /** Another connection of them. */
  connect(who: string, join: Parameters<RoomHost['connect']>[1]): Client;
  /** People came to, or left, a hidden seat: the door may tell. */
  readonly told: Set<'people counts'>;
}

function worldOf(
  run: TwinRun,
  number: 0 | 1,
  plant: Plant,
): World & { readonly clients: Map<string, Client[]> } {
  const [of, from] = AT[run.stage];
  const isBot = (one: Seat): boolean => of === gameWithBot && one === 'pyongyang';
  const seat = SEATS.find((one) => !run.hidden.includes(one) && !isBot(one)) ?? 'beijing';
  const allHidden = SEATS.filter((one) => one !== seat && (run.hidden.includes(one) || isBot(one)));
  const live = after(
    of,
    from,
    seated('observer', { role: 'observer', sees: [seat] }),
    seated('evaluator', { role: 'evaluator', sees: ['wall'] }),
  );
  const bots = new SlowBots();
  const host = openRoomHost(plant({ game: of, live, bots }));
  const clients = new Map<string, Client[]>();
  let openIds = 0;
  let secretIds = 0;
  const world = {
    number,
    host,
    bots,
    seat,
    hidden: allHidden.filter((one) => !isBot(one)),
    allHidden,
    choice: run.choices[number],
    openId: () => `open-command-${(openIds += 1)}`,
    secretId: () => `secret-command-${(secretIds += 1)}`,
    page(who: string) {
      const last = clients.get(who)?.at(-1);
      if (last?.isOpen) return last;
      const again = world.connect(who, last === undefined ? { token: tokenOf(who) } : comingBack(last, 0));
      // Whoever has secrets looks at the wall: nothing has to be worked out for them.
      if (last === undefined && !AUDIENCES.includes(who) && who !== `${seat}1`)
        again.ask('watch-the-wall', { type: 'watch', audience: 'wall' });
      return again;
    },
    connect(who: string, join: Parameters<RoomHost['connect']>[1]) {
      const client = who === 'wall' ? host.wall() : host.connect(who, join);
      clients.set(who, [...(clients.get(who) ?? []), client]);
      return client;
    },
    told: new Set<'people counts'>(),
    clients,
  };
  for (const who of [`${seat}1`, 'observer', 'evaluator', 'wall'])
    world.connect(who, { token: tokenOf(who) });
  for (const who of AT_THE_DOOR) world.connect(who, { room: host.session.room.code });
  world.page('waits').ask('knock-first', { type: 'knock', name: 'Somebody', wish: seat });
  world.connect('rejected', { room: 'WRONGCODE' });
  return world;
}

const AT_THE_DOOR = ['knocks', 'waits'];
const AUDIENCES = ['observer', 'evaluator', 'wall', 'rejected', ...AT_THE_DOOR];

/** What each audience was sent, over all its connections, by name. */
export type Transcripts = Readonly<Record<string, readonly string[]>>;

/** Wraps a part of the host so that it leaks. */
export type Plant = (parts: RoomHostParts) => RoomHostParts;

interface Played {
  readonly sent: Transcripts;
  readonly told: ReadonlySet<string>;
  readonly faults: readonly unknown[];
}

async function play(run: TwinRun, number: 0 | 1, plant: Plant): Promise<Played> {
  const world = worldOf(run, number, plant);
  for (const { secrets: both, open } of run.steps) {
    for (const secret of both[number]) SECRETS[secret.do](world, secret.with);
    await settle();
    OPEN[open.do](world, open.with);
    await settle();
  }
  const audiences = [...AUDIENCES, `${world.seat}1`];
  // Whoever is away comes back and hears what was missed.
  for (const who of audiences) if (who !== 'rejected') world.page(who);
  const sent = audiences.map((who): [string, string[]] => [
    who,
    (world.clients.get(who) ?? []).flatMap(({ bytes }) => ['connects', ...bytes]),
  ]);
  return { sent: Object.fromEntries(sent), told: world.told, faults: world.host.faults };
}

/** The first audience that can tell the two worlds apart, and by what; null: nobody can. */
export async function toldApart(run: TwinRun, plant: Plant = (parts) => parts): Promise<string | null> {
  const [one, two] = [await play(run, 0, plant), await play(run, 1, plant)];
  const faults = [...one.faults, ...two.faults];
  if (faults.length > 0) return `a fault: ${String(faults[0])}`;
  const mayTell = new Set([...one.told, ...two.told]);
  for (const [who, sent] of Object.entries(one.sent)) {
    if (AT_THE_DOOR.includes(who) && mayTell.has('people counts')) continue;
    const other = two.sent[who] ?? [];
    const at = sent.findIndex((text, i) => text !== other[i]);
    if (at !== -1 || sent.length !== other.length)
      return `${who}, by frame ${at}: ${excerpt(sent[at], other[at])}`;
  }
  return null;
}

function excerpt(one = 'nothing', two = 'nothing'): string {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return [one, two].map((text) => text.slice(Math.max(0, at - 60), at + 60)).join(' | ');
}
