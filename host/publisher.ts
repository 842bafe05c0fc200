// Tells each page what its audience may know, and only when that has changed: a page must not learn from an
// empty message that another seat did something.
import type { Content, PastQuarter, Present } from '../engine/views/shapes.ts';
import type { Notice, SessionNotice, Watch } from './protocol.ts';
import { textOnce } from './text-once.ts';

/** A page in an exercise. */
export interface Watcher {
  /** A page that may show the wall and nothing else. */
  readonly isWall: boolean;
  watching: Watch | null;
  tell(notice: Notice): void;
}

/** Where the publisher gets what it tells: the session. */
export interface Source {
  sessionFor(watcher: Watcher): SessionNotice;
  presentFor(audience: Watch): Present;
  pastFor(audience: Watch): readonly PastQuarter[];
  remainingMs(): number | null;
  contentFor(audience: Watch): Content;
}

interface Told {
  session: string;
  content: Watch | null;
  past: readonly PastQuarter[];
  present: string;
}

const nothing = (): Told => ({ session: '', content: null, past: [], present: '' });

export class Publisher {
  #source: Source;
  #told = new Map<Watcher, Told>();
  #contents = new Map<Watch, Content>();

  constructor(source: Source) {
    this.#source = source;
  }

  get pages(): number {
    return this.#told.size;
  }

  /** A wall on a projector is nobody. */
  get hasPeople(): boolean {
    return [...this.#told.keys()].some(({ isWall }) => !isWall);
  }

  /** It is told everything with the next `publish`. */
  add(watcher: Watcher): void {
    this.#told.set(watcher, nothing());
  }

  remove(watcher: Watcher): void {
    this.#told.delete(watcher);
  }

  /** `clockChanged`: the present goes out even if nothing but the time left is new. */
  publish(clockChanged: boolean): void {
    const seen = new Map<Watch, Seen>();
    for (const [watcher, told] of this.#told) {
      this.#tellSession(watcher, told);
      if (watcher.watching === null) continue;
      const { past, present } = this.#seenOnce(seen, watcher.watching);
      if (told.content !== watcher.watching || !isStartOf(told.past, past))
        this.#tellContent(watcher, told, watcher.watching);
      this.#tellPast(watcher, told, past);
      this.#tellPresent(watcher, told, present, clockChanged);
    }
  }

  #tellSession(watcher: Watcher, told: Told): void {
    const session = this.#source.sessionFor(watcher);
    const key = JSON.stringify(session);
    if (key === told.session) return;
    told.session = key;
    watcher.tell({ kind: 'session', session });
  }

  /** Begins anew: whatever the page was told before of this or another audience, it forgets with new content. */
  #tellContent(watcher: Watcher, told: Told, audience: Watch): void {
    Object.assign(told, { ...nothing(), session: told.session, content: audience });
    const content = this.#contents.get(audience) ?? this.#source.contentFor(audience);
    this.#contents.set(audience, content);
    watcher.tell({ kind: 'content', content });
  }

  #tellPast(watcher: Watcher, told: Told, past: readonly PastQuarter[]): void {
    for (const quarter of past.slice(told.past.length)) watcher.tell({ kind: 'quarter', quarter });
    told.past = past;
  }

  #tellPresent(watcher: Watcher, told: Told, present: Present, clockChanged: boolean): void {
    const text = textOnce(present);
    if (text === told.present && !clockChanged) return;
    told.present = text;
    watcher.tell({ kind: 'present', present, remainingMs: this.#source.remainingMs() });
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

const isStartOf = (told: readonly PastQuarter[], past: readonly PastQuarter[]): boolean =>
  told.every((quarter, i) => quarter === past[i]);
