// What each audience receives: plain data with rounded numbers, ready for a page. Built only by the other
// files of this folder. Texts (titles, labels, briefs) are in `Content`, which is the same for everybody.
import type { Rationale } from '../acts.ts';
import type { Clause, PledgeTerms } from '../pledges.ts';
import type { Order, Votes } from '../orders.ts';
import type { Condition, RuleChapter } from '../content.ts';
import type { Refusal } from '../refusals.ts';
import type { FilledPage } from '../rule-pages.ts';
import type { Knowledge } from './visibility.ts';
import type {
  AgendaId,
  Component,
  Ending,
  Flow,
  Indicator,
  InjectId,
  MoveId,
  Phase,
  Seat,
  Vote,
} from '../ids.ts';

/** Session facts that the host hands in; the engine has no clock and knows no members. */
export interface SessionFacts {
  /** Planned minutes of each phase, for the phase rail. */
  readonly plan: Readonly<Record<'brief' | 'talks' | 'orders' | 'council' | 'outcome', number>> | null;
  readonly paused: boolean;
  readonly started: boolean;
  readonly seats: Readonly<Record<Seat, { readonly kind: 'person' | 'bot'; readonly bot: string | null }>>;
  /** The unsealed order that this seat has on its table. Never another seat's. */
  readonly draft: Order | null;
  /** All drafts: handed in for the white cell only. */
  readonly drafts: Readonly<Partial<Record<Seat, Order | null>>> | null;
  /** The people of this seat: handed in for this seat only; null: nobody sits there by name. */
  readonly team: TeamView | null;
}

/** The people who hold one seat together. Nothing of it leaves the seat. */
export interface TeamView {
  readonly members: readonly {
    readonly member: string;
    readonly name: string;
    readonly here: boolean;
    readonly isHead: boolean;
  }[];
  /** Who changed the draft of this round last, and who sealed it: a member, or null. */
  readonly drafted: string | null;
  readonly sealed: string | null;
  /** What they said among themselves, oldest first; the last twelve. */
  readonly chat: readonly TeamMessage[];
}

export interface TeamMessage {
  readonly member: string;
  readonly round: number;
  readonly text: string;
}

export interface ExerciseHead {
  readonly scenario: string;
  readonly round: number;
  readonly rounds: number;
  /** `2017 Q4` */
  readonly quarter: string;
  readonly phase: Phase;
  readonly movesPerRound: number;
  readonly starterHandsOnly: boolean;
  readonly agendas: boolean;
  readonly ending: Ending | null;
  readonly clock: {
    /** Milliseconds left in the phase when the view was made; null: no limit. */
    readonly remainingMs: number | null;
    readonly paused: boolean;
    readonly started: boolean;
    readonly plan: SessionFacts['plan'];
  };
  /** Who plays and who is done with this phase; never what. */
  readonly seats: readonly {
    readonly seat: Seat;
    readonly kind: 'person' | 'bot';
    readonly bot: string | null;
    readonly done: boolean;
  }[];
}

/** How an audience knows a number. `range` is nine in ten. Values are rounded to the indicator's decimals. */
export type Reading =
  | { readonly known: 'exact'; readonly value: number }
  | { readonly known: 'estimate'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly known: 'record'; readonly value: number; readonly asOf: string } // last public record, or the start value
  | { readonly known: 'unknown' };

export interface IndicatorLine {
  readonly indicator: Indicator;
  readonly reading: Reading;
  /** Change of the shown value since the last quarter; null where there is none. */
  readonly change: number | null;
  /** Readings at the start of each round so far, oldest first, this round last. */
  readonly history: readonly Reading[];
}

/** $m a quarter, kilotons a quarter, thousand people, shipments, or $m a year. */
export type FlowUnit = 'money' | 'kilotons' | 'thousands' | 'shipments' | 'moneyYear';

/** One band of the map, in the unit of its flow (`Content.flows`); unknown: it may flow, this audience cannot tell. */
export interface FlowLine {
  readonly flow: Flow;
  readonly reading: Reading;
}

export interface ComponentLine {
  readonly component: Component;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly par: number | null; // the target, where a par table exists
}

export interface RedLineState {
  readonly id: string;
  readonly state: 'clear' | 'crossed' | 'unsure';
}

