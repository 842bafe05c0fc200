// How the page's own links differ from any other: they can say why they closed for good.
import type { CLOSED_FOR_GOOD } from '../../host/wire.ts';
import type { Link } from '../../host/protocol.ts';

/** The host said why (host/wire.ts), or the page itself gave up. */
export type ClosedWhy = keyof typeof CLOSED_FOR_GOOD | 'otherVersion' | 'gone';

export interface PageLink extends Link {
  /** null while it is open or trying. */
  readonly closedWhy: ClosedWhy | null;
}

export type NoticeListener = Parameters<Link['onNotice']>[0];
export type StateListener = Parameters<Link['onState']>[0];
