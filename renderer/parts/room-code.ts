// The codes of rooms and seats as people read and type them: eight letters in two groups of four.

export const CODE_LENGTH = 8;

/** What was meant, as far as it was typed: capitals, no gaps, and the letters that look like a digit read as one. */
export const typedCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '')
    .slice(0, CODE_LENGTH);

/** `K7QM 4DRX` */
export const inGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** What the QR says: the page of the room, with its code filled in. */
export const knockAddress = (url: string, code: string): string => `${url}/#room=${code}`;

/** What a person types: browsers put `http://` before it by themselves, but not `https://`. */
export const addressToType = (url: string): string => url.replace(/^http:\/\//, '');
