// One running exercise. A command is refused or becomes events; the events are kept in the record before anybody is
// told; then its sender gets the answer and every page its view.
import { contentFor, pastFor, presentFor, printView } from '../engine/index.ts';
import type { Seat } from '../engine/ids.ts';
import type { Content, PastQuarter, Present, PrintAudience } from '../engine/views/shapes.ts';
import { Absence } from './absence.ts';
import { BotDesk, botEvents, isLate, type Asked } from './bot-desk.ts';
import type { BotAct } from './bot-messages.ts';
import type { BotRunner } from './bot-runner.ts';
import type { Clock } from './clock.ts';
import { follow, timeUp, type Game } from './game.ts';
import { isOver, isRunning, remaining, roomOfLive, type Live } from './live.ts';
import { hasRunOut } from './phase-clock.ts';
import { PhaseTimer } from './phase-timer.ts';
import { FAULT, ProblemError } from './problems.ts';
import type { Answer, Problem, SessionNotice, Watch } from './protocol.ts';
import { Publisher, type Source, type Watcher } from './publisher.ts';
import type { Head } from './record/chain.ts';
import type { RecordEvent } from './record/host-events.ts';
import type { RecordStore, Step } from './record/record-file.ts';
import { firstWatch, mayPrint, mayWatch, peopleOf, refuseCommand } from './seats.ts';
import { factsFor } from './session-facts.ts';
import {
  BOTS_THINK,
  NO_ADVICE,
  NOT_YOURS_TO_PRINT,
  NOT_YOURS_TO_WATCH,
  REUSED_ID,
} from './session-problems.ts';
import { BY_HOST, happeningsOf, type By } from './stamp.ts';
import { actorOf, outcomeOf, type KeptCommand } from './step-for.ts';

export interface SessionParts {
  /** The record's id on this machine. */
  readonly id: string;
  readonly game: Game;
  readonly live: Live;
  readonly record: RecordStore;
  readonly bots: BotRunner;
  readonly clock: Clock;
  /** For our own mistakes; nothing of the exercise is in it. */
  readonly report: (error: unknown) => void;
}

export class Session implements Source {
  readonly id: string;
  #parts: SessionParts;
  #live: Live;
  #publisher = new Publisher(this);
  #bots: BotDesk;
  #timer: PhaseTimer;
  #problem: Problem | null = null;
  /** After a fault nothing more is taken; the record up to there is whole. */
  #frozen = false;
  #closed = false;
  #clockChanged = false;
  #absence: Absence;
  /** The clock stands because nobody was here; whoever comes back finds it going on. */
  #stoppedForAbsence = false;

