// What a page sent, as JSON in which every text is plain: whatever people type is shown to others, and must not be able
// to reorder, hide or imitate what stands around it.

/** Throws a SyntaxError, or a RangeError for what is nested too deeply to be from a page. */
export const readFrame = (text: string): unknown =>
  JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? plainText(value) : value));

/** Composed (NFC), with line ends as `\n`, and without the characters of INVISIBLE. */
export const plainText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, '');

/**
 * Control characters but the line end and the tab, the controls of writing direction, separators of lines that are none,
 * what joins words or stands for nothing at all, and tags. The joiners within emoji and Persian words stay.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
