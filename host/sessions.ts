// The exercises that are open in this host, and the pages that look at them: reads frames, finds who is asking, and
// sends each command to where it belongs.
import { requestShape } from './protocol.ts';
import { readFrame } from './read-frame.ts';
import { CLOSED_FOR_GOOD, PROTOCOL_VERSION } from './wire.ts';
import type { Answer, Command, Notice, Problem, Request, RoomChange } from './protocol.ts';
import type { Archive } from './archive.ts';
import { planOf } from './planner.ts';
import { ProblemError, problemOf } from './problems.ts';
import type { Watcher } from './publisher.ts';
import { REUSED_ID } from './session-problems.ts';
import type { Session } from './session.ts';
import { isKept, type KeptCommand } from './step-for.ts';
import { letters, type Chance } from './chance.ts';
import type { Lan } from './room/lan.ts';

/** `n`: the number of the notice on the page's stream. */
type Tell = (notice: Notice, n: number) => void;
type Close = (code: number) => void;

/** The sending end of a page's connection. */
export interface Pipe {
  readonly tell: Tell;
  readonly close: Close;
  /** What the page comes back with; told in its welcome. */
  readonly token?: string;
  /** The last notice that arrived there. */
  readonly after?: { readonly stream: string; readonly n: number } | undefined;
}

/** The host's end of a page's connection. */
export interface Connection {
  /** One frame, as text. */
  receive(text: string): void;
  /** The connection is gone; the page may come back. */
  leave(): void;
}

/** A page, over all its connections. */
interface Page extends Watcher {
  /** The page whose exercise this wall follows; null: no wall. */
  readonly wallOf: string | null;
  session: Session | null;
  pipe: Pipe | null;
  /** Names the count of what it was told; another one when the count begins anew. */
  stream: string;
  n: number;
  /** Answers to commands that no record keeps, with the command as text, the latest last. */
  readonly answers: Map<string, { readonly text: string; readonly answer: Promise<Answer> }>;
}

/** How much goes on in a host; nothing of what. */
export interface Counts {
  readonly exercises: number;
  readonly rooms: number;
  readonly pages: number;
  readonly members: number;
}

/** Who entered a room, or the close code's name that says why not. */
export type Entrance =
  | { readonly record: string; readonly member: string }
  | 'wrongCode'
  | 'roomLocked'
  | 'seatFull';

const STREAM_LETTERS = 12;

/** Enough for what a page can have under way at once. */
const ANSWERS_KEPT = 100;

export interface SessionsParts {
  readonly version: string;
  readonly chance: Chance;
  readonly report: (error: unknown) => void;
  /** The network, where rooms can be opened. */
  readonly lan?: Lan;
  /** Makes a key that opens the wall of a page's exercise; absent where windows are opened without one. */
  readonly wallKeyFor?: (member: string) => string;
}

export class Sessions {
  #archive: Archive;
  #parts: SessionsParts;
  #pages = new Map<string, Page>();
  #open = new Map<string, Session>();

  constructor(archive: Archive, parts: SessionsParts) {
    this.#archive = archive;
    this.#parts = parts;
  }

  /** A page at this machine connects, for the first time or again. It sees what it saw before. */
  join(member: string, pipe: Pipe): Connection {
    return this.#connect(this.#pageOf(member, 'machine', null), pipe);
  }

  /**
   * A wall connects: it shows what everybody may know of the exercise that the page `of` is in, follows that page into
   * the next one, keeps none open and may ask for nothing.
   */
  joinWall(of: string, member: string, pipe: Pipe): Connection {
    const wall = this.#pageOf(member, 'wall', of);
    wall.session?.leave(wall);
    wall.session = this.#pages.get(of)?.session ?? null;
    return this.#connect(wall, pipe);
  }

  /** Somebody of a room connects: at its door, or seated. Null: this room knows them no more. */
  joinRoom(record: string, member: string, pipe: Pipe): Connection | null {
    const session = this.#open.get(record);
    if (!session?.knows(member)) return null;
    const page = this.#pageOf(member, 'guest', null);
    page.session = session;
    return this.#connect(page, pipe);
  }