/** Expected change from the seat's own view, as a range; `target` is an indicator or one of the seat's components. */
export interface Effect {
  readonly target: { readonly indicator: Indicator } | { readonly component: Component };
  readonly low: number;
  readonly high: number;
}

export interface DialOption {
  readonly level: number;
  readonly cost: number;
  readonly upkeep: number;
  readonly refusal: Refusal | null;
  /** Against leaving the dial where it is; indicators of `dial.shows`, then components. */
  readonly effects: readonly Effect[];
}

export interface MoveOption {
  readonly move: MoveId;
  readonly starter: boolean;
  /** Cost of each level, from level 1. */
  readonly costs: readonly number[];
  readonly refusal: Refusal | null;
  /** At level 1, largest first, at most six. */
  readonly effects: readonly Effect[];
}

export interface CouncilClause {
  readonly indicator: Indicator;
  /** Index now, and what the text as tabled / with own dilution / with both dilutions would add. */
  readonly now: number;
  readonly tabled: number;
  readonly dilutedByBeijing: number;
  readonly dilutedByMoscow: number;
  readonly dilutedByBoth: number;
}

export interface CouncilView {
  readonly ambition: number;
  readonly clauses: readonly CouncilClause[];
  readonly rajin: { readonly now: number; readonly ifSupported: number; readonly ifDiluted: number };
  readonly aviation: { readonly now: number; readonly ifSupported: number; readonly ifDiluted: number };
  /** Members that vote yes unless a veto falls: 13 with the draft's author, or 0 when the mood is too low. */
  readonly othersFor: number;
  readonly voted: readonly Seat[];
  readonly ownVote: Vote | null;
  /** Effects of each vote as this seat expects them; empty for seats without a vote. */
  readonly options: readonly { readonly vote: Vote; readonly effects: readonly Effect[] }[];
}

export interface MessageLine {
  readonly id: string;
  readonly round: number;
  readonly phase: Phase;
  readonly from: Seat | 'white-cell';
  readonly to: Seat | 'all';
  readonly text: string;
}

export interface OfferLine {
  readonly id: string;
  readonly from: Seat;
  readonly to: readonly Seat[];
  readonly terms: readonly PledgeTerms[];
  readonly isPublic: boolean;
  readonly deadline: number;
  readonly signed: readonly Seat[];
  readonly status: 'open' | 'signed' | 'declined' | 'amended' | 'expired';
}

export interface PledgeLine {
  readonly id: string;
  readonly pledger: Seat;
  readonly parties: readonly Seat[];
  readonly clauses: readonly Clause[];
  readonly isPublic: boolean;
  readonly since: number;
  readonly deadline: number;
  readonly status: 'open' | 'kept' | 'broken' | 'lapsed';
  readonly endedIn: number | null;
}

/** One bar of a waterfall. `cause` null is the step "not known to you". */
export interface WaterfallStep {
  readonly cause: string | null;
  readonly rule: string | null;
  readonly actor: Seat | 'council' | 'inject' | 'rule' | null;
  readonly change: number;
}

export interface Waterfall {
  readonly indicator: Indicator;
  readonly before: Reading;
  readonly after: Reading;
  /** `bands`: subtraction would reveal a hidden source, so steps have a direction and a size word only. */
  readonly precision: 'numbers' | 'bands';
  readonly steps: readonly WaterfallStep[];
}

export interface Headline {
  readonly seat: Seat | 'council' | 'world';
  /** A move, inject, vote result, agreement or pledge that became public. */
  readonly kind:
    | 'move'
    | 'inject'
    | 'council'
    | 'dial'
    | 'agreement'
    | 'breach'
    | 'pledge'
    | 'statement'
    | 'ending';
  readonly id: string;
  readonly level: number | null;
}

/** What this audience knows of the orders of a past round. */
export interface KnownOrders {
  readonly seat: Seat;
  readonly dial: number | null; // null: secret to this audience
  readonly moves: readonly { readonly move: MoveId; readonly level: number }[];
}

export interface OutcomeView {
  readonly round: number;
  readonly quarter: string;
  readonly headlines: readonly Headline[];
  readonly waterfalls: readonly Waterfall[];
  readonly orders: readonly KnownOrders[];
  readonly ambition: number | null;
  readonly votes: Votes;
  readonly components: readonly {
    readonly component: Component;
    readonly before: number;
    readonly after: number;
  }[];
  /** What crossed the border in the quarter before and in this one, as known when each was over. */
  readonly flows: { readonly before: readonly FlowLine[]; readonly after: readonly FlowLine[] };
}

