// What goes to several pages, or is compared with what a page was told before, is turned into text once.
const texts = new WeakMap<object, string>();

/** The JSON of something that does not change any more. */
export function textOnce(part: object): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}