  /** Finds the room that a code is of, and lets its holder in as `member`. */
  enterRoom(
    code: { room: string } | { seat: string; name: string },
    member: string,
    token: string,
  ): Entrance {
    for (const [record, session] of this.#open) {
      const entrance = session.enter(code, member, token);
      if (entrance !== null) return entrance === 'in' ? { record, member } : entrance;
    }
    for (const session of this.#open.values()) if (session.room.isOpen) session.noteFailedJoin();
    return 'wrongCode';
  }

  /** Who comes back with a token of this hash. */
  memberWith(token: string): { readonly record: string; readonly member: string } | null {
    for (const [record, session] of this.#open) {
      const member = session.room.isOpen ? session.memberWith(token) : null;
      if (member !== null) return { record, member };
    }
    return null;
  }

  #connect(page: Page, pipe: Pipe): Connection {
    page.pipe?.close(CLOSED_FOR_GOOD.takenOver);
    if (page.pipe) page.session?.leave(page);
    page.pipe = pipe;
    const after = this.#takeUpStream(page, pipe.after);
    const { token } = pipe;
    const { version } = this.#parts;
    page.tell({
      kind: 'welcome',
      protocol: PROTOCOL_VERSION,
      version,
      stream: page.stream,
      ...(token && { token }),
    });
    const { session } = page;
    if (session) this.#guard(() => this.#show(page, session, after));
    else page.tell({ kind: 'session', session: null });
    return {
      receive: (text) => this.#receive(page, text, pipe),
      leave: () => this.#disconnect(page, pipe),
    };
  }

  /** Goes on counting where the page stopped hearing, or begins anew. Answers where it goes on; null: anew. */
  #takeUpStream(page: Page, after: Pipe['after']): number | null {
    const goesOn = after !== undefined && after.stream === page.stream && after.n <= page.n;
    page.n = goesOn ? after.n : 0;
    if (!goesOn) page.stream = letters(this.#parts.chance.bytes(STREAM_LETTERS), STREAM_LETTERS);
    return goesOn ? after.n : null;
  }

  /** Writes a whole copy of a record to `target`, also of one that is being played. Throws a ProblemError. */
  saveCopy(record: string, target: string): void {
    const session = this.#open.get(record);
    if (session) session.copyTo(target);
    else this.#archive.copy(record, target);
  }

  /** Takes a record from elsewhere into the records folder; answers the id to resume. Throws a ProblemError. */
  takeIn(file: string): string {
    return this.#archive.takeIn(file, this.#open);
  }

  /** The same for a page, with the answer that it gets. */
  bring(file: string): Answer {
    return this.#try(() => ({ ok: true, record: this.takeIn(file) }));
  }

  counts(): Counts {
    const open = [...this.#open.values()];
    const members = open.map(({ live }) => Object.keys(live.roster.members).length);
    return {
      exercises: open.length,
      rooms: open.filter(({ room }) => room.isOpen).length,
      pages: [...this.#pages.values()].filter(({ pipe }) => pipe !== null).length,
      members: members.reduce((sum, count) => sum + count, 0),
    };
  }

  /** Something about the network has changed. */
  publishRooms(): void {
    for (const session of this.#open.values()) if (session.room.isOpen) this.#guard(() => session.publish());
  }

  close(): void {
    for (const session of this.#open.values()) session.close();
    this.#open.clear();
  }

  #pageOf(member: string, kind: Page['kind'], wallOf: string | null): Page {
    const known = this.#pages.get(member);
    if (known) return known;
    const page: Page = {
      member,
      kind,
      wallOf,
      session: null,
      watching: kind === 'wall' ? 'wall' : null,
      pipe: null,
      stream: '',
      n: 0,
      answers: new Map(),
      tell: (notice) => {
        page.n += 1;
        page.pipe?.tell(notice, page.n);
        return page.n;
      },
      close: (code) => this.#showOut(page, code),
    };
    this.#pages.set(member, page);
    return page;
  }

  /** From here on nothing goes either way, whatever is still under way on the line. */
  #showOut(page: Page, code: number): void {
    const { pipe } = page;
    page.pipe = null;
    page.session?.leave(page);
    pipe?.close(code);
  }

  /** The exercise stays open: a reload is no leaving. */
  #disconnect(page: Page, pipe: Pipe): void {
    if (page.pipe !== pipe) return;
    page.pipe = null;
    const { session } = page;
    session?.leave(page);
    if (session) this.#guard(() => session.publish());
  }

  #receive(page: Page, text: string, pipe: Pipe): void {
    if (page.pipe !== pipe) return;
    const request = parseRequest(text);
    if ('problem' in request) {
      page.tell({ kind: 'answer', to: request.id, answer: { ok: false, problem: request.problem } });
      return;
    }
    const { id, command } = request;
    const { session } = page;
    const problem = refuseKind(page.kind, command) ?? session?.refuse(page, command);
    const answered = (answer: Answer): void => {
      const tell = (): void => void page.tell({ kind: 'answer', to: id, answer });
      const concerned = page.session ?? session;
      if (concerned === null) tell();
      else this.#guard(() => concerned.publish(page, tell));
    };
    if (problem) page.tell({ kind: 'answer', to: id, answer: { ok: false, problem } });
    else if (isKept(command)) answered(this.#try(() => this.#answerKept(page, id, command)));
    else void this.#answerOnce(page, id, command).then(answered);
  }

  #answerKept(page: Page, id: string, command: KeptCommand): Answer {
    return page.session ? page.session.answer(page, id, command) : { ok: false, problem: NO_EXERCISE };
  }

