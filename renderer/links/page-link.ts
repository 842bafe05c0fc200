// How the page's own links differ from any other: they can say why they closed for good.
import type { CLOSED_FOR_GOOD } from '../../host/wire.ts';
import type { Join, Link } from '../../host/protocol.ts';

/** The host said why (host/wire.ts), or the page itself gave up. `outside`: it has nothing to come in with. */
export type ClosedWhy = keyof typeof CLOSED_FOR_GOOD | 'otherVersion' | 'gone' | 'outside';

/** What somebody types to come into a room. */
export type RoomCode = Extract<Join['join'], { room: string } | { seat: string }>;

export interface PageLink extends Link {
  /** null while it is open or trying. */
  readonly closedWhy: ClosedWhy | null;
  /** Tries to come in with a code, whatever this page was before. Absent where there is no door. */
  readonly enter?: (code: RoomCode) => void;
}

export type NoticeListener = Parameters<Link['onNotice']>[0];
export type StateListener = Parameters<Link['onState']>[0];
