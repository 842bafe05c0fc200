// Tells main which exercise the page has open, and opens it again for the page after the host's process was started
// anew: the page then sees what it saw before, without having asked.
import { randomUUID } from 'node:crypto';
import type { Notice, Request } from '../host/protocol.ts';
import type { Sessions } from '../host/sessions.ts';

type Joinable = Pick<Sessions, 'join'>;

/** `sessions`, with `resume` opened on joining; `onRecord` is told of every change. */
export function withMemory(
  sessions: Joinable,
  resume: string | null,
  onRecord: (record: string | null) => void,
): Joinable {
  return {
    join(member, pipe) {
      const request: Request | null =
        resume === null ? null : { id: randomUUID(), command: { type: 'resume', record: resume } };
      let isJoined = false;
      const tell = (notice: Notice, n: number): void => {
        if (notice.kind === 'session' && isJoined) onRecord(notice.session?.record ?? null);
        // The page did not ask for this, so it gets no answer either.
        if (notice.kind !== 'answer' || notice.to !== request?.id) pipe.tell(notice, n);
      };
      const connection = sessions.join(member, { ...pipe, tell });
      isJoined = true;
      // Carried out before the first frame of the page, whose own commands expect the exercise to be open.
      if (request !== null) connection.receive(JSON.stringify(request));
      return connection;
    },
  };
}
