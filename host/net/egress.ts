// The one way out: every byte that a page receives after joining passes here, over a socket, a port or HTTP. Notices hold what engine/views built
// and the host's own answers, nothing else; a kind that is not listed does not leave.
import type { Answer, Notice } from '../protocol.ts';
import { textOnce } from '../text-once.ts';

/** The sending end of a transport. */
export interface Wire {
  readonly send: (text: string) => void;
  readonly close: (code: number) => void;
}

/** `n`: the number of the notice on the stream of its page. */
export function tell(wire: Wire, notice: Notice, n: number): void {
  wire.send(`{"n":${n},${insideOf(notice)}`);
}

/** The answer to what a page sent over HTTP. */
export const answerBody = (answer: Answer): string => JSON.stringify(answer);

/** The text of a notice after its number. */
function insideOf(notice: Notice): string {
  switch (notice.kind) {
    case 'welcome':
    case 'answer':
    case 'session':
    case 'porch':
    case 'room':
      return JSON.stringify(notice).slice(1);
    case 'content':
      return `"kind":"content","content":${textOnce(notice.content)}}`;
    case 'quarter':
      return `"kind":"quarter","quarter":${textOnce(notice.quarter)}}`;
    case 'present':
      return `"kind":"present","remainingMs":${notice.remainingMs},"present":${textOnce(notice.present)}}`;
    default:
      throw new Error(`a notice of an unknown kind must not leave: ${String(notice satisfies never)}`);
  }
}
