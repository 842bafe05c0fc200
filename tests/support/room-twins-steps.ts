// What happens in a twin world: in secret, which differs between the worlds, and in the open, which is the same in both.
// Each step reads three numbers as who, to whom and what; one that cannot be done now is tried all the same.
import { VOTES, type Seat } from '../../engine/ids.ts';
import { refuseOrder, standingOrder } from '../../engine/legality.ts';
import type { SeatAct } from '../../engine/acts.ts';
import type { Offer, OfferDraft } from '../../engine/pledges.ts';
import type { Order } from '../../engine/orders.ts';
import type { Command } from '../../host/protocol.ts';
import { comingBack } from './room-host.ts';
import type { World } from './room-twins.ts';

/** Read as who, to whom or which, and how much. */
export type Numbers = readonly [number, number, number];
type Do = (world: World, numbers: Numbers) => void;

const pick = <Item>(list: readonly Item[], number: number): Item | undefined => list[number % list.length];

/** Ids that audiences and people with secrets both use. */
const SHARED_IDS = ['shared-id-0', 'shared-id-1'];

const orderOf = (dial: number): Order => ({ dial: dial % 4, moves: [] });

const offerTo = (from: Seat, to: Seat, isPublic: boolean, level: number, round: number): OfferDraft => ({
  to: [to],
  terms: [{ pledger: from, clauses: [{ kind: 'dial-at-most', level: level % 3 }] }],
  isPublic,
  deadline: round,
});

const act = (seat: Seat, what: SeatAct): Command => ({ type: 'act', seat, act: what });

/** Somebody of a hidden seat asks for something, under an id of their own or one that others use too. */
function secretly(world: World, [a, b, c]: Numbers, command: (seat: Seat) => Command | undefined): void {
  const seat = pick(world.hidden, a);
  if (seat === undefined) return;
  const asked = command(seat);
  const id = (a + b + c) % 5 === 0 ? SHARED_IDS[b % 2]! : world.secretId();
  if (asked) world.page(`${seat}${1 + (c % 2)}`).ask(id, asked);
}

/** Another seat with secrets, a computer seat too. */
const confidant = (world: World, seat: Seat, number: number): Seat | undefined =>
  pick(
    world.allHidden.filter((one) => one !== seat),
    number,
  );

const roundOf = ({ host }: World): number => host.session.live.state.world.round;

/** Offers between seats with secrets alone. */
const theirOffers = ({ host, allHidden }: World): Offer[] =>
  host.session.live.state.offers.filter(({ from, to }) =>
    [from, ...to].every((one) => allHidden.includes(one)),
  );

/** Signed by all, a public offer is a public pledge. */
const aboutOffer =
  (what: (offer: Offer, world: World, n: number) => SeatAct): Do =>
  (world, numbers) => {
    const offer = pick(
      theirOffers(world).filter(({ isPublic }) => !isPublic),
      numbers[1],
    );
    if (offer === undefined) return;
    const parties = [offer.from, ...offer.to].filter((one) => world.hidden.includes(one));
    const seat = pick(parties, numbers[0]);
    if (seat) world.page(`${seat}1`).ask(world.secretId(), act(seat, what(offer, world, numbers[2])));
  };

