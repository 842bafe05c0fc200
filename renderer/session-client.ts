// The page's end of the protocol, without a framework: sends commands, resolves their answers, keeps what the host
// last told, and repeats after a reconnect whatever has not been answered, under the same id.
import { PROTOCOL_VERSION } from '../host/wire.ts';
import type {
  Answer,
  Command,
  Link,
  Listing,
  Notice,
  Porch,
  Request,
  RoomNotice,
  SessionNotice,
} from '../host/protocol.ts';
import { wholeView } from '../engine/views/whole-view.ts';
import type { Content, PastQuarter, View } from '../engine/views/shapes.ts';
import type { ClosedWhy, PageLink, RoomCode } from './links/page-link.ts';

export type Send = (command: Command) => Promise<Answer>;
export type LinkState = 'connecting' | 'open' | 'reconnecting' | 'closed';

export interface Snapshot {
  readonly link: LinkState;
  /** Why trying again is of no use; null unless `link` is `closed`. */
  readonly closedWhy: ClosedWhy | null;
  readonly version: string | null;
  /** null: no exercise is open. undefined: the host has not said yet. */
  readonly session: SessionNotice | null | undefined;
  readonly content: Content | null;
  readonly view: View | null;
  readonly listing: Listing | null;
  /** A code was typed here, and nobody is seated yet. */
  readonly isEntering: boolean;
  /** At the door of a room: who is in, and whether one has knocked. Null: not at a door. */
  readonly porch: Porch | null;
  /** The room, at the white cell; null elsewhere. */
  readonly room: RoomNotice | null;
}

export interface SessionClient {
  readonly send: Send;
  /** Leaves everything behind and tries to come into a room. */
  readonly enter: (code: RoomCode) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Snapshot;
  readonly close: () => void;
}

const NOTHING_YET: Snapshot = {
  link: 'connecting',
  closedWhy: null,
  version: null,
  session: undefined,
  content: null,
  view: null,
  listing: null,
  isEntering: false,
  porch: null,
  room: null,
};

interface Pending {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
}

export function startSessionClient(
  link: Link & Partial<Pick<PageLink, 'closedWhy' | 'enter'>>,
  newId = randomId,
): SessionClient {
  const pending = new Map<string, Pending>();
  const listeners = new Set<() => void>();
  let snapshot = NOTHING_YET;
  /** Quarters as told so far. They are drawn with the present that follows them. */
  let past: readonly PastQuarter[] = [];

  const change = (changes: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...changes };
    for (const listener of listeners) listener();
  };
  const send: Send = (command) =>
    new Promise((resolve) => {
      const request = { id: newId(), command };
      pending.set(request.id, { request, resolve });
      if (snapshot.link === 'open') link.send(request);
    });
  const receive = (notice: Notice) => {
    if (notice.kind === 'welcome') {
      if (notice.protocol !== PROTOCOL_VERSION) change({ link: 'closed', closedWhy: 'otherVersion' });
      else change({ version: notice.version });
      return;
    }
    if (notice.kind === 'quarter') {
      past = [...past, notice.quarter];
      return;
    }
    if (notice.kind !== 'answer') {
      change(told(snapshot, past, notice));
      if (notice.kind === 'content' || snapshot.view === null) past = [];
      return;
    }
    const asked = pending.get(notice.to);
    pending.delete(notice.to);
    if (notice.answer.ok && notice.answer.listing !== undefined) change({ listing: notice.answer.listing });
    asked?.resolve(notice.answer);
  };

  const enter = (code: RoomCode): void => {
    pending.clear();
    past = [];
    snapshot = NOTHING_YET;
    change({ isEntering: true });
    link.enter?.(code);
  };

  link.onNotice(receive);
  link.onState((state) => {
    if (snapshot.closedWhy !== null) return;
    change({ link: state, closedWhy: state === 'closed' ? (link.closedWhy ?? 'gone') : null });
    if (state === 'open') for (const { request } of pending.values()) link.send(request);
  });

  return {
    send,
    enter,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    close: () => link.close(),
  };
}

/** A view never outlives the moment its audience is no longer watched: another person may be at the page. */
function told(
  before: Snapshot,
  past: readonly PastQuarter[],
  notice: Exclude<Notice, { kind: 'welcome' | 'answer' | 'quarter' }>,
): Partial<Snapshot> {
  switch (notice.kind) {
    case 'session': {
      const { session } = notice;
      const isSame =
        session?.record === before.session?.record && session?.watching === before.session?.watching;
      const here = { session, porch: null, isEntering: false, ...(session === null && { room: null }) };
      return isSame ? here : { ...here, content: null, view: null };
    }
    case 'porch':
      return { porch: notice.porch };
    case 'room':
      return { room: notice.room };
    case 'content':
      return { content: notice.content };
    case 'present':
      return { view: wholeView(notice.present, past, notice.remainingMs) };
  }
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
