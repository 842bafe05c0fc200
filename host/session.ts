// One running exercise. A command is refused or becomes events; the events are kept in the record before anybody is
// told; then its sender gets the answer and every page its view.
import { contentFor, pastFor, presentFor, printView } from '../engine/index.ts';
import type { Seat } from '../engine/ids.ts';
import type { Content, PastQuarter, Present, PrintAudience } from '../engine/views/shapes.ts';
import { Absence } from './absence.ts';
import { BotDesk, isLate, type Asked } from './bot-desk.ts';
import { botEvents } from './bot-events.ts';
import type { BotAct } from './bot-messages.ts';
import type { BotRunner } from './bot-runner.ts';
import type { Clock } from './clock.ts';
import { follow, hasWhiteCell, timeUp, type Game } from './game.ts';
import { isOver, isRunning, remaining, roomOfLive, type Live } from './live.ts';
import { hasRunOut } from './phase-clock.ts';
import { PhaseTimer } from './phase-timer.ts';
import { FAULT, ProblemError } from './problems.ts';
import type { Chance } from './chance.ts';
import type {
  Answer,
  Command,
  Problem,
  RoomChange,
  RoomNotice,
  SessionNotice,
  Watch,
  Wish,
  You,
} from './protocol.ts';
import { Publisher, type Source, type Watcher } from './publisher.ts';
import type { Head } from './record/chain.ts';
import type { RecordEvent } from './record/host-events.ts';
import type { RecordStore, Step } from './record/record-file.ts';
import {
  firstWatch,
  holderNow,
  isWhiteCell,
  mayPrint,
  mayWatch,
  peopleOf,
  refuseCommand,
  seatsOf,
} from './room/roles.ts';
import type { Role, Who } from './room/roles.ts';
import { SEAT_TAKES_MOST } from './room/people.ts';
import { membersOf } from './room/roster.ts';
import { Room } from './room/room.ts';
import { porchOf, roomNotice, wayIn } from './room/notices.ts';
import type { OpenLan } from './room/lan.ts';
import { SleepWatch } from './sleep-watch.ts';
import { factsFor } from './session-facts.ts';
import {
  BOTS_THINK,
  NO_ADVICE,
  NOT_YOURS_TO_PRINT,
  NOT_SEATED,
  NOT_YOURS_TO_WATCH,
  REUSED_ID,
  ROOM_LOCKED,
} from './session-problems.ts';
import { BY_HOST, happeningsOf, type By } from './stamp.ts';
import { actorOf, outcomeOf, type KeptCommand, type Outcome } from './step-for.ts';
import { CLOSED_FOR_GOOD } from './wire.ts';

export interface SessionParts {
  /** The record's id on this machine. */
  readonly id: string;
  readonly game: Game;
  readonly live: Live;
  readonly record: RecordStore;
  readonly bots: BotRunner;
  readonly clock: Clock;
  readonly chance: Chance;
  /** For our own mistakes; nothing of the exercise is in it. */
  readonly report: (error: unknown) => void;
}

export class Session implements Source {
  readonly id: string;
  readonly room: Room;
  /** The network that the room is open on; set by whoever opened it. */
  lan: OpenLan | null = null;
  #parts: SessionParts;
  #live: Live;
  #publisher = new Publisher(this);
  /** Pages at the door, with what each was told last. */
  #porch = new Map<Watcher, string>();
  #bots: BotDesk;
  #timer: PhaseTimer;
  #problem: Problem | null = null;
  /** After a fault nothing more is taken; the record up to there is whole. */
  #frozen = false;
  #closed = false;
  /** How often the clock was changed. */
  #clockChanges = 0;
  #absence: Absence;
  /** The clock stands because nobody was here; whoever comes back finds it going on. */
  #stoppedForAbsence = false;

  #sleep: SleepWatch;
  /** The clock stands because the machine slept, until somebody sets it going. */
  #stoppedForSleep = false;