export const SECRETS = {
  draft: (world, n) => secretly(world, n, (seat) => ({ type: 'save-draft', seat, draft: orderOf(n[1]) })),
  note: (world, n) => secretly(world, n, (seat) => act(seat, { type: 'write-note', text: `note ${n[1]}` })),
  whisper: (world, n) =>
    secretly(world, n, (seat) => {
      const to = confidant(world, seat, n[1]);
      return to && act(seat, { type: 'send-message', to, text: 'psst '.repeat(1 + n[2]) });
    }),
  chat: (world, n) => secretly(world, n, (seat) => ({ type: 'tell-team', seat, text: `between us ${n[1]}` })),
  offer: (world, n) =>
    secretly(world, n, (seat) => {
      const to = confidant(world, seat, n[1]);
      return (
        to &&
        act(seat, { type: 'offer-pledge', offer: offerTo(seat, to, n[2] % 3 === 0, n[2], roundOf(world)) })
      );
    }),
  sign: aboutOffer(({ id }) => ({ type: 'sign-offer', offerId: id })),
  decline: aboutOffer(({ id }) => ({ type: 'decline-offer', offerId: id })),
  amend: aboutOffer(({ id, from, to }, world, n) => ({
    type: 'amend-offer',
    offerId: id,
    offer: offerTo(to[0]!, from, false, n, roundOf(world)),
  })),
  release: (world, n) =>
    secretly(world, n, (seat) => {
      const own = world.host.session.live.state.world.pledges.filter(({ pledger }) => pledger === seat);
      return act(seat, { type: 'release-pledge', pledgeId: pick(own, n[1])?.id ?? 'r1-none/1' });
    }),
  head: (world, n) => {
    const seat = pick(world.hidden, n[0]);
    const member = n[1] % 3 === 0 ? null : `${seat}${1 + (n[1] % 2)}`;
    if (seat)
      world.host.machine.ask(world.secretId(), { type: 'people', change: { do: 'name-head', seat, member } });
  },
  'come-or-go': (world, n) => {
    const page = world.page(`${pick(world.hidden, n[0]) ?? 'wall'}${1 + (n[1] % 2)}`);
    if (n[2] % 2 === 0) page.drop();
  },
  'take-over': (world, n) => {
    const seat = pick(world.hidden, n[0]);
    if (seat === undefined) return;
    const who = `${seat}${1 + (n[1] % 2)}`;
    const { token } = world.page(who);
    if (token) world.connect(who, { token });
  },
  repeat: (world, n) => {
    for (let times = 0; times <= n[2] % 3; times += 1)
      secretly({ ...world, secretId: () => `repeated-${n[1]}` }, n, (seat) =>
        act(seat, { type: 'write-note', text: 'once' }),
      );
  },
  'reuse an id': (world, n) =>
    secretly({ ...world, secretId: () => SHARED_IDS[n[1] % 2]! }, n, (seat) =>
      act(seat, { type: 'write-note', text: `other ${n[2]}` }),
    ),
  nonsense: (world, n) => {
    const seat = pick(world.hidden, n[0]);
    if (seat) world.page(`${seat}1`).send(['', '{}', '{"id":"12345678"}', '['][n[1] % 4]!);
  },
  advice: (world, n) => secretly(world, n, (seat) => ({ type: 'ask-advice', seat })),
  'look elsewhere': (world, n) =>
    secretly(world, n, () => ({ type: 'watch', audience: (['white-cell', 'wall'] as const)[n[1] % 2]! })),
  refused: (world, n) =>
    secretly(world, n, () => ({ type: 'save-draft', seat: world.seat, draft: orderOf(n[1]) })),
  'a note of the white cell': (world, n) =>
    world.host.machine.ask(world.secretId(), {
      type: 'direct',
      act: { type: 'write-note', text: `cell ${n[0]}` },
    }),
  'hold news': (world, n) => {
    const { injects } = world.host.session.game.context.scenario;
    const inject = pick(injects, n[0])!.id;
    world.host.machine.ask(world.secretId(), {
      type: 'direct',
      act: { type: 'hold-inject', inject, held: n[1] % 3 > 0 },
    });
  },
  'somebody knocks': (world, n) => {
    const { code } = world.host.session.room;
    const guest = world.connect(`stranger ${world.secretId()}`, { room: code });
    guest.ask('knock-knock', { type: 'knock', name: `Stranger ${n[0]}`, wish: 'any' });
    if (n[1] % 3 === 0) guest.drop();
    if (n[1] % 3 === 1) guest.ask('off-again', { type: 'leave' });
  },
  'turn away': (world, n) => {
    const strangers = world.host.session.room.waiting.filter(([, { name }]) => name.startsWith('Stranger'));
    const one = pick(strangers, n[0]);
    if (one)
      world.host.machine.ask(world.secretId(), { type: 'room', change: { do: 'turn-away', member: one[0] } });
  },
  'a wrong code': (world, n) => void world.connect('guesser', { seat: `AAAABBB${n[0] % 10}`, name: 'Guess' }),
  'a new code': (world, n) => {
    const seat = pick(world.hidden, n[0]);
    if (seat)
      world.host.machine.ask(world.secretId(), { type: 'room', change: { do: 'new-code', of: seat } });
  },
  'a seat code': (world, n) => {
    const seat = pick(world.hidden, n[0]);
    if (seat === undefined) return;
    world.told.add('people counts');
    world.connect(`third of ${seat}`, {
      seat: world.host.session.room.seatCodes[seat],
      name: `Third ${n[1]}`,
    });
  },
  /** Never the last of a seat: the computer would play it, which is public. */
  'move or remove': (world, n) => {
    const [from, to] = [pick(world.hidden, n[0]), pick(world.hidden, n[1])];
    if (from === undefined || to === undefined) return;
    world.told.add('people counts');
    const member = `${from}2`;
    world.host.machine.ask(world.secretId(), {
      type: 'people',
      change:
        n[2] % 2 === 0
          ? { do: 'remove', member }
          : { do: 'seat', members: [member], place: { role: 'seat', seat: to } },
    });
  },
  'a bot thinks again': (world, n) => {
    // What it thought of first is told in the open, when it is done.
    if (world.host.session.live.state.ready.includes('pyongyang'))
      world.bots.waiting.shift()?.(botActs(world, n[1]));
  },
} satisfies Record<string, Do>;
export type SecretName = keyof typeof SECRETS;

