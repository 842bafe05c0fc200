// What a page and the host agree on before the first frame. It imports nothing, so that a page can load it.

export const PROTOCOL_VERSION = 1;

/** Where the WebSocket is, on the address that served the page. */
export const SOCKET_PATH = '/session';

/** Where a page brings a record file, on the same address. */
export const RECORDS_PATH = '/records';

/** The step that a record keeps once a tutorial is finished or was left for good. */
export const TUTORIAL_OVER = 'over';

/** Close codes of the WebSocket after which trying again is of no use; after any other, reconnect with the token. */
export const CLOSED_FOR_GOOD = {
  /** The key was used already, or the token is of an earlier run of the host: open the address that it prints now. */
  notLetIn: 4401,
  tooManyPages: 4403,
  /** This page's token is in use by another connection, which took over (a second tab, or a faster reload). */
  takenOver: 4409,
  tooFast: 4429,
} as const;
