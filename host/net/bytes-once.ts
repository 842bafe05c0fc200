// What goes to many pages is turned into bytes once, and all of them are sent the very same ones.
import { textOnce } from '../text-once.ts';

const known = new WeakMap<object, Buffer>();

/** The JSON of something that does not change any more, and the brace that closes the notice around it. */
export function bytesOnce(part: object): Buffer {
  const bytes = known.get(part) ?? Buffer.from(`${textOnce(part)}}`, 'utf8');
  known.set(part, bytes);
  return bytes;
}
