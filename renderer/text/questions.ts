// Questions for the debrief, drawn from this very game: the worst misreadings, broken pledges, largest causes
// and closest calls, in the order in which a room profits from them.
import { DIAL_OF, SEATS, type Seat } from '../../engine/ids.ts';
import type { Content, DebriefView, PledgeLine } from '../../engine/views/shapes.ts';
import { clauseWords } from '../parts/talks/clause-words.ts';
import type { Decision } from '../screens/debrief/decisions.ts';
import type { CouncilTurn, GameFacts, SecretPlay } from '../screens/debrief/game-facts.ts';
import type { Prediction } from '../screens/debrief/predictions.ts';
import { amountOf, hazardWords, levelWords } from './amounts.ts';
import { causeName } from './causes.ts';
import { listOf } from './lists.ts';
import { number } from './numbers.ts';
import { say } from './say.ts';
import { isVoteTerm, moveOfTerm } from './term-cards.ts';

/** More than this many cannot be talked about in a third of the session. */
const MOST_QUESTIONS = 8;

export function questionsOf(facts: GameFacts, debrief: DebriefView, content: Content): readonly string[] {
  const quarterOf = (round: number | null): string =>
    debrief.rounds.find((one) => one.round === round)?.quarter ?? '';
  const [worst, next] = facts.misreadings;
  const [breach] = facts.broken;
  const otherBreach = facts.broken.find((pledge) => pledge.pledger !== breach?.pledger);
  const wanted = [
    worst && aboutMisreading(worst, content),
    breach && aboutPledge(breach, quarterOf(breach.endedIn), content),
    facts.heaviest && aboutCause(facts.heaviest, content),
    facts.surestMiss && aboutPrediction(facts.surestMiss, content),
    facts.council && aboutCouncil(facts.council, content),
    facts.secret && aboutSecret(facts.secret, content),
    facts.war && say('question.war', { quarter: facts.war.quarter, odds: hazardWords(facts.war.odds) }),
    facts.collapse &&
      say('question.collapse', { quarter: facts.collapse.quarter, odds: hazardWords(facts.collapse.odds) }),
    next && aboutMisreading(next, content),
    otherBreach && aboutPledge(otherBreach, quarterOf(otherBreach.endedIn), content),
    say('question.ending', { ending: content.endings[debrief.ending].label }),
  ];
  return wanted.filter((question) => typeof question === 'string').slice(0, MOST_QUESTIONS);
}

function aboutMisreading(one: DebriefView['misreadings'][number], content: Content): string {
  const seat = content.seats[one.seat].label;
  const owner = dialOwner(one);
  if (owner !== null) {
    const about = ownedDial(owner, content);
    const values = {
      quarter: one.quarter,
      seat,
      about,
      believed: levelWords(one.believed),
      truth: levelWords(one.truth),
    };
    return say('question.misreading.dial', values);
  }
  if (!('indicator' in one.about)) return '';
  const { label, decimals } = content.indicators[one.about.indicator];
  const values = { believed: number(one.believed, decimals), truth: number(one.truth, decimals) };
  return say('question.misreading.indicator', { quarter: one.quarter, seat, about: label, ...values });
}

/** The seat whose dial was misread, be it an expectation on a card or an estimate of the dial itself. */
function dialOwner({ about }: DebriefView['misreadings'][number]): Seat | null {
  if ('dialOf' in about) return about.dialOf;
  return SEATS.find((seat) => DIAL_OF[seat] === about.indicator) ?? null;
}

function aboutPledge(pledge: PledgeLine, quarter: string, content: Content): string {
  return say('question.pledge', {
    pledger: content.seats[pledge.pledger].label,
    parties: listOf(pledge.parties.map((party) => content.seats[party].label)),
    clause: pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content)).join('; '),
    quarter,
  });
}

function aboutCause(decision: Decision, content: Content): string {
  const { seat, quarter, indicator, change } = decision;
  const amount = amountOf(Math.abs(change), indicator, content);
  return say('question.cause', {
    cause: namedOrder(decision, content),
    quarter,
    indicator: content.indicators[indicator].label,
    change: say(change > 0 ? 'question.up' : 'question.down', { amount }),
    seat: content.seats[seat].label,
  });
}

/** A move by its title, a vote by its word, everything else as the seat's dial. */
function namedOrder({ seat, cause }: Decision, content: Content): string {
  const move = content.moves[moveOfTerm(cause, content) ?? cause];
  if (move !== undefined)
    return say('finding.move', { seat: content.seats[seat].label, move: `“${move.title}”` });
  return isVoteTerm(cause)
    ? causeName({ cause, rule: null, actor: seat, change: 0 }, content, null)
    : ownedDial(seat, content);
}

function aboutPrediction(miss: Prediction, content: Content): string {
  return say('question.prediction', {
    quarter: miss.quarter,
    seat: content.seats[miss.seat].label,
    confidence: miss.confidence,
    about: ownedDial(miss.about, content),
    expected: miss.expected,
    truth: miss.truth,
  });
}

const aboutCouncil = (turn: CouncilTurn, content: Content): string =>
  say(turn.vote === 'veto' ? 'question.veto' : 'question.dilution', {
    seat: content.seats[turn.seat].label,
    quarter: turn.quarter,
  });

const aboutSecret = (play: SecretPlay, content: Content): string =>
  say('question.secret', {
    seat: content.seats[play.seat].label,
    move: content.moves[play.move]?.title ?? play.move,
    quarter: play.quarter,
  });

const ownedDial = (seat: keyof Content['seats'], content: Content): string =>
  say('finding.owned', {
    seat: content.seats[seat].label,
    cause: content.seats[seat].dial.label.toLowerCase(),
  });
