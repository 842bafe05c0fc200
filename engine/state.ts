// The state of an exercise as plain JSON: `World` is what the rules change once a round,
// `State` adds what only live play has (talks, sealed orders, history). No luck and no clock in it.
import type { Rationale } from './acts.ts';
import type { Row } from './ledger.ts';
import type { Offer, Pledge } from './pledges.ts';
import type { Order, Orders, Votes } from './orders.ts';
import type { AgendaId, Ending, Indicator, InjectId, MoveId, Phase, Seat } from './ids.ts';

export type Indicators = Record<Indicator, number>;

/** Counters of the rules that are no indicators (model.md section 2, "bookkeeping"). */
export interface Books {
  /** Backfill that arrives, level 0 to 4 (`bke`). */
  arrivingBackfill: number;
  /** Share of export and labour bans waived by an interim deal, 0 to 1. */
  relief: number;
  washingtonOffer: number; // quarters the offer stays open, this one included; 0: none
  washingtonOfferLevel: number; // 0 to 2
  pyongyangOffer: number;
  pyongyangOfferLevel: number;
  restraintBargain: number; // quarters left (`xk`), 0 to 2
  dearTests: number; // quarters in which tests of medium range and up cost 1 more (`det`)
  dearLongTests: number; // 1 in the quarter after a military threat (`detT`)
  requestPending: number; // 1 in the quarter after Washington asked (`ask`)
  jointProposal: number; // quarters the joint freeze proposal lives (`dfJ`)
  harvestShock: number; // points on the stress target (`harv`)
  quietQuarters: number; // in a row with tests at most 1
  freezeAge: number;
  dealAge: number;
}

/** Parts of the flow indicators as of the last quarter: the ledger's "one row per good or source", and the map's widths. */
export interface Flows {
  enforcementEffect: number; // share of banned trade that Chinese enforcement stopped
  bans: number[]; // in force on each good, in the order coal, iron, lead, seafood, textiles, other
  coal: number; // $m a quarter, sold openly
  iron: number;
  lead: number;
  seafood: number;
  textiles: number;
  otherGoods: number;
  smuggled: number; // $m a quarter sold past the bans
  fuelFromChina: number; // kt a quarter
  fuelFromRussia: number;
  fuelShipToShip: number;
  fuelForAviation: number;
  incomeFromExports: number; // $m a quarter
  incomeFromLabour: number;
  incomeFromServices: number;
  incomeFromAid: number;
  incomeFromRussia: number;
  incomeFromRajin: number;
  incomeFromTheft: number;
  incomeFromPatrons: number;
  incomeFromRelief: number;
  pressureFromIncome: number; // points of net pressure
  pressureFromOil: number;
}

export interface World {
  /** The round being played, 1 to `rounds`. */
  round: number;
  /** Completed quarters (`q`): `round - 1` until R1 of the round, then `round`. */
  completed: number;
  rounds: number;
  indicators: Indicators;
  /** Start values that later rules compare with (`reach0`, `wh0`). */
  startReach: number;
  startWarheads: number;
  books: Books;
  flows: Flows | null; // null before the first quarter is worked out
  bars: Record<MoveId, number>; // following quarters in which a move stays barred
  weights: Record<Seat, number[]>; // five per seat, sum 1, in the order of COMPONENTS
  agendas: Record<Seat, AgendaId | null>;
  /** Weighted score of each completed quarter. */
  quarterScores: Record<Seat, number[]>;
  fired: InjectId[]; // injects that may happen only once and have
  pledges: Pledge[];
  ending: Ending | null;
}

/** Choices of the set-up that the rules read. */
export interface Settings {
  movesPerRound: number; // 2 or 3
  agendas: boolean;
  starterHandsOnly: boolean;
  injects: boolean;
}

export interface Message {
  readonly id: string;
  readonly round: number;
  readonly phase: Phase;
  readonly from: Seat | 'white-cell';
  readonly to: Seat | 'all';
  readonly text: string;
}

/** One worked-out quarter, kept for outcomes, the debrief and exports. */
export interface Quarter {
  readonly round: number;
  readonly injects: readonly InjectId[];
  readonly orders: Orders;
  /** Seats whose orders were sealed by time or by the white cell. */
  readonly sealedFor: readonly Seat[];
  readonly ambition: number | null; // 1 to 3 when a Council draft was tabled
  readonly votes: Votes;
  /** Secret moves that the public log shows (`seat:move`). */
  readonly revealed: readonly MoveId[];
  readonly rows: readonly Row[];
  /** Indicators at the start of the round, after injects and before orders. */
  readonly opening: Indicators;
  readonly closing: Indicators;
  readonly arrivingBackfill: number;
  readonly flows: Flows;
  readonly components: Record<Seat, number[]>;
  readonly odds: { readonly war: number; readonly collapse: number };
}

/** Private until the debrief: of the seat that wrote it, or of the white cell where no seat stands. */
export interface Note {
  readonly round: number;
  readonly phase: Phase;
  readonly text: string;
  readonly seat?: Seat;
}

export interface State {
  world: World;
  settings: Settings;
  phase: Phase;
  ready: Seat[]; // seats that are done with Brief, Talks or Outcome
  orders: Record<Seat, Order | null>; // sealed; null: not yet
  sealedFor: Seat[];
  rationales: Record<Seat, Rationale | null>; // of this round
  pastRationales: { round: number; rationales: Record<Seat, Rationale | null> }[];
  ambition: number | null; // the draft on the Council table
  votes: Votes;
  offers: Offer[];
  messages: Message[];
  injectsFired: InjectId[]; // of this round
  injectsHeld: InjectId[]; // by the white cell
  /** Rows of the injects of this round; adjudication adds its own. */
  newsRows: Row[];
  history: Quarter[];
  /** Why computer seats chose as they did; sealed until the debrief. */
  reasons: { round: number; seat: Seat; choice: 'orders' | 'vote' | 'offer'; words: string }[];
  notes: Note[];
}
