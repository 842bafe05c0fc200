// How much one page may ask, so that a page gone wild cannot take the room down.

export const FRAME_BYTES_MOST = 64 * 1024;
/** A long exercise in which much is written comes to about 8 MB. */
export const RECORD_BYTES_MOST = 64 * 1024 * 1024;
/** Of one listener. A class of 40 with its walls is far below it, and 200 people in one exercise are well below it. */
export const SOCKETS_MOST = 512;
/** Of one listener: each page loads its files over up to six more. */
export const CONNECTIONS_MOST = 2 * SOCKETS_MOST;
/** Of another machine: a few tabs of one browser. A class behind one address needs more (`backfill serve`). */
export const ADDRESS_CONNECTIONS_MOST = 32;
/** Sockets of another machine that have not joined yet. */
export const ADDRESS_WAITING_MOST = 5;
export const JOIN_WITHIN_MS = 5_000;
export const HEADER_BYTES_MOST = 8 * 1024;
/** For a request to be whole, and for a connection to be of use. */
export const REQUEST_WITHIN_MS = 8_000;
/** For the other end to hear why it is closed. */
export const GOODBYE_MS = 500;
/** A page that has stopped reading is cut off: at this much, or when it has not answered from one beat to the next. */
export const UNREAD_BYTES_MOST = 4 * 1024 * 1024;
export const BEAT_MS = 15_000;

const FRAMES_PER_SECOND = 20;
const FRAMES_AT_ONCE = 40;

/** Counts frames: answers true while a page stays within 20 a second, with 40 at once. */
export function frameBucket(nowMs: () => number): () => boolean {
  let left = FRAMES_AT_ONCE;
  let lastMs = nowMs();
  return () => {
    const now = nowMs();
    left = Math.min(FRAMES_AT_ONCE, left + ((now - lastMs) / 1_000) * FRAMES_PER_SECOND);
    lastMs = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
