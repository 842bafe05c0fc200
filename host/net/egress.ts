// The one way out: every byte that a page receives after joining passes here, over a socket, a port or HTTP. Notices hold what engine/views built
// and the host's own answers, nothing else; a kind that is not listed does not leave.
import type { Answer, Notice } from '../protocol.ts';

/** The sending end of a transport. */
export interface Wire {
  /** One text: `head`, and after it the JSON of `body` with the brace that closes the notice, if there is one. */
  readonly send: (head: string, body?: object) => void;
  readonly close: (code: number) => void;
}

/** `n`: the number of the notice on the stream of its page. */
export function tell(wire: Wire, notice: Notice, n: number): void {
  switch (notice.kind) {
    case 'welcome':
    case 'answer':
    case 'session':
    case 'porch':
    case 'room':
      return wire.send(`{"n":${n},${JSON.stringify(notice).slice(1)}`);
    case 'content':
      return wire.send(`{"n":${n},"kind":"content","content":`, notice.content);
    case 'quarter':
      return wire.send(`{"n":${n},"kind":"quarter","quarter":`, notice.quarter);
    case 'present': {
      const { remainingMs, present } = notice;
      return wire.send(`{"n":${n},"kind":"present","remainingMs":${remainingMs},"present":`, present);
    }
    default:
      throw new Error(`a notice of an unknown kind must not leave: ${String(notice satisfies never)}`);
  }
}

/** The answer to what a page sent over HTTP. */
export const answerBody = (answer: Answer): string => JSON.stringify(answer);