  /** What no record keeps is remembered for as long as the page may repeat it. */
  #answerOnce(page: Page, id: string, command: Command): Promise<Answer> {
    const text = JSON.stringify(command);
    const known = page.answers.get(id);
    if (known?.text === text) return known.answer;
    if (known) return Promise.resolve({ ok: false, problem: REUSED_ID });
    const answer = this.#answerNew(page, id, command).catch((error: unknown): Answer => this.#failed(error));
    page.answers.set(id, { text, answer });
    const [oldest] = page.answers.keys();
    if (page.answers.size > ANSWERS_KEPT && oldest !== undefined) page.answers.delete(oldest);
    return answer;
  }

  async #answerNew(page: Page, id: string, command: Command): Promise<Answer> {
    switch (command.type) {
      case 'list':
        return { ok: true, listing: this.#archive.list(this.#open) };
      case 'open-reference':
        return { ok: true, reference: this.#archive.reference(command.scenario) };
      case 'plan':
        return { ok: true, plan: planOf(command) };
      case 'new-exercise':
        return this.#enter(page, this.#archive.create(id, page.member, command.setup, this.#open));
      case 'resume':
        return this.#enter(page, this.#open.get(command.record) ?? this.#archive.resume(command.record));
      case 'leave':
        this.#leave(page);
        return { ok: true };
      case 'watch':
        return page.session
          ? page.session.watch(page, command.audience)
          : { ok: false, problem: NO_EXERCISE };
      case 'ask-print':
        if (page.session) return page.session.print(page, command.audience);
        return command.scenario === null
          ? { ok: false, problem: NO_EXERCISE }
          : { ok: true, print: this.#archive.printView(command.scenario, command.audience) };
      case 'open-wall':
        return this.#parts.wallKeyFor
          ? { ok: true, wallKey: this.#parts.wallKeyFor(page.member) }
          : { ok: false, problem: NO_WALL_KEYS };
      case 'ask-advice':
        return page.session
          ? await page.session.advise(page, command.seat)
          : { ok: false, problem: NO_EXERCISE };
      case 'knock':
        return page.session
          ? page.session.knock(page, command.name, command.wish)
          : { ok: false, problem: NO_EXERCISE };
      case 'room':
        return page.session
          ? await this.#changeRoom(page, page.session, command.change)
          : { ok: false, problem: NO_EXERCISE };
      default:
        throw new Error(`${command.type} is kept in the record`);
    }
  }

  #enter(page: Page, session: Session): Answer {
    if (page.session !== session) {
      this.#leave(page);
      this.#open.set(session.id, session);
      page.session = session;
      session.join(page);
      for (const wall of this.#wallsOf(page)) {
        wall.session = session;
        if (wall.pipe) session.join(wall);
      }
    }
    return { ok: true, record: session.id };
  }

  async #changeRoom(page: Page, session: Session, change: RoomChange): Promise<Answer> {
    const problem = session.refuse(page, { type: 'room', change });
    if (problem) return { ok: false, problem };
    const { lan } = this.#parts;
    switch (change.do) {
      case 'look':
        return { ok: true, addresses: lan?.addresses() ?? [] };
      case 'open':
        if (lan === undefined) return { ok: false, problem: NO_LAN };
        session.openRoom(await lan.listen(change.address, change.secure));
        return { ok: true };
      case 'close':
        await this.#closeRoom(session);
        return { ok: true };
      default:
        return session.changeRoom(change);
    }
  }

  /** Everybody of the room is shown out; they come back when it is opened again. The last one turns out the light. */
  async #closeRoom(session: Session): Promise<void> {
    session.closeRoom();
    for (const page of this.#pages.values())
      if (page.session === session && page.kind === 'guest') page.close(CLOSED_FOR_GOOD.roomClosed);
    if (![...this.#open.values()].some(({ room }) => room.isOpen)) await this.#parts.lan?.close();
  }

  #wallsOf({ member }: Page): Page[] {
    return [...this.#pages.values()].filter(({ wallOf }) => wallOf === member);
  }

  #show(page: Page, session: Session, after: number | null): void {
    session.join(page, after);
    session.publish();
  }

  /** The last page at the machine that leaves closes the record, and the room with it. A guest only goes. */
  #leave(page: Page): void {
    const session = page.session;
    if (!session) return;
    page.watching = null;
    for (const one of [page, ...this.#wallsOf(page)]) {
      session.leave(one);
      one.session = null;
      one.tell({ kind: 'session', session: null });
    }
    if (page.kind === 'guest') return this.#leaveRoom(page, session);
    const isLooked = ({ kind, session: open }: Page): boolean => kind === 'machine' && open === session;
    if ([...this.#pages.values()].some(isLooked)) return;
    this.#guard(() => void this.#closeRoom(session).catch(this.#parts.report));
    this.#open.delete(session.id);
    session.close();
  }

  #leaveRoom(page: Page, session: Session): void {
    this.#guard(() => {
      session.takeOut(page);
      session.publish();
    });
    page.close(CLOSED_FOR_GOOD.removed);
  }

  #try(work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      return this.#failed(error);
    }
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#parts.report(error);
    }
  }

  #failed(error: unknown): Answer {
    if (!(error instanceof ProblemError)) this.#parts.report(error);
    return { ok: false, problem: problemOf(error) };
  }
}

