// How the page's own links differ from any other: they can say why they closed for good.
import type { Link } from '../../host/protocol.ts';

export type ClosedWhy = 'notLetIn' | 'tooManyPages' | 'takenOver' | 'tooFast' | 'otherVersion' | 'gone';

export interface PageLink extends Link {
  /** null while it is open or trying. */
  readonly closedWhy: ClosedWhy | null;
}

export type NoticeListener = Parameters<Link['onNotice']>[0];
export type StateListener = Parameters<Link['onState']>[0];
