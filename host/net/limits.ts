// How much one page may ask, so that a page gone wild cannot take the room down.

export const FRAME_BYTES_MOST = 64 * 1024;
/** A long exercise in which much is written comes to about 8 MB. */
export const RECORD_BYTES_MOST = 64 * 1024 * 1024;
/** A class of 40 with its walls is far below it, and 200 people in one exercise are well below it. */
export const SOCKETS_MOST = 512;
export const JOIN_WITHIN_MS = 5_000;
export const HEADER_BYTES_MOST = 8 * 1024;
/** For a request to be whole, and for a connection to be of use. */
export const REQUEST_WITHIN_MS = 8_000;
/** For the other end to hear why it is closed. */
export const GOODBYE_MS = 500;
/** A page that has stopped reading is cut off. */
export const UNREAD_BYTES_MOST = 4 * 1024 * 1024;

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
