// Tells each page what its audience may know, and only when that has changed: a page must not learn from an
// empty message that another seat did something. Numbers count what this one page was told, and nothing else.
import type { Content, PastQuarter, Present } from '../engine/views/shapes.ts';
import type { Notice, RoomNotice, SessionNotice, Watch } from './protocol.ts';
import { textOnce } from './text-once.ts';

/** A page in an exercise. */
export interface Watcher {
  readonly member: string;
  /** `machine`: at the host; `wall`: may show the wall and nothing else; `guest`: somebody who came by the door. */
  readonly kind: 'machine' | 'wall' | 'guest';
  watching: Watch | null;
  /** Answers the number of the notice on this page's stream. */
  tell(notice: Notice): number;
  close(code: number): void;
}

/** Where the publisher gets what it tells: the session. */
export interface Source {
  sessionFor(watcher: Watcher): SessionNotice;
  /** Null: not for this page. */
  roomFor(watcher: Watcher): RoomNotice | null;
  presentFor(audience: Watch): Present;
  pastFor(audience: Watch): readonly PastQuarter[];
  remainingMs(): number | null;
  contentFor(audience: Watch): Content;
}

/** What a page was told, and at which number. */
interface Once<What> {
  readonly what: What;
  readonly n: number;
}

interface Told {
  session: Once<string> | null;
  room: Once<string> | null;
  content: Once<Watch> | null;
  past: readonly Once<PastQuarter>[];
  present: (Once<string> & { readonly clock: number }) | null;
}

const nothing = (): Told => ({ session: null, room: null, content: null, past: [], present: null });

/** As if nothing after the number `n` had been told: it did not arrive. */
function upTo(told: Told, n: number): Told {
  const arrived = <One extends { readonly n: number }>(one: One | null): One | null =>
    one !== null && one.n <= n ? one : null;
  return {
    session: arrived(told.session),
    room: arrived(told.room),
    content: arrived(told.content),
    past: told.past.filter((one) => one.n <= n),
    present: arrived(told.present),
  };
}

export class Publisher {
  #source: Source;
  #told = new Map<Watcher, Told>();
  #away = new WeakMap<Watcher, Told>();
  #contents = new Map<Watch, Content>();

  constructor(source: Source) {
    this.#source = source;
  }

  get watchers(): readonly Watcher[] {
    return [...this.#told.keys()];
  }

  /** A wall on a projector is nobody. */
  get hasPeople(): boolean {
    return this.watchers.some(({ kind }) => kind !== 'wall');
  }

  /** With the next `publish` it is told what it does not know: everything, or what came after the number `after`. */
  add(watcher: Watcher, after: number | null): void {
    if (this.#told.has(watcher)) return;
    const before = after === null ? undefined : this.#away.get(watcher);
    this.#told.set(watcher, before === undefined ? nothing() : upTo(before, after ?? 0));
  }

  /** What it was told is remembered for when it comes back. */
  remove(watcher: Watcher): void {
    const told = this.#told.get(watcher);
    if (told !== undefined) this.#away.set(watcher, told);
    this.#told.delete(watcher);
  }

  /**
   * Tells every page what is new to it: `asker` first, then its answer, then the others. So whoever has an answer has
   * been told what became of the command. `clock`: how often the clock was changed; a page that was told the present
   * before the last time is told it again, even if nothing but the time left is new.
   */
  publish(clock: number, asker: Watcher | null = null, answer: () => void = () => {}): void {
    const seen = new Map<Watch, Seen>();
    const remainingMs = this.#source.remainingMs();
    const tell = (watcher: Watcher, told: Told): void => {
      this.#tellSession(watcher, told);
      this.#tellRoom(watcher, told);
      if (watcher.watching === null) return;
      const { past, present } = this.#seenOnce(seen, watcher.watching);
      if (told.content?.what !== watcher.watching || !isStartOf(told.past, past))
        this.#tellContent(watcher, told, watcher.watching);
      this.#tellPast(watcher, told, past);
      this.#tellPresent(watcher, told, present, remainingMs, clock);
    };
    const asking = asker && this.#told.get(asker);
    if (asker && asking) tell(asker, asking);
    answer();
    for (const [watcher, told] of this.#told) if (watcher !== asker) tell(watcher, told);
  }

  #tellSession(watcher: Watcher, told: Told): void {
    const session = this.#source.sessionFor(watcher);
    const what = JSON.stringify(session);
    if (what === told.session?.what) return;
    told.session = { what, n: watcher.tell({ kind: 'session', session }) };
  }

  #tellRoom(watcher: Watcher, told: Told): void {
    const room = this.#source.roomFor(watcher);
    if (room === null) return;
    const what = JSON.stringify(room);
    if (what === told.room?.what) return;
    told.room = { what, n: watcher.tell({ kind: 'room', room }) };
  }

  /** Begins anew: whatever the page was told before of this or another audience, it forgets with new content. */
  #tellContent(watcher: Watcher, told: Told, audience: Watch): void {
    const content = this.#contents.get(audience) ?? this.#source.contentFor(audience);
    this.#contents.set(audience, content);
    const n = watcher.tell({ kind: 'content', content });
    Object.assign(told, { content: { what: audience, n }, past: [], present: null });
  }

  #tellPast(watcher: Watcher, told: Told, past: readonly PastQuarter[]): void {
    const fresh = past
      .slice(told.past.length)
      .map((quarter) => ({ what: quarter, n: watcher.tell({ kind: 'quarter', quarter }) }));
    if (fresh.length > 0) told.past = [...told.past, ...fresh];
  }

  #tellPresent(
    watcher: Watcher,
    told: Told,
    present: Present,
    remainingMs: number | null,
    clock: number,
  ): void {
    const what = textOnce(present);
    if (what === told.present?.what && clock === told.present.clock) return;
    told.present = { what, clock, n: watcher.tell({ kind: 'present', present, remainingMs }) };
  }

  #seenOnce(seen: Map<Watch, Seen>, audience: Watch): Seen {
    const known = seen.get(audience);
    if (known) return known;
    const made = { past: this.#source.pastFor(audience), present: this.#source.presentFor(audience) };
    seen.set(audience, made);
    return made;
  }
}

interface Seen {
  readonly past: readonly PastQuarter[];
  readonly present: Present;
}

const isStartOf = (told: Told['past'], past: readonly PastQuarter[]): boolean =>
  told.every(({ what }, i) => what === past[i]);