/** What was published at the start of the round about the quarter before (model.md section 2). */
export interface PublicRecords {
  readonly quarter: string;
  /** Chinese customs record of imports from the North, $m a quarter. */
  readonly chineseCustoms: number;
  /** Recorded Russian trade, $m a year. */
  readonly russianTrade: number;
}

export interface SeatView {
  readonly audience: Seat;
  readonly head: ExerciseHead;
  readonly records: PublicRecords | null;
  readonly news: readonly InjectId[]; // injects of this round
  readonly agenda: AgendaId | null;
  readonly components: readonly ComponentLine[];
  readonly score: { readonly low: number; readonly high: number };
  readonly redLines: readonly RedLineState[];
  readonly indicators: readonly IndicatorLine[];
  /** Flows before the first quarter; null once a quarter was worked out, which tells them. */
  readonly startFlows: readonly FlowLine[] | null;
  readonly capital: { readonly kept: number; readonly budget: number };
  readonly dial: { readonly level: number; readonly options: readonly DialOption[] };
  readonly moves: readonly MoveOption[];
  /** Draft while unsealed, sealed order afterwards. */
  readonly order: Order | null;
  readonly sealed: boolean;
  readonly ready: boolean;
  readonly odds: {
    readonly war: number;
    readonly collapse: number;
    readonly freeze: number;
    readonly interim: number;
  };
  readonly council: CouncilView | null;
  readonly messages: readonly MessageLine[];
  readonly offers: readonly OfferLine[];
  readonly pledges: readonly PledgeLine[];
  /** Own pledges that the order on the table would break. */
  readonly wouldBreak: readonly string[];
  /** What this seat wrote for itself. */
  readonly notes: readonly NoteLine[];
  readonly team: TeamView | null;
  readonly outcome: OutcomeView | null; // of the last worked-out quarter
  readonly chronicle: readonly OutcomeView[]; // all past quarters, oldest first
  readonly debrief: DebriefView | null; // after EndEx
}

/** What anybody in the room may know: the wall. */
export interface PublicView {
  readonly audience: 'wall';
  readonly head: ExerciseHead;
  readonly records: PublicRecords | null;
  readonly news: readonly InjectId[];
  readonly indicators: readonly IndicatorLine[];
  readonly startFlows: readonly FlowLine[] | null;
  readonly council: Omit<CouncilView, 'ownVote' | 'options'> | null;
  readonly statements: readonly MessageLine[];
  readonly pledges: readonly PledgeLine[];
  readonly outcome: OutcomeView | null;
  readonly debrief: DebriefView | null;
}

export interface NoteLine {
  readonly round: number;
  readonly phase: Phase;
  readonly text: string;
}

export interface SeatPanel {
  readonly seat: Seat;
  readonly capital: number;
  readonly draft: Order | null;
  readonly order: Order | null;
  readonly sealed: boolean;
  readonly agenda: AgendaId | null;
  readonly components: readonly ComponentLine[];
  readonly score: number;
  readonly redLines: readonly RedLineState[];
  readonly rationale: Rationale | null;
  readonly reasons: readonly string[];
  /** Pledges that the order on the table would break. */
  readonly wouldBreak: readonly string[];
}

export interface WhiteCellView {
  readonly audience: 'white-cell';
  readonly head: ExerciseHead;
  readonly seats: readonly SeatPanel[];
  /** Truth beside what each seat believes. */
  readonly truth: readonly {
    readonly indicator: Indicator;
    readonly value: number;
    readonly change: number | null;
    readonly beliefs: Readonly<Record<Seat, Reading>>;
  }[];
  readonly startFlows: readonly FlowLine[] | null;
  readonly injects: readonly {
    readonly inject: InjectId;
    readonly state: 'fired' | 'fired-before' | 'held' | 'eligible' | 'waiting';
  }[];
  readonly council: CouncilView | null;
  readonly messages: readonly MessageLine[];
  readonly offers: readonly OfferLine[];
  readonly pledges: readonly PledgeLine[];
  /** Its own; those of the seats stay with the seats until the debrief. */
  readonly notes: readonly NoteLine[];
  readonly outcome: OutcomeView | null;
  readonly odds: { readonly war: number; readonly collapse: number };
  readonly debrief: DebriefView | null;
}

