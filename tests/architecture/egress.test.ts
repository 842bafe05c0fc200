// One way out: what a page is told is put into words in host/net/egress.ts, and each transport writes it in one place.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lineOf, parse, type Source, sourcesOf, walk } from './sources.ts';

const WRITES = ['send', 'postMessage', 'end', 'write', 'sendFile'];

/** Where text that egress.ts made is handed to a transport, and what it is handed over by. */
const TRANSPORTS: Readonly<Record<string, string>> = {
  'host/net/egress.ts': 'wire.send',
  'host/net/socket-link.ts': 'socket.send',
  'host/net/port-link.ts': 'port.postMessage',
};

/** No page hears these: threads of bots, reports of our own mistakes, a refusal's status line, counts for the operator. */
const NO_PAGE = [
  'host/bot-runner.ts',
  'host/bot-worker.ts',
  'host/open-sessions.ts',
  'host/net/headers.ts',
  'host/net/status.ts',
];

describe('what leaves the host for a page', () => {
  const host = sourcesOf('host').filter(({ file }) => !file.startsWith('host/cli/'));

  test('leaves through egress.ts, by one call in each transport', () => {
    expect(host.flatMap(waysOut).filter(({ isTransport }) => !isTransport)).toEqual([]);
    const used = new Set(host.flatMap(waysOut).map(({ file }) => file));
    expect([...used].toSorted()).toEqual(Object.keys(TRANSPORTS).toSorted());
  });
});

describe('the check', () => {
  test.each([
    ['host/session.ts', 'socket.send(JSON.stringify(view));'],
    ['host/net/record-door.ts', 'reply.send(JSON.stringify(state));'],
    ['host/net/web-server.ts', 'reply.send(`round ${round}`);'],
    ['host/net/socket-link.ts', 'other.send(text);'],
    ['host/publisher.ts', 'port.postMessage(view);'],
    ['host/net/web-server.ts', 'reply.raw.end(text);'],
  ])('finds, in %s, %s', (file, text) => {
    expect(waysOut({ file, text }).filter(({ isTransport }) => !isTransport)).toHaveLength(1);
  });

  test.each([
    ['host/net/web-server.ts', "reply.code(404).send('Not here.');"],
    ['host/net/record-door.ts', 'reply.send(answerBody(answer));'],
    ['host/net/record-door.ts', 'reply.code(403).send();'],
  ])('leaves, in %s, %s alone', (file, text) => {
    expect(waysOut({ file, text })).toEqual([]);
  });
});

interface WayOut {
  readonly file: string;
  readonly line: number;
  readonly call: string;
  readonly isTransport: boolean;
}

/** Every place that writes something of its own to somebody: not nothing, not fixed words, not an answer's body. */
function waysOut(source: Source): WayOut[] {
  if (NO_PAGE.includes(source.file)) return [];
  const found: WayOut[] = [];
  walk(parse(source), (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const [said] = node.arguments;
    if (!WRITES.includes(node.expression.name.text) || said === undefined) return;
    if (ts.isStringLiteralLike(said) || said.getText().startsWith('answerBody(')) return;
    const call = node.expression.getText();
    const isTransport = TRANSPORTS[source.file] === call;
    found.push({ file: source.file, line: lineOf(node), call, isTransport });
  });
  return found;
}
