// The one contract between a page and the host: what a client asks (commands) and what it is told (notices).
// Both transports (WebSocket, Electron MessagePort) carry exactly these as JSON. Only the host checks shapes: a page takes
// types from here and values from wire.ts, and so never loads the checker.
import { z } from 'zod';
import { seatActShape, whiteCellActShape } from '../engine/acts.ts';
import { orderShape, seatShape } from '../engine/orders.ts';
import type { Order } from '../engine/orders.ts';
import type { Refusal } from '../engine/refusals.ts';
import type { Content, PastQuarter, Present, PrintView } from '../engine/views/shapes.ts';
import type { Seat } from '../engine/ids.ts';
import type { Plan, Preset } from './plan.ts';

export type { Plan, Preset } from './plan.ts';

const secretShape = z.string().min(1).max(100);
/** Eight letters of Crockford's base 32, as typed: small or capital, with or without a space or a hyphen between. */
const codeShape = z.string().trim().min(8).max(12);
const nameShape = z.string().trim().min(1).max(60);

/**
 * The first frame over a WebSocket, within five seconds. A MessagePort needs no joining.
 *
 * `key`: the one-time key of an address (`#key=…`). `room`: the code of a room, which lets its holder knock and no
 * more. `seat`: the code of a seat, which seats its holder at once. `token`: that of an earlier welcome, which a page
 * keeps for a reload; `after`: the last notice that arrived, so that only what came later is told again.
 */
export const joinShape = z.strictObject({
  join: z.union([
    z.strictObject({ key: secretShape }),
    z.strictObject({ room: codeShape }),
    z.strictObject({ seat: codeShape, name: nameShape }),
    z.strictObject({
      token: secretShape,
      after: z.strictObject({ stream: z.string().min(1).max(40), n: z.number().int().min(0) }).optional(),
    }),
  ]),
});
export type Join = z.infer<typeof joinShape>;

export const BOT_LEVELS = ['novice', 'standard', 'expert'] as const;
const botShape = z.strictObject({
  kind: z.literal('bot'),
  bot: z.enum(['doctrine', 'random']),
  level: z.enum(BOT_LEVELS),
});
const personShape = z.strictObject({ kind: z.literal('person') });
const holderShape = z.union([personShape, botShape]);
export type SeatHolder = z.infer<typeof holderShape>;

/** How an exercise is set up. `minutes` null: no clock. */
export const setupShape = z.strictObject({
  name: z.string().trim().min(1).max(80),
  scenario: z.string().min(1).max(60),
  /** `room`: people join over the network, and an empty seat is played by a bot from the start on. */
  mode: z.enum(['solo', 'hot-seat', 'room', 'rehearsal']),
  rounds: z.number().int().min(1).max(12),
  movesPerRound: z.number().int().min(1).max(3),
  agendas: z.boolean(),
  starterHandsOnly: z.boolean(),
  injects: z.boolean(),
  minutes: z.number().int().min(10).max(480).nullable(),
  whenTimeIsUp: z.enum(['seal-drafts', 'ask-white-cell']),
  /** A guided quarter for a first-time player; the page knows its steps. Absent: none. */
  tutorial: z.literal(true).optional(),
  /** Digits or words; absent: drawn at random by the host. */
  seed: z.string().trim().min(1).max(40).optional(),
  seats: z.strictObject({
    beijing: holderShape,
    moscow: holderShape,
    washington: holderShape,
    pyongyang: holderShape,
  }),
});
export type Setup = z.infer<typeof setupShape>;

const watchShape = z.union([seatShape, z.literal('white-cell'), z.literal('wall')]);
export type Watch = z.infer<typeof watchShape>;

/** Where a person of the room sits. `sees`: what the white cell lets an observer or evaluator look at. */
export const placeShape = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('seat'), seat: seatShape }),
  z.strictObject({ role: z.literal('white-cell') }),
  z.strictObject({ role: z.literal('observer'), sees: z.array(watchShape).min(1).max(6) }),
  z.strictObject({ role: z.literal('evaluator'), sees: z.array(watchShape).min(1).max(6) }),
]);
export type Place = z.infer<typeof placeShape>;

