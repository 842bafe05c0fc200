// Tells each page what its audience may know, and only when that has changed: a page must not learn from an
// empty message that another seat did something.
import type { Content, View } from '../engine/views/shapes.ts';
import type { Notice, SessionNotice, Watch } from './protocol.ts';

/** A page in an exercise. */
export interface Watcher {
  watching: Watch | null;
  tell(notice: Notice): void;
}

/** Where the publisher gets what it tells: the session. */
export interface Source {
  sessionFor(watcher: Watcher): SessionNotice;
  viewFor(audience: Watch): View;
  contentFor(audience: Watch): Content;
}

interface Told {
  session: string;
  content: Watch | null;
  view: string;
}

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

  /** It is told everything with the next `publish`. */
  add(watcher: Watcher): void {
    this.#told.set(watcher, { session: '', content: null, view: '' });
  }

  remove(watcher: Watcher): void {
    this.#told.delete(watcher);
  }

  /** `clockChanged`: views go out even if nothing but the time left in them is new. */
  publish(clockChanged: boolean): void {
    const views = new Map<Watch, { view: View; key: string }>();
    for (const [watcher, told] of this.#told) {
      this.#tellSession(watcher, told);
      if (watcher.watching === null) continue;
      this.#tellContent(watcher, told, watcher.watching);
      this.#tellView(watcher, told, this.#viewOnce(views, watcher.watching), clockChanged);
    }
  }

  #tellSession(watcher: Watcher, told: Told): void {
    const session = this.#source.sessionFor(watcher);
    const key = JSON.stringify(session);
    if (key === told.session) return;
    told.session = key;
    watcher.tell({ kind: 'session', session });
  }

  #tellContent(watcher: Watcher, told: Told, audience: Watch): void {
    if (told.content === audience) return;
    told.content = audience;
    told.view = '';
    const content = this.#contents.get(audience) ?? this.#source.contentFor(audience);
    this.#contents.set(audience, content);
    watcher.tell({ kind: 'content', content });
  }

  #tellView(
    watcher: Watcher,
    told: Told,
    { view, key }: { view: View; key: string },
    clockChanged: boolean,
  ): void {
    if (key === told.view && !clockChanged) return;
    told.view = key;
    watcher.tell({ kind: 'view', view });
  }

  #viewOnce(views: Map<Watch, { view: View; key: string }>, audience: Watch): { view: View; key: string } {
    const known = views.get(audience);
    if (known) return known;
    const view = this.#source.viewFor(audience);
    const made = { view, key: keyOf(view) };
    views.set(audience, made);
    return made;
  }
}

/** The view without the time left, which differs each time it is made. */
const keyOf = (view: View): string =>
  JSON.stringify({ ...view, head: { ...view.head, clock: { ...view.head.clock, remainingMs: null } } });