/** What the computer's Pyongyang says in secret. */
function botActs({ hidden, number }: World, n: number): Parameters<World['bots']['waiting'][number]>[0] {
  const to = pick(hidden, n);
  if (to === undefined) return [];
  return [{ act: { type: 'send-message', to, text: `world ${number}, ${n}` }, words: `because ${n}` }];
}

/** Somebody of the seat that watches asks for something. */
function openly(world: World, [, b, c]: Numbers, command: Command): void {
  const id = (b + c) % 4 === 0 ? SHARED_IDS[b % 2]! : world.openId();
  world.page(`${world.seat}1`).ask(id, command);
}

const direct = (world: World, command: Command): void => world.host.machine.ask(world.openId(), command);

/** A seat with secrets is done, or is so no more; how, by whom and with what words differs. */
function done(world: World, n: Numbers, what: (seat: Seat) => SeatAct | undefined): void {
  const seat = pick(world.hidden, n[0]);
  const chosen = seat && what(seat);
  if (seat === undefined || chosen === undefined) return;
  // Only a head commits where one is named, and who that is differs: the machine lets everybody.
  world.host.machine.ask(world.secretId(), {
    type: 'people',
    change: { do: 'name-head', seat, member: null },
  });
  world.page(`${seat}1`).ask(world.secretId(), act(seat, chosen));
}

/** An order that this seat may seal: the one that this world chose, or the one that stands. */
function orderFor({ host, choice }: World, seat: Seat): Order {
  const { context } = host.session.game;
  const { world, settings } = host.session.live.state;
  const wanted = orderOf(choice);
  return refuseOrder(context.scenario, world, settings, seat, wanted) === null
    ? wanted
    : standingOrder(context.scenario, world, seat);
}

/** Those whose line may break. */
const ONLINE = ['observer', 'evaluator', 'wall', 'waits'];
const online = (world: World, number: number): string => pick([`${world.seat}1`, ...ONLINE], number)!;