export interface SeatDebrief {
  readonly seat: Seat;
  readonly agenda: AgendaId | null;
  readonly components: readonly {
    readonly component: Component;
    readonly weight: number;
    readonly start: number;
    readonly end: number;
    readonly par: number | null;
  }[];
  readonly score: number;
  readonly terminal: number; // adjustment for the ending
  /** 50 + 10 (score - par) / spread; null without a par table. */
  readonly performance: number | null;
}

/** Everything, after EndEx. The same for every audience. */
export interface DebriefView {
  readonly ending: Ending;
  readonly rounds: readonly {
    readonly round: number;
    readonly quarter: string;
    readonly injects: readonly InjectId[];
    readonly orders: readonly {
      readonly seat: Seat;
      readonly dial: number;
      readonly moves: readonly { readonly move: MoveId; readonly level: number }[];
      readonly sealedFor: boolean;
    }[];
    readonly ambition: number | null;
    readonly votes: Votes;
    readonly odds: { readonly war: number; readonly collapse: number };
    readonly waterfalls: readonly Waterfall[];
    readonly rationales: readonly {
      readonly seat: Seat;
      readonly why: string;
      readonly expects: Readonly<Partial<Record<Seat, number>>>;
      readonly confidence: number;
    }[];
    readonly reasons: readonly { readonly seat: Seat; readonly choice: string; readonly words: string }[];
  }[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly values: readonly number[] }[];
  readonly seats: readonly SeatDebrief[];
  readonly pledges: readonly PledgeLine[];
  /** Readings that were furthest from the truth, in spans of the scale, worst first. */
  readonly misreadings: readonly {
    readonly round: number;
    readonly quarter: string;
    readonly seat: Seat;
    readonly about: { readonly indicator: Indicator } | { readonly dialOf: Seat };
    readonly believed: number;
    readonly truth: number;
  }[];
  readonly messages: readonly MessageLine[];
  /** Of the white cell (seat null) and of every seat, in the order in which they were written. */
  readonly notes: readonly (NoteLine & { readonly seat: Seat | null })[];
}

export type View = SeatView | PublicView | WhiteCellView;

/** A quarter that was worked out, as one audience may know it. It never changes again, so it is told once. */
export interface PastQuarter extends Omit<OutcomeView, 'headlines'> {
  /** Headlines, but for what was said aloud and the end of the exercise, which the present brings. */
  readonly headlines: readonly Headline[];
  /** What was said and offered from the outcome before to the orders of this quarter. */
  readonly messages: readonly MessageLine[];
  readonly offers: readonly OfferLine[];
  /** Readings at the start of the round, of every indicator that the audience has any reading of. */
  readonly opening: Readonly<Partial<Record<Indicator, Reading>>>;
}

/** A view without past quarters, what was said in them, and time left: all that may change from one act to the next. */
export type Present = SeatPresent | PublicPresent | WhiteCellPresent;
export type SeatPresent = Now<SeatView> & WithReadings;
export type PublicPresent = Now<PublicView> & WithReadings;
export type WhiteCellPresent = Now<WhiteCellView>;

type Now<Whole extends View> = Omit<Whole, 'head' | 'indicators' | 'outcome' | 'chronicle'> & {
  readonly head: HeadNow;
};
export type HeadNow = Omit<ExerciseHead, 'clock'> & {
  readonly clock: Omit<ExerciseHead['clock'], 'remainingMs'>;
};
interface WithReadings {
  readonly indicators: readonly IndicatorNow[];
}
export type IndicatorNow = Omit<IndicatorLine, 'history' | 'change'>;
export type Audience = View['audience'];