/** The request, or what is wrong with the frame and the id to answer to, if one can be read. */
function parseRequest(text: string): Request | { readonly id: string; readonly problem: Problem } {
  let json: unknown = null;
  try {
    json = readFrame(text);
  } catch {
    return { id: '', problem: BAD_FRAME };
  }
  const parsed = requestShape.safeParse(json);
  return parsed.success ? parsed.data : { id: idIn(json), problem: BAD_FRAME };
}

const idIn = (json: unknown): string =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
    ? json.id.slice(0, 64)
    : '';

const BAD_FRAME: Problem = {
  code: 'badFrame',
  message: 'The host did not understand the page.',
  remedy: 'Reload the page; if it happens again, page and host are of different versions.',
};

/** What a page of this kind never may; whoever sits in an exercise is asked further by the session. */
function refuseKind(kind: Page['kind'], command: Command): Problem | null {
  if (kind === 'wall') return WALL_ONLY_SHOWS;
  return kind === 'guest' && AT_THE_MACHINE.includes(command.type) ? NOT_AT_THE_MACHINE : null;
}

/** The scenarios and records of the machine are for whoever sits at it. */
const AT_THE_MACHINE: readonly Command['type'][] = [
  'list',
  'open-reference',
  'plan',
  'new-exercise',
  'resume',
  'open-wall',
];

const NOT_AT_THE_MACHINE: Problem = {
  code: 'notAllowed',
  message: 'This is done at the machine that hosts the room.',
  remedy: 'Ask the facilitator.',
};

const NO_LAN: Problem = {
  code: 'notAllowed',
  message: 'This host has no network to open a room on.',
  remedy: 'Play at one laptop, passed round.',
};

const WALL_ONLY_SHOWS: Problem = {
  code: 'notAllowed',
  message: 'This window is a wall: it shows the exercise and takes no part in it.',
  remedy: 'Act in the window that opened it.',
};

const NO_WALL_KEYS: Problem = {
  code: 'notAllowed',
  message: 'This host opens a wall without a key.',
  remedy: 'Open it from the menu of the program.',
};

const NO_EXERCISE: Problem = {
  code: 'noExercise',
  message: 'No exercise is open in this page.',
  remedy: 'Start one, or open one from the list.',
};