  constructor(parts: SessionParts) {
    this.id = parts.id;
    this.#parts = parts;
    this.#live = parts.live;
    this.room = new Room(parts.chance);
    this.#bots = new BotDesk(
      parts.game,
      parts.bots,
      (asked, acts) => this.#takeBot(asked, acts),
      parts.report,
    );
    this.#timer = new PhaseTimer(parts.clock, (remainingMs) => this.#pulse(remainingMs));
    this.#sleep = new SleepWatch(parts.clock);
    this.#absence = new Absence(parts.clock, () => this.#stopForAbsence());
  }

  get live(): Live {
    return this.#live;
  }

  get game(): Game {
    return this.#parts.game;
  }

  /** Sets the clock and the bots going. `opened`: the record was taken up again, with this much time left. */
  begin(opened: { readonly remainingMs: number | null } | null): void {
    if (opened) this.#keep([{ type: 'recordOpened', remainingMs: opened.remainingMs }], BY_HOST, null, false);
    this.#goOn();
  }

  /** A member's repeated command id gets its first answer. Give the answer on by `publish`. */
  answer(watcher: Watcher, id: string, command: KeptCommand): Answer {
    const known = this.#parts.record.answerTo(ownId(watcher, id), command);
    if (known) return known.sameContent ? known.answer : { ok: false, problem: REUSED_ID };
    if (this.#frozen) return { ok: false, problem: this.#problem ?? FAULT };
    try {
      this.#endPhaseInTime();
      return this.#answerNew(watcher, id, command);
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

  async advise(watcher: Watcher, seat: Seat): Promise<Answer> {
    const problem = this.refuse(watcher, { type: 'ask-advice', seat });
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
    if (!this.#mayWatch(watcher).includes(audience)) return { ok: false, problem: NOT_YOURS_TO_WATCH };
    watcher.watching = audience;
    return { ok: true };
  }

  /** Sheets for a printer, of the scenario as this exercise plays it. */
  print(watcher: Watcher, audience: PrintAudience): Answer {
    if (!mayPrint(watcher.watching, audience)) return { ok: false, problem: NOT_YOURS_TO_PRINT };
    return { ok: true, print: printView(this.game.context.scenario, audience) };
  }

  /** Why this page may not give this command, or null. */
  refuse(watcher: Watcher, command: Command): Problem | null {
    const who = this.#whoIs(watcher);
    if (who !== null) return refuseCommand(this.game, this.#live, who, command);
    return command.type === 'knock' || command.type === 'leave' ? null : NOT_SEATED;
  }

  /** `after`: the last notice that arrived there; null: none. Somebody who is not seated waits at the door. */
  join(watcher: Watcher, after: number | null = null): void {
    if (this.#whoIs(watcher) === null) return void this.#porch.set(watcher, '');
    this.#publisher.add(watcher, after);
    if (watcher.kind !== 'wall') this.#goOnAfterAbsence();
  }

  leave(watcher: Watcher): void {
    this.#porch.delete(watcher);
    this.#publisher.remove(watcher);
    if (!this.#closed && !this.#publisher.hasPeople) this.#absence.gone();
  }

  /** Seated, or at the door. */
  knows(member: string): boolean {
    return this.#live.roster.members[member] !== undefined || this.room.guest(member) !== null;
  }

  /** Lets the holder of a code in as `member`: to the door, or to a seat. Null: it is no code of this room. */
  enter(
    code: { room: string } | { seat: string; name: string },
    member: string,
    token: string,
  ): 'in' | 'roomLocked' | 'seatFull' | null {
    const seat = 'seat' in code ? this.room.seatWith(code.seat) : null;
    if ('room' in code ? !this.room.hasCode(code.room) : seat === null) return null;
    if (this.room.isLocked) return 'roomLocked';
    if (!('seat' in code) || seat === null) {
      this.room.receive(member, { token, name: null, wish: null, isTurnedAway: false });
      return 'in';
    }
    if (membersOf(this.#live.roster, seat).length >= SEAT_TAKES_MOST) return 'seatFull';
    const place = { role: 'seat', seat } as const;
    const by = { actor: seat, member, command: null };
    this.#keep([{ type: 'memberSeated', member, name: code.name, place, token }], by, null, false);
    this.#goOn();
    return 'in';
  }

  knock(watcher: Watcher, name: string, wish: Wish): Answer {
    const guest = this.room.guest(watcher.member);
    if (guest === null)
      return { ok: false, problem: this.refuse(watcher, { type: 'knock', name, wish }) ?? FAULT };
    if (this.room.isLocked) return { ok: false, problem: ROOM_LOCKED };
    this.room.receive(watcher.member, { ...guest, name, wish, isTurnedAway: false });
    return { ok: true };
  }

  openRoom(lan: OpenLan): void {
    this.lan = lan;
    this.room.isOpen = true;
    this.room.failedJoins = 0;
  }

  closeRoom(): void {
    this.room.isOpen = false;
    this.lan = null;
  }

  changeRoom(change: Extract<RoomChange, { do: 'lock' | 'turn-away' | 'new-code' }>): Answer {
    if (change.do === 'lock') this.room.isLocked = change.locked;
    else if (change.do === 'new-code') this.room.renew(change.of);
    else this.room.turnAway(change.member);
    return { ok: true };
  }

  noteFailedJoin(): void {
    this.room.failedJoins += 1;
    this.publish();
  }

  /** Whoever came back with this token: seated, or still at the door. */
  memberWith(token: string): string | null {
    const { members } = this.#live.roster;
    const seated = Object.keys(members).find((member) => members[member]!.token === token);
    return seated ?? this.room.memberWith(token);
  }

  /** Goes for good: the seat's table is open to this person no more. */
  takeOut(watcher: Watcher): void {
    this.room.forget(watcher.member);
    if (this.#live.roster.members[watcher.member] === undefined) return;
    const by = { actor: 'host', member: watcher.member, command: null } as const;
    this.#keep([{ type: 'memberLeft', member: watcher.member }], by, null, false);
    this.#goOn();
  }

  /** What is new goes to `asker` first, then its answer, then everybody else's news. */
  publish(asker: Watcher | null = null, answer: () => void = () => {}): void {
    this.#placeAll();
    this.#tellPorch();
    this.#publisher.publish(this.#clockChanges, asker, answer);
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
    const role = this.#roleOf(watcher);
    return {
      record: this.id,
      name,
      mode: setup.mode,
      you: this.#you(watcher),
      people: isOver(this.#live) ? peopleOf(setup) : seatsOf(this.game, this.#live, role),
      mayWatch: this.#mayWatch(watcher),
      watching: watcher.watching,
      // Bots think again when a seat writes to them: nobody else's business.
      thinking: isWhiteCell(role) && this.#bots.isThinking,
      held: roomOfLive(this.#live) === 'held',
      plan,
      ...(setup.tutorial === true && { tutorial: { step: this.#live.step } }),
      ...(this.#stoppedForSleep && isWhiteCell(role) && { slept: true }),
      problem: this.#problem,
      ...(watcher.kind === 'wall' && wayIn(this.room, this.lan)),
    };
  }

  roomFor(watcher: Watcher): RoomNotice | null {
    const hasRoom = this.game.setup.mode === 'room' || this.room.isOpen;
    if (!hasRoom || !isWhiteCell(this.#roleOf(watcher))) return null;
    return roomNotice(this.game, this.#live, this.room, this.lan, this.#here());
  }

  presentFor(audience: Watch): Present {
    const facts = factsFor(this.game, this.#live, audience, this.#here());
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

  #answerNew(watcher: Watcher, id: string, command: KeptCommand): Answer {
    const who = this.#whoIs(watcher);
    const outcome = this.#isTooEarly(command) ?? this.#outcomeOf(who, command);
    const answer: Answer = 'events' in outcome ? { ok: true } : { ok: false, ...outcome };
    const events = 'events' in outcome ? outcome.events : [];
    const by = { actor: actorOf(command, who), member: watcher.member, command: id };
    const kept = { command: ownId(watcher, id), content: command, answer };
    this.#keep(events, by, kept, this.#movesOn(command));
    this.#goOn();
    return answer;
  }

  #outcomeOf(who: Who | null, command: KeptCommand): Outcome {
    if (who === null) return { problem: NOT_SEATED };
    return outcomeOf(this.game, this.#live, who, command, {
      nowMs: this.#nowMs(),
      waiting: this.room.waiting,
    });
  }

  /** The phase would end without the orders that bots are about to give. */
  #isTooEarly(command: KeptCommand): { problem: Problem } | null {
    const ends = command.type === 'direct' && command.act.type === 'advance';
    return ends && this.#bots.isThinking ? { problem: BOTS_THINK } : null;
  }

  /**
   * Where one person plays nobody moves on while bots think; among several it would tell them that somebody has just
   * written to a bot. A rehearsal moves on when the white cell says so.
   */
  #movesOn(command: KeptCommand | null): boolean {
    if (this.#bots.isThinking && !hasWhiteCell(this.game.setup)) return false;
    const isAdvance = command?.type === 'direct' && command.act.type === 'advance';
    return this.game.setup.mode !== 'rehearsal' || isAdvance;
  }

  /** Carries events in, and keeps them before anything else may know of them. */
  #keep(events: readonly RecordEvent[], by: By, answer: Step['answer'], movesOn: boolean): void {
    const at = { nowMs: this.#nowMs(), member: by.member };
    const carried = follow(this.game, this.#live, events, at, movesOn);
    if (carried.length === 0 && answer === null) return;
    this.#parts.record.append({
      happenings: happeningsOf(this.game, carried, by, this.#parts.clock),
      answer,
    });
    this.#live = carried.at(-1)?.live ?? this.#live;
    this.#problem = null;
    this.#clockChanges += carried.filter(({ event }) => CLOCK_EVENTS.includes(event.type)).length;
  }

  #goOn(): void {
    if (this.#closed) return;
    if (isRunning(this.#live)) this.#stoppedForSleep = false;
    this.#lookAtClock();
    this.#timer.arm(this.#live);
    this.#bots.ask(this.#live);
  }

  #takeBot(asked: Asked, acts: readonly BotAct[] | null): void {
    if (this.#closed || this.#frozen) return;
    this.#tryByItself(() => {
      if (!isRunning(this.#live)) return this.#bots.askAgain(asked.seat);
      const isTakenBack = holderNow(this.game, this.#live, asked.seat).kind !== 'bot';
      const events =
        isTakenBack || isLate(asked, this.#live.state)
          ? []
          : botEvents(this.game, this.#live, asked.seat, acts ?? []);
      const by = { ...BY_HOST, actor: asked.seat };
      this.#keep(events, by, null, this.#movesOn(null));
    });
  }

  #pulse(remainingMs: number): void {
    if (remainingMs === 0 || this.#sleep.leftBeforeSleep() !== null)
      return this.#tryByItself(() => this.#endPhaseInTime());
    this.#lookAtClock();
    this.#parts.record.keepPulse(remainingMs);
  }

  #lookAtClock(): void {
    const runs = isRunning(this.#live) && !isOver(this.#live);
    this.#sleep.look(runs ? remaining(this.#live, this.#nowMs()) : null);
  }

  /** Before anything else happens: what comes after the end of the time must not count as before it. */
  #endPhaseInTime(): void {
    if (!isRunning(this.#live) || isOver(this.#live)) return;
    const remainingMs = this.#sleep.leftBeforeSleep();
    if (remainingMs !== null) {
      this.#keep([{ type: 'clockPaused', remainingMs }], BY_HOST, null, false);
      this.#stoppedForSleep = true;
    } else if (hasRunOut(this.#live.clock, this.#nowMs()))
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

  /** Null: at the door. */
  #whoIs({ member, kind }: Watcher): Who | null {
    if (kind !== 'guest') return { member, role: { role: kind } };
    const role = this.#live.roster.members[member]?.place;
    return role === undefined ? null : { member, role };
  }

  #roleOf(watcher: Watcher): Role {
    return this.#whoIs(watcher)?.role ?? AT_THE_DOOR;
  }

  #mayWatch(watcher: Watcher): Watch[] {
    const who = this.#whoIs(watcher);
    return who === null ? [] : mayWatch(this.game, this.#live, who.role);
  }

  #you(watcher: Watcher): You {
    const role = this.#roleOf(watcher);
    return {
      member: watcher.member,
      role: role.role,
      seat: role.role === 'seat' ? role.seat : null,
      name: this.#live.roster.members[watcher.member]?.name ?? null,
    };
  }

  /** Members whose page is connected. */
  #here(): ReadonlySet<string> {
    return new Set([...this.#publisher.watchers, ...this.#porch.keys()].map(({ member }) => member));
  }

  /** After people were seated, moved or taken out: everybody to where they now belong, watching what they now may. */
  #placeAll(): void {
    for (const watcher of this.#porch.keys())
      if (this.#whoIs(watcher) !== null) {
        this.#porch.delete(watcher);
        this.room.forget(watcher.member);
        this.#publisher.add(watcher, null);
      } else if (this.room.guest(watcher.member) === null) watcher.close(CLOSED_FOR_GOOD.removed);
    for (const watcher of this.#publisher.watchers) {
      if (this.#whoIs(watcher) === null) watcher.close(CLOSED_FOR_GOOD.removed);
      else if (watcher.watching === null || !this.#mayWatch(watcher).includes(watcher.watching))
        watcher.watching = firstWatch(this.game, this.#live, this.#roleOf(watcher));
    }
  }

  #tellPorch(): void {
    for (const [watcher, told] of this.#porch) {
      const porch = porchOf(this.game, this.#live, this.room, watcher.member);
      const text = JSON.stringify(porch);
      if (text === told) continue;
      this.#porch.set(watcher, text);
      watcher.tell({ kind: 'porch', porch });
    }
  }

  #nowMs(): number {
    return this.#parts.clock.monotonicMs();
  }
}

/** Two members who choose the same id by chance, or to find out what the other sent, do not meet. */
const ownId = ({ member }: Watcher, id: string): string => `${member} ${id}`;

/** May see and do nothing; not even what a wall shows. */
const AT_THE_DOOR: Role = { role: 'observer', sees: [] };

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