const wishShape = z.union([seatShape, z.literal('any'), z.literal('observer')]);
export type Wish = z.infer<typeof wishShape>;

const memberShape = z.string().min(1).max(20);

/** What the white cell does with the people of the room. Kept in the record. */
const peopleChangeShape = z.discriminatedUnion('do', [
  /** People who knocked, or who sit elsewhere. */
  z.strictObject({ do: z.literal('seat'), members: z.array(memberShape).min(1).max(200), place: placeShape }),
  /** Everybody who waits: to the seat they asked for where that is fair, else to the seat with the fewest people. */
  z.strictObject({ do: z.literal('share-out') }),
  z.strictObject({ do: z.literal('remove'), member: memberShape }),
  /** Null: nobody in particular; everybody of the seat may seal, vote and sign. */
  z.strictObject({ do: z.literal('name-head'), seat: seatShape, member: memberShape.nullable() }),
  /** A bot stands in for absent people, or gives their seat back. */
  z.strictObject({ do: z.literal('stand-in'), seat: seatShape, bot: z.boolean() }),
]);
export type PeopleChange = z.infer<typeof peopleChangeShape>;

/** What the white cell does with the room itself. Forgotten when the host ends. */
const roomChangeShape = z.discriminatedUnion('do', [
  /** Answers the addresses of this machine that a room can be opened on. */
  z.strictObject({ do: z.literal('look') }),
  /** `secure`: TLS with a certificate made on the spot. */
  z.strictObject({ do: z.literal('open'), address: z.string().min(2).max(60), secure: z.boolean() }),
  z.strictObject({ do: z.literal('close') }),
  /** A locked room takes nobody new; who is in comes back. */
  z.strictObject({ do: z.literal('lock'), locked: z.boolean() }),
  z.strictObject({ do: z.literal('turn-away'), member: memberShape }),
  /** A new code for a seat, or for knocking; the one before opens nothing any more. */
  z.strictObject({ do: z.literal('new-code'), of: z.union([seatShape, z.literal('room')]) }),
]);
export type RoomChange = z.infer<typeof roomChangeShape>;

const commandShape = z.discriminatedUnion('type', [
  /** What this host offers: scenarios and kept exercises. */
  z.strictObject({ type: z.literal('list') }),
  /** The public texts of a scenario, to read before an exercise. */
  z.strictObject({ type: z.literal('open-reference'), scenario: z.string().min(1).max(60) }),
  /** The minutes of a session for so many people, with the rounds that suit it best out of `rounds`. */
  z.strictObject({
    type: z.literal('plan'),
    minutes: z.number().int().min(10).max(480),
    people: z.number().int().min(1).max(99),
    rounds: z.array(z.number().int().min(1).max(12)).min(1).max(12),
  }),
  z.strictObject({ type: z.literal('new-exercise'), setup: setupShape }),
  z.strictObject({ type: z.literal('resume'), record: z.string().min(1).max(200) }),
  z.strictObject({ type: z.literal('leave') }),
  /** From now on send the views of this audience; the host refuses what the mode does not allow. */
  z.strictObject({ type: z.literal('watch'), audience: watchShape }),
  z.strictObject({ type: z.literal('save-draft'), seat: seatShape, draft: orderShape }),
  z.strictObject({ type: z.literal('act'), seat: seatShape, act: seatActShape }),
  z.strictObject({ type: z.literal('direct'), act: whiteCellActShape }),
  z.strictObject({
    type: z.literal('clock'),
    change: z.discriminatedUnion('do', [
      z.strictObject({ do: z.literal('start') }),
      z.strictObject({ do: z.literal('pause') }),
      z.strictObject({ do: z.literal('resume') }),
      z.strictObject({ do: z.literal('extend'), minutes: z.number().int().min(-60).max(60) }),
    ]),
  }),
  z.strictObject({ type: z.literal('ask-advice'), seat: seatShape }),
  z.strictObject({ type: z.literal('room'), change: roomChangeShape }),
  z.strictObject({ type: z.literal('people'), change: peopleChangeShape }),
  /** From the porch: a name, and the seat that would be liked; the white cell decides. */
  z.strictObject({ type: z.literal('knock'), name: nameShape, wish: wishShape }),
  /** To the people of one's own seat, and to nobody else before the debrief. */
  z.strictObject({
    type: z.literal('tell-team'),
    /** The seat for which it was written: refused to somebody who was moved to another one meanwhile. */
    seat: seatShape,
    text: z.string().trim().min(1).max(300),
  }),
  /** How far the tutorial has come, so that it goes on from there: the name of a step of the page. Kept in the record. */
  z.strictObject({
    type: z.literal('reach-step'),
    step: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(40),
  }),
  /**
   * What the printed sheets of one audience hold. With an exercise open it is that exercise: a page that watches a seat
   * gets that seat's sheets, the white cell gets all. On the start screen it is `scenario`, for whoever has this machine.
   */
  z.strictObject({
    type: z.literal('ask-print'),
    audience: z.union([seatShape, z.literal('wall')]),
    scenario: z.string().min(1).max(60).nullable(),
  }),
  /** A key for the address of a wall: a window that shows what everybody may know of this page's exercise. */
  z.strictObject({ type: z.literal('open-wall') }),
]);
export type Command = z.infer<typeof commandShape>;

