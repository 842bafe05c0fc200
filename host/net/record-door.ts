// A record that a page brings: one file, held to a size, from a page that plays, and taken in as the desktop takes one in.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import type { Sessions } from '../sessions.ts';
import { RECORDS_PATH } from '../wire.ts';
import type { Door } from './door.ts';
import { answerBody } from './egress.ts';
import { isOurOrigin, type OwnNames } from './headers.ts';
import { RECORD_BYTES_MOST } from './limits.ts';

export interface RecordDoorDeps {
  readonly sessions: Pick<Sessions, 'bring'>;
  readonly door: Door;
  /** Of the listener; called once it listens. */
  readonly names: () => OwnNames;
}

/**
 * `POST /records` with `authorization: Bearer <token>`, `x-file-name` (URI-encoded) and the file as the body; answers an
 * Answer with the id to resume. A stranger gets no body and no reason. The file itself is kept only while it is read.
 */
export function openRecordDoor(app: FastifyInstance, { sessions, door, names }: RecordDoorDeps): void {
  // Unread: fastify's own limit is for what it reads into memory.
  app.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
  app.post(RECORDS_PATH, async ({ raw, body }, reply) => {
    if (!mayBring(raw, door, names())) return reply.code(403).send();
    // A body that is longer than it says ends the connection, so the length can be believed.
    if (!(Number(raw.headers['content-length']) <= RECORD_BYTES_MOST)) return reply.code(413).send();
    const answer = await withFile(body as NodeJS.ReadableStream, fileName(raw), (file) =>
      sessions.bring(file),
    );
    return reply.type('application/json').send(answerBody(answer));
  });
}

function mayBring({ headers }: IncomingMessage, door: Door, names: OwnNames): boolean {
  const [scheme, token = ''] = (headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !isOurOrigin(headers.origin, names)) return false;
  const guest = door.enter({ join: { token } });
  return typeof guest === 'object' && guest.as.kind === 'machine';
}

/** Of what the page calls the file, what is a file's name on every system. It names the record, and stands in complaints. */
function fileName({ headers }: IncomingMessage): string {
  const asked = decodeURIComponent(String(headers['x-file-name'] ?? ''));
  const plain = asked.replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(-100);
  return plain.replace(/^[ .]+/, '') || 'record.backfill';
}

async function withFile<T>(
  bytes: NodeJS.ReadableStream,
  name: string,
  work: (file: string) => T,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfill-brought-'));
  try {
    const file = path.join(folder, name);
    await pipeline(bytes, createWriteStream(file));
    return work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