  constructor(parts: SessionParts) {
    this.id = parts.id;
    this.#parts = parts;
    this.#live = parts.live;
    this.#bots = new BotDesk(
      parts.game,
      parts.bots,
      (asked, acts) => this.#takeBot(asked, acts),
      parts.report,
    );
    this.#timer = new PhaseTimer(parts.clock, (remainingMs) => this.#pulse(remainingMs));
    this.#absence = new Absence(parts.clock, () => this.#stopForAbsence());
  }

  get live(): Live {
    return this.#live;
  }

  get game(): Game {
    return this.#parts.game;
  }

  get pages(): number {
    return this.#publisher.pages;
  }

  /** Sets the clock and the bots going. `opened`: the record was taken up again, with this much time left. */
  begin(opened: { readonly remainingMs: number | null } | null): void {
    if (opened) this.#keep([{ type: 'recordOpened', remainingMs: opened.remainingMs }], BY_HOST, null, false);
    this.#goOn();
  }

  /** A repeated command id gets its first answer. Call `publish` once the answer is on its way. */
  answer(member: string, id: string, command: KeptCommand): Answer {
    const known = this.#parts.record.answerTo(id, command);
    if (known) return known.sameContent ? known.answer : { ok: false, problem: REUSED_ID };
    if (this.#frozen) return { ok: false, problem: this.#problem ?? FAULT };
    try {
      this.#endPhaseInTime();
      return this.#answerNew(member, id, command);
    } catch (error) {
      return { ok: false, problem: this.#trouble(error) };
    }
  }

  /** Was this exercise begun by this very command? */
  repeats(id: string, content: unknown): boolean {
    return this.#parts.record.answerTo(id, content)?.sameContent ?? false;
  }

  holds(head: Head): boolean {
    return this.#parts.record.holds(head);
  }

  copyTo(target: string): void {
    this.#parts.record.copyTo(target);
  }

  async advise(seat: Seat): Promise<Answer> {
    const problem = refuseCommand(this.game.setup, { type: 'ask-advice', seat });
    if (problem) return { ok: false, problem };
    try {
      const advice = await this.#parts.bots.advice(this.#live.state, seat);
      return { ok: true, advice: { seat, ...advice } };
    } catch (error) {
      this.#parts.report(error);
      return { ok: false, problem: NO_ADVICE };
    }
  }

  watch(watcher: Watcher, audience: Watch): Answer {
    if (!this.#mayWatch().includes(audience)) return { ok: false, problem: NOT_YOURS_TO_WATCH };
    watcher.watching = audience;
    return { ok: true };
  }

  /** Sheets for a printer, of the scenario as this exercise plays it. */
  print(watcher: Watcher, audience: PrintAudience): Answer {
    if (!mayPrint(watcher.watching, audience)) return { ok: false, problem: NOT_YOURS_TO_PRINT };
    return { ok: true, print: printView(this.game.context.scenario, audience) };
  }

  join(watcher: Watcher): void {
    if (watcher.watching === null || !this.#mayWatch().includes(watcher.watching))
      watcher.watching = firstWatch(this.game.setup);
    this.#publisher.add(watcher);
    if (!watcher.isWall) this.#goOnAfterAbsence();
  }

  leave(watcher: Watcher): void {
    this.#publisher.remove(watcher);
    if (!this.#closed && !this.#publisher.hasPeople) this.#absence.gone();
  }

  publish(): void {
    const clockChanged = this.#clockChanged;
    this.#clockChanged = false;
    this.#publisher.publish(clockChanged);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#timer.stop();
    this.#absence.back();
    this.#parts.bots.close();
    const remainingMs = remaining(this.#live, this.#nowMs());
    try {
      if (!this.#frozen) this.#keep([{ type: 'recordClosed', remainingMs }], BY_HOST, null, false);
    } catch (error) {
      this.#parts.report(error);
    } finally {
      this.#parts.record.close();
    }
  }

  sessionFor(watcher: Watcher): SessionNotice {
    const { setup, name, plan } = this.game;
    return {
      record: this.id,
      name,
      mode: setup.mode,
      people: peopleOf(setup),
      mayWatch: watcher.isWall ? ['wall'] : this.#mayWatch(),
      watching: watcher.watching,
      thinking: this.#bots.isThinking,
      held: roomOfLive(this.#live) === 'held',
      plan,
      ...(setup.tutorial === true && { tutorial: { step: this.#live.step } }),
      problem: this.#problem,
    };
  }

  presentFor(audience: Watch): Present {
    const facts = factsFor(this.game, this.#live, audience);
    return presentFor(this.game.context, this.#live.state, audience, facts);
  }

  pastFor(audience: Watch): readonly PastQuarter[] {
    return pastFor(this.game.context, this.#live.state, audience);
  }

  remainingMs(): number | null {
    return remaining(this.#live, this.#nowMs());
  }

  contentFor(audience: Watch): Content {
    return contentFor(this.game.context.scenario, audience);
  }

  #answerNew(member: string, id: string, command: KeptCommand): Answer {
    const outcome = this.#isTooEarly(command) ?? outcomeOf(this.game, this.#live, command, this.#nowMs());
    const answer: Answer = 'events' in outcome ? { ok: true } : { ok: false, ...outcome };
    const events = 'events' in outcome ? outcome.events : [];
    const by = { actor: actorOf(command), member, command: id };
    this.#keep(events, by, { command: id, content: command, answer }, this.#movesOn(command));
    this.#goOn();
    return answer;
  }

  /** The phase would end without the orders that bots are about to give. */
  #isTooEarly(command: KeptCommand): { problem: Problem } | null {
    const ends = command.type === 'direct' && command.act.type === 'advance';
    return ends && this.#bots.isThinking ? { problem: BOTS_THINK } : null;
  }

  /** Nobody moves on while bots think; a rehearsal moves on when the white cell says so. */
  #movesOn(command: KeptCommand | null): boolean {
    if (this.#bots.isThinking) return false;
    const isAdvance = command?.type === 'direct' && command.act.type === 'advance';
    return this.game.setup.mode !== 'rehearsal' || isAdvance;
  }

  /** Carries events in, and keeps them before anything else may know of them. */
  #keep(events: readonly RecordEvent[], by: By, answer: Step['answer'], movesOn: boolean): void {
    const carried = follow(this.game, this.#live, events, this.#nowMs(), movesOn);
    if (carried.length === 0 && answer === null) return;
    this.#parts.record.append({
      happenings: happeningsOf(this.game, carried, by, this.#parts.clock),
      answer,
    });
    this.#live = carried.at(-1)?.live ?? this.#live;
    this.#problem = null;
    this.#clockChanged ||= carried.some(({ event }) => CLOCK_EVENTS.includes(event.type));
  }

  #goOn(): void {
    if (this.#closed) return;
    this.#timer.arm(this.#live);
    this.#bots.ask(this.#live);
  }

  #takeBot(asked: Asked, acts: readonly BotAct[] | null): void {
    if (this.#closed || this.#frozen) return;
    this.#tryByItself(() => {
      if (!isRunning(this.#live)) return this.#bots.askAgain(asked.seat);
      const events = isLate(asked, this.#live.state)
        ? []
        : botEvents(this.game, this.#live, asked.seat, acts ?? []);
      const by = { ...BY_HOST, actor: asked.seat };
      this.#keep(events, by, null, this.#movesOn(null));
    });
  }

  #pulse(remainingMs: number): void {
    if (remainingMs > 0) return this.#parts.record.keepPulse(remainingMs);
    this.#tryByItself(() => this.#endPhaseInTime());
  }

  /** Before anything else happens: what comes after the end of the time must not count as before it. */
  #endPhaseInTime(): void {
    if (!isRunning(this.#live) || isOver(this.#live) || !hasRunOut(this.#live.clock, this.#nowMs())) return;
    this.#keep(timeUp(this.game, this.#live), BY_HOST, null, true);
  }

  /** No time runs out on a person whose page is gone. Without a limit there is nothing to stop. */
  #stopForAbsence(): void {
    const remainingMs = remaining(this.#live, this.#nowMs());
    if (this.#closed || remainingMs === null || !isRunning(this.#live) || isOver(this.#live)) return;
    this.#tryByItself(() => {
      this.#endPhaseInTime();
      if (!isRunning(this.#live) || isOver(this.#live)) return;
      const left = remaining(this.#live, this.#nowMs());
      this.#keep([{ type: 'clockPaused', remainingMs: left }], BY_HOST, null, false);
      this.#stoppedForAbsence = true;
    });
  }

  #goOnAfterAbsence(): void {
    this.#absence.back();
    if (!this.#stoppedForAbsence) return;
    this.#stoppedForAbsence = false;
    if (roomOfLive(this.#live) !== 'paused') return;
    const remainingMs = remaining(this.#live, this.#nowMs());
    this.#tryByItself(() => this.#keep([{ type: 'clockResumed', remainingMs }], BY_HOST, null, false));
  }

  /** For what nobody asked for: a problem is shown to every page instead of to a sender. */
  #tryByItself(work: () => void): void {
    if (this.#frozen) return;
    try {
      work();
      this.#goOn();
    } catch (error) {
      this.#problem = this.#trouble(error);
    }
    this.publish();
  }

  /** A Problem leaves everything as it was. Anything else is our mistake: the exercise freezes, its record is whole. */
  #trouble(error: unknown): Problem {
    if (error instanceof ProblemError) return error.problem;
    this.#parts.report(error);
    this.#frozen = true;
    this.#timer.stop();
    this.#problem = FAULT;
    return FAULT;
  }

  #mayWatch(): Watch[] {
    return mayWatch(this.game.setup, isOver(this.#live));
  }

  #nowMs(): number {
    return this.#parts.clock.monotonicMs();
  }
}

/** Events after which the time left is no longer what the pages count down from. */
const CLOCK_EVENTS: readonly RecordEvent['type'][] = [
  'clockSet',
  'exerciseStarted',
  'clockPaused',
  'clockResumed',
  'clockExtended',
  'timeRanOut',
  'recordOpened',
];
