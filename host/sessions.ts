// The exercises that are open in this host, and the pages that look at them: reads frames, finds who is asking, and
// sends each command to where it belongs.
import { requestShape } from './protocol.ts';
import { CLOSED_FOR_GOOD, PROTOCOL_VERSION } from './wire.ts';
import type { Answer, Command, Notice, Problem, Request } from './protocol.ts';
import type { Archive } from './archive.ts';
import { planOf } from './planner.ts';
import { ProblemError, problemOf } from './problems.ts';
import type { Watcher } from './publisher.ts';
import type { Session } from './session.ts';
import { isKept } from './step-for.ts';

type Tell = (notice: Notice) => void;
type Close = (code: number) => void;

/** The host's end of a page's connection. */
export interface Connection {
  /** One frame, as text. */
  receive(text: string): void;
  /** The connection is gone; the page may come back. */
  leave(): void;
}

/** A page, over all its connections. */
interface Page extends Watcher {
  readonly member: string;
  /** The page whose exercise this wall follows; null: a page that plays. */
  readonly wallOf: string | null;
  session: Session | null;
  send: Tell | null;
  close: Close | null;
  /** Answers to commands that no record keeps, the latest last. */
  readonly answers: Map<string, Promise<Answer>>;
}

/** Enough for what a page can have under way at once. */
const ANSWERS_KEPT = 100;

export interface SessionsParts {
  readonly version: string;
  readonly report: (error: unknown) => void;
  /** Makes a key that opens the wall of a page's exercise; absent where windows are opened without one. */
  readonly wallKeyFor?: (member: string) => string;
}

export class Sessions {
  #archive: Archive;
  #version: string;
  #report: SessionsParts['report'];
  #wallKeyFor: SessionsParts['wallKeyFor'];
  #pages = new Map<string, Page>();
  #open = new Map<string, Session>();

  constructor(archive: Archive, { version, report, wallKeyFor }: SessionsParts) {
    this.#archive = archive;
    this.#version = version;
    this.#report = report;
    this.#wallKeyFor = wallKeyFor;
  }

  /** A page connects, for the first time or again. It sees what it saw before. */
  join(member: string, tell: Tell, close: Close, token?: string): Connection {
    return this.#connect(this.#pageOf(member, null), { tell, close, token });
  }

  /**
   * A wall connects: it shows what everybody may know of the exercise that the page `of` is in, follows that page into
   * the next one, keeps none open and may ask for nothing.
   */
  joinWall(of: string, member: string, tell: Tell, close: Close, token?: string): Connection {
    const wall = this.#pageOf(member, of);
    wall.session?.leave(wall);
    wall.session = this.#pages.get(of)?.session ?? null;
    return this.#connect(wall, { tell, close, token });
  }

  #connect(page: Page, to: { tell: Tell; close: Close; token: string | undefined }): Connection {
    const { tell, close, token } = to;
    page.close?.(CLOSED_FOR_GOOD.takenOver);
    if (page.send) page.session?.leave(page);
    page.send = tell;
    page.close = close;
    tell({ kind: 'welcome', protocol: PROTOCOL_VERSION, version: this.#version, ...(token && { token }) });
    if (page.session) this.#guard(() => this.#show(page, page.session));
    else tell({ kind: 'session', session: null });
    return {
      receive: (text) => this.#receive(page, text, tell),
      leave: () => this.#disconnect(page, tell),
    };
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

  close(): void {
    for (const session of this.#open.values()) session.close();
    this.#open.clear();
  }

  #pageOf(member: string, wallOf: string | null): Page {
    const known = this.#pages.get(member);
    if (known) return known;
    const page: Page = {
      member,
      wallOf,
      isWall: wallOf !== null,
      session: null,
      watching: wallOf === null ? null : 'wall',
      send: null,
      close: null,
      answers: new Map(),
      tell: (notice) => page.send?.(notice),
    };
    this.#pages.set(member, page);
    return page;
  }

  /** The exercise stays open: a reload is no leaving. */
  #disconnect(page: Page, tell: Tell): void {
    if (page.send !== tell) return;
    page.session?.leave(page);
    page.send = null;
    page.close = null;
  }

  #receive(page: Page, text: string, tell: Tell): void {
    if (page.send !== tell) return;
    const request = parseRequest(text);
    if ('problem' in request) {
      page.tell({ kind: 'answer', to: request.id, answer: { ok: false, problem: request.problem } });
      return;
    }
    const { id, command } = request;
    if (page.isWall) {
      page.tell({ kind: 'answer', to: id, answer: { ok: false, problem: WALL_ONLY_SHOWS } });
      return;
    }
    const answered = (answer: Answer): void => {
      page.tell({ kind: 'answer', to: id, answer });
      this.#guard(() => page.session?.publish());
    };
    if (isKept(command)) answered(this.#try(() => this.#answerKept(page, id, command)));
    else void this.#answerOnce(page, id, command).then(answered);
  }

  #answerKept(page: Page, id: string, command: Extract<Command, Parameters<Session['answer']>[2]>): Answer {
    return page.session ? page.session.answer(page.member, id, command) : { ok: false, problem: NO_EXERCISE };
  }

  /** What no record keeps is remembered for as long as the page may repeat it. */
  #answerOnce(page: Page, id: string, command: Command): Promise<Answer> {
    const known = page.answers.get(id);
    if (known) return known;
    const answer = this.#answerNew(page, id, command).catch((error: unknown): Answer => this.#failed(error));
    page.answers.set(id, answer);
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
        return this.#wallKeyFor
          ? { ok: true, wallKey: this.#wallKeyFor(page.member) }
          : { ok: false, problem: NO_WALL_KEYS };
      case 'ask-advice':
        return page.session ? await page.session.advise(command.seat) : { ok: false, problem: NO_EXERCISE };
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
        if (wall.send) session.join(wall);
      }
    }
    return { ok: true, record: session.id };
  }

  #wallsOf({ member }: Page): Page[] {
    return [...this.#pages.values()].filter(({ wallOf }) => wallOf === member);
  }

  #show(page: Page, session: Session | null): void {
    session?.join(page);
    session?.publish();
  }

  /** The last page that leaves closes the record. */
  #leave(page: Page): void {
    const session = page.session;
    if (!session) return;
    page.watching = null;
    for (const one of [page, ...this.#wallsOf(page)]) {
      session.leave(one);
      one.session = null;
      one.tell({ kind: 'session', session: null });
    }
    if ([...this.#pages.values()].some((other) => other.session === session)) return;
    this.#open.delete(session.id);
    session.close();
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
      this.#report(error);
    }
  }

  #failed(error: unknown): Answer {
    if (!(error instanceof ProblemError)) this.#report(error);
    return { ok: false, problem: problemOf(error) };
  }
}

/** The request, or what is wrong with the frame and the id to answer to, if one can be read. */
function parseRequest(text: string): Request | { readonly id: string; readonly problem: Problem } {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
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
