// What a page and the host agree on before the first frame. It imports nothing, so that a page can load it.

export const PROTOCOL_VERSION = 2;

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
  /** No room or seat has this code now; the same for a code that never was and one that was replaced. */
  wrongCode: 4404,
  /** The code is right; the room takes nobody new. */
  roomLocked: 4423,
  /** The code is right; the seat has as many people as it can take. */
  seatFull: 4424,
  /** Too many wrong codes from this address, or from everywhere: wait a minute. */
  tooManyTries: 4430,
  /** The white cell took this person out of the room. */
  removed: 4410,
  /** The white cell closed the room, or the exercise. */
  roomClosed: 4412,
} as const;