export const OPEN = {
  'say to all': (world, n) =>
    openly(world, n, act(world.seat, { type: 'send-message', to: 'all', text: `say ${n[0]}` })),
  draft: (world, n) => openly(world, n, { type: 'save-draft', seat: world.seat, draft: orderOf(n[0]) }),
  note: (world, n) => openly(world, n, act(world.seat, { type: 'write-note', text: `mine ${n[0]}` })),
  chat: (world, n) => openly(world, n, { type: 'tell-team', seat: world.seat, text: `us ${n[0]}` }),
  'others are ready': (world, n) => done(world, n, () => ({ type: 'mark-ready', ready: n[1] % 4 > 0 })),
  'others seal': (world, n) =>
    done(world, n, (seat) => ({
      type: 'seal-orders',
      order: orderFor(world, seat),
      rationale: { why: `because ${world.choice}`, expects: {}, confidence: 50 + world.choice },
    })),
  'others unseal': (world, n) => done(world, n, () => ({ type: 'unseal-orders' })),
  'one votes': (world, n) =>
    done(world, [0, n[1], n[2]], (seat) =>
      seat === 'beijing' || (seat === 'moscow' && world.seat === 'beijing')
        ? { type: 'cast-vote', vote: VOTES[world.choice % 3]! }
        : undefined,
    ),
  'others say to all': (world, n) =>
    done(world, n, () => ({ type: 'send-message', to: 'all', text: `others say ${n[1]}` })),
  'they write to us': (world, n) =>
    done(world, n, () => ({ type: 'send-message', to: world.seat, text: `to you ${n[1]}` })),
  'they offer us': (world, n) =>
    done(world, n, (seat) => ({
      type: 'offer-pledge',
      offer: offerTo(seat, world.seat, false, n[1], roundOf(world)),
    })),
  'we write to them': (world, n) => {
    const to = pick(world.allHidden, n[0])!;
    openly(world, n, act(world.seat, { type: 'send-message', to, text: `from us ${n[1]}` }));
  },
  'we offer them': (world, n) => {
    const to = pick(world.allHidden, n[0])!;
    const offer = offerTo(world.seat, to, true, n[1], roundOf(world));
    openly(world, n, act(world.seat, { type: 'offer-pledge', offer }));
  },
  'act for another': (world, n) =>
    openly(world, n, act(pick(world.allHidden, n[0])!, { type: 'mark-ready', ready: true })),
  'guess an offer': (world, n) => {
    const [from, to] = [pick(world.allHidden, n[0])!, pick(world.allHidden, n[0] + 1)!];
    const offerId = `r${roundOf(world)}-${from}-${to}-${1 + (n[1] % 2)}`;
    const acts: readonly SeatAct[] = [
      { type: 'sign-offer', offerId },
      { type: 'decline-offer', offerId },
      { type: 'release-pledge', pledgeId: `${offerId}/1` },
    ];
    openly(world, n, act(world.seat, pick(acts, n[2])!));
  },
  'a refused order': (world, n) =>
    openly(
      world,
      n,
      act(world.seat, {
        type: 'seal-orders',
        order: { dial: n[0] % 5, moves: [{ move: 'none', level: 1 }] },
      }),
    ),
  'a shared id': (world, n) =>
    world
      .page(`${world.seat}1`)
      .ask(SHARED_IDS[n[0] % 2]!, act(world.seat, { type: 'write-note', text: `id ${n[1]}` })),
  nonsense: (world, n) => world.page(`${world.seat}1`).send(['', '{}', '{"id":"12345678"}', '['][n[0] % 4]!),
  advice: (world, n) => openly(world, n, { type: 'ask-advice', seat: world.seat }),
  'look elsewhere': (world, n) =>
    openly(world, n, {
      type: 'watch',
      audience: pick([world.seat, 'wall', 'white-cell', pick(world.allHidden, n[1])!] as const, n[0])!,
    }),
  'ask for sheets': (world, n) =>
    openly(world, n, {
      type: 'ask-print',
      audience: pick([...world.allHidden, 'wall'] as const, n[0])!,
      scenario: null,
    }),
  'a line breaks': (world, n) => world.page(online(world, n[0])).drop(),
  'come back': (world, n) => {
    const who = online(world, n[0]);
    const page = world.page(who);
    if (n[2] % 3 > 0) page.drop();
    world.connect(who, comingBack(page, n[1] % 4 === 0 ? null : n[1] % 3));
  },
  'an observer tries': (world, n) =>
    world
      .page(pick(['observer', 'evaluator'], n[0])!)
      .ask(
        n[2] % 3 === 0 ? SHARED_IDS[0]! : world.openId(),
        pick<Command>(
          [
            act(pick(world.allHidden, n[2])!, { type: 'mark-ready', ready: true }),
            { type: 'tell-team', seat: world.seat, text: 'hello?' },
            { type: 'direct', act: { type: 'advance' } },
            { type: 'watch', audience: pick(world.allHidden, n[2])! },
            { type: 'people', change: { do: 'share-out' } },
          ],
          n[1],
        )!,
      ),
  'the door tries': (world, n) =>
    world
      .page(pick(['knocks', 'waits'], n[0])!)
      .ask(
        n[2] % 3 === 0 ? SHARED_IDS[0]! : world.openId(),
        pick<Command>(
          [
            { type: 'knock', name: `Guest ${n[2]}`, wish: 'any' },
            { type: 'watch', audience: 'wall' },
            { type: 'ask-print', audience: 'wall', scenario: null },
            act(world.seat, { type: 'mark-ready', ready: true }),
            { type: 'ask-advice', seat: world.seat },
            { type: 'list' },
          ],
          n[1],
        )!,
      ),
  'somebody is not let in': (world, n) =>
    void world.connect(
      'rejected',
      pick(
        [
          { token: 'no such token' },
          { room: 'AAAABBBB' },
          { seat: 'AAAABBBB', name: 'X' },
          { key: 'no-such-key' },
        ],
        n[0],
      )!,
    ),
  clock: (world, n) =>
    direct(world, {
      type: 'clock',
      change: pick(
        [{ do: 'pause' }, { do: 'resume' }, { do: 'start' }, { do: 'extend', minutes: 1 }] as const,
        n[0],
      )!,
    }),
  'time passes': ({ host }, n) => host.clock.pass((1 + n[0]) * 17_000),
  'a statement': (world, n) =>
    direct(world, { type: 'direct', act: { type: 'state-publicly', text: `stated ${n[0]}` } }),
  'the lock': (world, n) => direct(world, { type: 'room', change: { do: 'lock', locked: n[0] % 2 === 0 } }),
  /** Drafts differ, so what is worked out from them would. */
  'the next phase': (world) => {
    const { phase } = world.host.session.live.state;
    if (phase === 'brief' || phase === 'talks') direct(world, { type: 'direct', act: { type: 'advance' } });
  },
  'the bots answer': (world, n) => {
    for (const answer of world.bots.waiting.splice(0)) answer(botActs(world, n[0] + world.choice));
  },
} satisfies Record<string, Do>;
export type OpenName = keyof typeof OPEN;