/**
 * A frame from a client. `id` is chosen by the client, at random and never used again: a repeated id gets the first
 * answer and no second effect, also after a crash of the host; the same id with another command is refused.
 */
export const requestShape = z.strictObject({ id: z.string().min(8).max(64), command: commandShape });
export type Request = z.infer<typeof requestShape>;

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly firstQuarter: string;
  readonly rounds: number;
  readonly roundChoices: readonly number[];
  readonly minutes: number;
  readonly movesPerRound: number;
  readonly agendas: boolean;
  readonly starterHandsOnly: boolean;
  readonly injects: boolean;
}

export interface RecordCard {
  readonly record: string;
  readonly name: string;
  readonly scenario: string;
  readonly mode: Setup['mode'];
  readonly people: readonly Seat[];
  readonly round: number;
  readonly rounds: number;
  readonly phase: string;
  readonly lastPlayed: string; // ISO date and time
  /** A tutorial that is neither finished nor left for good. */
  readonly isTutorial: boolean;
  /** Why it cannot be opened, in words; null: it can. */
  readonly problem: string | null;
}

/** What went wrong at the host's edge, with what to do now. */
export interface Problem {
  readonly code:
    | 'badFrame'
    | 'notAllowed'
    | 'noExercise'
    | 'recordDamaged'
    | 'recordForeign'
    | 'recordNewer'
    | 'recordReadOnly'
    | 'recordBusy'
    | 'recordOtherRules'
    | 'diskFull'
    | 'scenarioBroken'
    | 'fault';
  readonly message: string;
  readonly remedy: string;
}

export interface Advice {
  readonly seat: Seat;
  readonly order: Order;
  /** Why, in words, from the seat's own view. */
  readonly words: string;
}

export type Answer =
  | {
      readonly ok: true;
      readonly listing?: Listing;
      readonly advice?: Advice;
      readonly record?: string;
      /** As the wall has it: nobody's brief. */
      readonly reference?: Content;
      readonly plan?: Plan;
      readonly print?: PrintView;
      /** Opens one wall, once. */
      readonly wallKey?: string;
      readonly addresses?: readonly LanAddress[];
    }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly problem: Problem };

export interface Listing {
  readonly scenarios: readonly ScenarioCard[];
  readonly records: readonly RecordCard[];
  /** Lengths that fit a class, with the minutes of every phase. */
  readonly presets?: readonly Preset[];
}

/** Facts of the open exercise that the page needs to choose a screen; no exercise data. */
export interface SessionNotice {
  readonly record: string;
  readonly name: string;
  readonly mode: Setup['mode'];
  /** Who this page is to the exercise. */
  readonly you: You;
  /** Seats that this page may act for. */
  readonly people: readonly Seat[];
  /** Audiences that this page may watch now. */
  readonly mayWatch: readonly Watch[];
  readonly watching: Watch | null;
  /** Bots at work: the page says so and stays usable. */
  readonly thinking: boolean;
  /** Time is up and the set-up says to ask the white cell: `direct advance`, or `clock extend`. */
  readonly held?: boolean;
  /** To the white cell: the machine slept, so the clock stands with what was left before, and waits for `clock resume`. */
  readonly slept?: boolean;
  /** Minutes of set-up, of every phase and of the debrief; null: no clock. */
  readonly plan?: Plan | null;
  /** Set up as a tutorial: the last step that was reached, null at its beginning. Absent: no tutorial. */
  readonly tutorial?: { readonly step: string | null };
  /** Why nothing more can be kept in this record, and what to do; the exercise is frozen. Absent: all is well. */
  readonly problem?: Problem | null;
  /** For a wall only: how people come in. Absent: the room is not open. */
  readonly wayIn?: WayIn;
}

