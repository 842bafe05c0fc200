// Brings a record file to the host from a browser, which has no way to a file but the bytes.
import type { Answer } from '../../host/protocol.ts';
import { RECORDS_PATH } from '../../host/wire.ts';
import { say } from '../text/say.ts';
import { keptToken } from './choose-link.ts';

/** Resolves to the id of the record as this computer keeps it, or to what speaks against it. */
export async function bringRecord(file: File): Promise<Answer> {
  try {
    const answer = await fetch(RECORDS_PATH, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${keptToken()}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
    if (answer.ok) return (await answer.json()) as Answer;
    return failed(answer.status === TOO_LARGE ? 'start.file.large' : 'start.file.unheard', file);
  } catch {
    return failed('start.file.unheard', file);
  }
}

const TOO_LARGE = 413;

const failed = (why: 'start.file.large' | 'start.file.unheard', { name }: File): Answer => ({
  ok: false,
  problem: { code: 'fault', message: say(why, { name }), remedy: say(`${why}.now`) },
});
