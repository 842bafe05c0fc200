// The host in a process of its own, started by host-keeper.ts: sessions, records and SQLite run here, so that a record
// from a stranger is never read by the process that may do everything.
import type { MessagePortMain } from 'electron';
import { servePort } from '../host/net/port-link.ts';
import { problemOf } from '../host/problems.ts';
import { openSessions, type OpenSessions } from '../host/open-sessions.ts';
import type { Sessions } from '../host/sessions.ts';
import { type FromHost, type ToHost, toHostShape } from './host-messages.ts';
import { hostFacts } from './host-facts.ts';
import { withMemory } from './session-memory.ts';

/** There is one window to play in, so one page: it keeps its name in the record over a reload. */
const MEMBER = 'm1';
/** Not `w1`, which is the first wall over the network. */
const WALL = 'w0';

/** Everything but the first message. */
type Later = Exclude<ToHost, { type: 'begin' }>;

let open: OpenSessions | null = null;

process.parentPort.on('message', ({ data, ports }) => obey(toHostShape.parse(data), ports));

function obey(message: ToHost, ports: readonly MessagePortMain[]): void {
  if (message.type === 'begin') {
    open = openSessions({ recordsDir: message.recordsDir });
    return;
  }
  if (open === null) throw new Error(`${message.type} came before begin`);
  obeyWith(open, message, ports);
}

function obeyWith(
  { sessions: host, close }: OpenSessions,
  message: Later,
  ports: readonly MessagePortMain[],
): void {
  switch (message.type) {
    case 'serve':
      return serve(host, ports[0], message.resume);
    case 'serve-wall':
      return serveWall(host, ports[0]);
    case 'take-in':
      return answer(message.id, () => host.takeIn(message.file));
    case 'save-copy':
      return answer(message.id, () => {
        host.saveCopy(message.record, message.target);
        return message.record;
      });
    case 'facts':
      return answer(message.id, () => JSON.stringify(hostFacts()));
    case 'close':
      return void close().then(() => process.exit(0));
  }
}

function serve(host: Sessions, port: MessagePortMain | undefined, resume: string | null): void {
  if (port === undefined) throw new Error('serve came without a port');
  servePort(
    withMemory(host, resume, (record) => tell({ type: 'open-record', record })),
    port,
    MEMBER,
  );
}

function serveWall(host: Sessions, port: MessagePortMain | undefined): void {
  if (port === undefined) throw new Error('serve-wall came without a port');
  servePort({ join: (member, ...pipe) => host.joinWall(MEMBER, member, ...pipe) }, port, WALL);
}

function answer(id: number, work: () => string): void {
  try {
    tell({ type: 'done', id, text: work() });
  } catch (error) {
    tell({ type: 'failed', id, problem: problemOf(error) });
  }
}

function tell(message: FromHost): void {
  process.parentPort.postMessage(message);
}