/** Names and texts of the exercise that every audience may read; own briefs come with the seat. */
export interface Content {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly situation: string;
    readonly firstQuarter: string;
    readonly objectives: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  };
  readonly indicators: Readonly<
    Record<
      Indicator,
      {
        readonly key: string;
        readonly label: string;
        readonly short: string;
        readonly unit: string;
        readonly min: number;
        readonly max: number;
        readonly decimals: number;
        readonly group: string;
        readonly meaning: string;
        readonly source: string;
        /** How each audience knows it: a rule of the exercise, the same for everybody. */
        readonly knownTo: Readonly<Record<Seat | 'wall', Knowledge>>;
      }
    >
  >;
  readonly seats: Readonly<
    Record<
      Seat,
      {
        readonly label: string;
        readonly code: string;
        readonly mandate: string;
        readonly dial: {
          readonly key: string;
          readonly id: string;
          readonly label: string;
          readonly question: string;
          readonly visibility: 'public' | 'secret';
          readonly stepLimit: number | null;
          readonly stepCost: number;
          readonly levels: readonly {
            readonly words: string;
            readonly upkeep: number;
            readonly meaning?: string;
          }[];
          readonly shows: readonly Indicator[];
          readonly source: string;
        };
        readonly components: Readonly<Record<string, { readonly label: string; readonly meaning: string }>>;
        readonly redLines: readonly { readonly id: string; readonly label: string }[];
        readonly starterHand: readonly MoveId[];
        readonly panel: readonly Indicator[];
      }
    >
  >;
  readonly moves: Readonly<
    Record<
      MoveId,
      {
        readonly key: string;
        readonly seat: Seat;
        readonly title: string;
        readonly text: string;
        readonly detail: string;
        readonly icon: string;
        readonly cost: number;
        readonly costPer: 'level' | 'order';
        readonly requires: readonly Condition[];
        readonly levels: readonly string[];
        readonly bar: number;
        readonly visibility: 'public' | 'secret';
        readonly exposure: number | 'rule' | null;
        readonly headline: string;
        readonly report: string;
        readonly source: string;
      }
    >
  >;
  readonly injects: Readonly<
    Record<
      InjectId,
      { readonly key: string; readonly title: string; readonly text: string; readonly source: string }
    >
  >;
  readonly agendas: Readonly<
    Record<
      AgendaId,
      { readonly key: string; readonly seat: Seat; readonly title: string; readonly text: string }
    >
  >;
  readonly endings: Readonly<
    Record<
      Ending,
      { readonly key: string; readonly label: string; readonly headline: string; readonly text: string }
    >
  >;
  readonly clauses: Readonly<
    Record<string, { readonly key: string; readonly label: string; readonly sentence: string }>
  >;
  /** The unit of each flow, and its price in $m per unit; null where nothing is paid that the model counts. */
  readonly flows: Readonly<Record<Flow, { readonly unit: FlowUnit; readonly price: number | null }>>;
  readonly glossary: readonly {
    readonly term: string;
    readonly also: readonly string[];
    readonly meaning: string;
    readonly see: readonly string[];
  }[];
  /** The rules in plain words with the numbers that govern them, in the order in which they run. Markdown. */
  readonly rules: readonly ({ readonly chapter: RuleChapter; readonly title: string } & FilledPage)[];
  /** What the two briefs say, by claim (`W-10`); `tested`: titles of experiments by their name (`CT07`). */
  readonly briefClaims: Readonly<
    Record<
      string,
      {
        readonly brief: string;
        readonly paragraph: string;
        readonly claim: string;
        readonly tested: Readonly<Record<string, string>>;
      }
    >
  >;
  /** Role briefs: only the audience's own seat; the white cell has all. Markdown. */
  readonly briefs: Readonly<Partial<Record<Seat, string>>>;
}

/** Who a printed sheet is for: one seat, or everybody in the room. The pack of the white cell is all of these. */
export type PrintAudience = Seat | 'wall';

/** A move on a printed card. Effects are the direct ones of the data, per level, in the order of the data. */
export interface PrintMove {
  readonly move: MoveId;
  readonly isStarter: boolean;
  /** Cost of each level, from level 1. */
  readonly costs: readonly number[];
  readonly effects: readonly { readonly indicator: Indicator; readonly change: number }[];
}

/** What a seat's own sheets say beyond the content: its numbers at the start. */
export interface PrintSeat {
  readonly seat: Seat;
  /** Standard weights; an agenda card shifts them. */
  readonly weights: readonly { readonly component: Component; readonly weight: number }[];
  /** Its level at the start. */
  readonly dial: number;
  /** Points at the start. */
  readonly capital: number;
  readonly moves: readonly PrintMove[];
  /** What crosses the border at the start, where this seat knows it to the number. */
  readonly flows: readonly FlowLine[];
}

export interface PrintView {
  readonly audience: PrintAudience;
  readonly content: Content;
  /** Points that every seat gains in a quarter, and the most that it can have. */
  readonly capital: { readonly income: number; readonly most: number };
  readonly own: PrintSeat | null;
}