/** What hangs on the wall of an open room: enough to knock, never the code of a seat. */
export interface WayIn {
  readonly url: string;
  readonly code: string;
  readonly isLocked: boolean;
}

export interface You {
  readonly member: string;
  /** `machine`: at the host itself, or let in with its key. */
  readonly role: 'machine' | 'wall' | Place['role'];
  readonly seat: Seat | null;
  readonly name: string | null;
}

/** An address of this machine, as its system names it. */
export interface LanAddress {
  readonly address: string;
  readonly network: string;
}

/** What stands at the door of a room, for whoever has its code: nothing of the exercise. */
export interface Porch {
  /** The name of the exercise. */
  readonly name: string;
  readonly isLocked: boolean;
  /** People on each seat; none: the computer plays until someone sits. */
  readonly seats: Readonly<Record<Seat, number>>;
  readonly you: {
    readonly state: 'new' | 'waiting' | 'turned-away';
    readonly name: string | null;
    readonly wish: Wish | null;
  };
}

/** The room as the white cell has it: codes and people, nothing of the exercise. */
export interface RoomNotice {
  /**
   * Null: it is not open. `fingerprint` (SHA-256) is what a browser shows of a certificate made on the spot. `reached`:
   * somebody at another machine got through to it; if nobody does for a while, the network keeps its clients apart.
   */
  readonly open: {
    readonly url: string;
    readonly secure: boolean;
    readonly fingerprint: string | null;
    readonly reached: boolean;
  } | null;
  readonly isLocked: boolean;
  readonly code: string;
  readonly seatCodes: Readonly<Record<Seat, string>>;
  readonly waiting: readonly {
    readonly member: string;
    readonly name: string;
    readonly wish: Wish;
    readonly here: boolean;
  }[];
  readonly members: readonly {
    readonly member: string;
    readonly name: string;
    readonly place: Place;
    readonly here: boolean;
    readonly isHead: boolean;
  }[];
  /** Seats that a bot plays now for want of people, or because it stands in for them. */
  readonly standIns: readonly Seat[];
  /** Codes and tokens that opened nothing, since the room was opened. */
  readonly failedJoins: number;
}

/** Each notice has a number: how many this page was told on its stream, itself included. */
export type Numbered = Notice & { readonly n: number };

export type Notice =
  /**
   * The first on every connection. `token` comes over a WebSocket only: what the page joins with after a reload.
   * `stream` names the count of notices that goes on over reconnects.
   */
  | {
      readonly kind: 'welcome';
      readonly protocol: number;
      readonly version: string;
      readonly stream: string;
      readonly token?: string;
    }
  | { readonly kind: 'porch'; readonly porch: Porch }
  | { readonly kind: 'room'; readonly room: RoomNotice }
  | { readonly kind: 'answer'; readonly to: string; readonly answer: Answer }
  | { readonly kind: 'session'; readonly session: SessionNotice | null }
  | { readonly kind: 'content'; readonly content: Content }
  /** One for every quarter that was worked out, oldest first, before the first `present` of an audience. */
  | { readonly kind: 'quarter'; readonly quarter: PastQuarter }
  /** `remainingMs`: time left in the phase when it was sent; null: no limit. */
  | { readonly kind: 'present'; readonly present: Present; readonly remainingMs: number | null };

/** The one interface over both transports. */
export interface Link {
  send(request: Request): void;
  onNotice(listener: (notice: Notice) => void): void;
  onState(listener: (state: 'open' | 'reconnecting' | 'closed') => void): void;
  close(): void;
}
