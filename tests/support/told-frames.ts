// The frames of docs/seat-protocol.md, in order. A block marked `jsonc` holds frames, each after a line that says who sends
// it: `// Boris → host` or `// host → Boris`. In what the host sends, "…" stands for whatever is there: a value, the rest of
// a list, or (as a key) further keys; the number `n` may be left out.

export interface TalkFrame {
  readonly client: string;
  readonly isSent: boolean;
  readonly frame: Readonly<Record<string, unknown>>;
  readonly line: number;
}

const FROM = /^\/\/ (?:(?<sender>\w+) → host|host → (?<receiver>\w+))$/;

export function framesOf(markdown: string): TalkFrame[] {
  const frames: TalkFrame[] = [];
  let isInside = false;
  let head: { client: string; isSent: boolean; line: number } | null = null;
  let text = '';
  const take = (): void => {
    if (head !== null) frames.push({ ...head, frame: JSON.parse(text) as TalkFrame['frame'] });
    head = null;
    text = '';
  };
  for (const [i, line] of markdown.split('\n').entries()) {
    const from = FROM.exec(line)?.groups;
    if (line.startsWith('```')) {
      take();
      isInside = line === '```jsonc';
    } else if (isInside && from) {
      take();
      const { sender, receiver = '' } = from;
      head = { client: sender ?? receiver, isSent: sender !== undefined, line: i + 1 };
    } else if (isInside) text += line;
  }
  return frames;
}

const ANY = '…';

/** Whether what was told is as written down. */
export function isAs(told: unknown, written: unknown): boolean {
  if (written === ANY) return true;
  if (Array.isArray(written)) {
    const hasMore = written.at(-1) === ANY;
    const items = hasMore ? written.slice(0, -1) : written;
    if (!Array.isArray(told) || (hasMore ? told.length < items.length : told.length !== items.length))
      return false;
    return items.every((item, i) => isAs(told[i], item));
  }
  if (typeof written !== 'object' || written === null) return told === written;
  if (typeof told !== 'object' || told === null) return false;
  const keys = Object.keys(written).filter((key) => key !== ANY);
  const hasMore = ANY in written;
  return (
    keys.every((key) => key in told && isAs(told[key as never], written[key as never])) &&
    (hasMore || Object.keys(told).every((key) => key in written))
  );
}
