// The page has one way to the host, the seat protocol: whatever else could carry bytes is named in no file of the renderer
// but in those that open the line, and in the one that brings a record file.
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse, type Source, sourcesOf, walk } from './sources.ts';

const WAYS_OUT = [
  'fetch',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'BroadcastChannel',
  'MessageChannel',
  'SharedWorker',
  'serviceWorker',
];

/** `file name` for every name of a way out that stands in a file for a value, not for a type. */
const waysOutOf = (source: Source): string[] => {
  const found = new Set<string>();
  walk(parse(source), (node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return;
    if (WAYS_OUT.includes(node.text) && !ts.isTypeReferenceNode(node.parent))
      found.add(`${source.file} ${node.text}`);
  });
  return [...found];
};

test('the page reaches the host by its lines alone', () => {
  expect(sourcesOf('renderer').flatMap(waysOutOf)).toEqual([
    'renderer/links/bring-record.ts fetch',
    'renderer/links/choose-link.ts WebSocket',
  ]);
});

test.each([
  "await fetch('/view');",
  "window['fetch']('/view');",
  "navigator.sendBeacon('/x', text);",
  'new EventSource(url);',
])('and %s would be found', (text) => {
  expect(waysOutOf({ file: 'renderer/App.tsx', text })).toHaveLength(1);
});

test('but the type of a socket is no socket', () => {
  const text = 'const open = (socket: WebSocket): void => socket.close();';
  expect(waysOutOf({ file: 'renderer/App.tsx', text })).toEqual([]);
});
