// The one way out: every byte that a page receives after joining passes here. Notices hold what engine/views built
// and the host's own answers, nothing else; a kind that is not listed does not leave.
import type { Notice } from '../protocol.ts';

/** The sending end of a transport. */
export interface Wire {
  readonly send: (text: string) => void;
  readonly close: (code: number) => void;
}

/** A view or a content that goes to several pages is turned into text once. */
const texts = new WeakMap<object, string>();

export function tell(wire: Wire, notice: Notice): void {
  wire.send(textOf(notice));
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'welcome':
    case 'answer':
    case 'session':
      return JSON.stringify(notice);
    case 'content':
      return `{"kind":"content","content":${textOnce(notice.content)}}`;
    case 'view':
      return `{"kind":"view","view":${textOnce(notice.view)}}`;
    default:
      throw new Error(`a notice of an unknown kind must not leave: ${String(notice satisfies never)}`);
  }
}

function textOnce(part: object): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  texts.set(part, text);
  return text;
}
