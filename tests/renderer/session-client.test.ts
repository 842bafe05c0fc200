// The page's end of the protocol over a real link in memory.
import { describe, expect, test } from 'vitest';
import type { Link, Notice, Request, SessionNotice } from '../../host/protocol.ts';
import type { Seat } from '../../engine/ids.ts';
import { startSessionClient } from '../../renderer/session-client.ts';
import { CONTENT } from './fixtures/content.ts';
import { OUTCOME, SEAT_VIEW } from './fixtures/outcome.ts';

type State = Parameters<Parameters<Link['onState']>[0]>[0];

/** A link whose far end the test holds. */
function linkInMemory() {
  const requests: Request[] = [];
  let notice: (notice: Notice) => void = () => {};
  let state: (state: State) => void = () => {};
  const link: Link = {
    send: (request) => void requests.push(structuredClone(request)),
    onNotice: (listener) => void (notice = listener),
    onState: (listener) => void (state = listener),
    close: () => state('closed'),
  };
  return {
    link,
    requests,
    tell: (one: Notice) => notice(structuredClone(one)),
    become: (one: State) => state(one),
  };
}

const session: SessionNotice = {
  record: 'r1',
  name: 'Thursday section',
  mode: 'hot-seat',
  you: { member: 'm1', role: 'machine', seat: null, name: null },
  people: ['beijing', 'moscow'],
  mayWatch: ['beijing', 'moscow', 'white-cell', 'wall'],
  watching: 'beijing',
  thinking: false,
};
const present = (audience: Seat): Notice => {
  const { indicators: _, ...rest } = SEAT_VIEW;
  return { kind: 'present', present: { ...rest, audience, indicators: [] }, remainingMs: null };
};

function opened() {
  const host = linkInMemory();
  const client = startSessionClient(host.link);
  host.become('open');
  host.tell({ kind: 'welcome', protocol: 2, version: '0.1.0', stream: 's' });
  return { ...host, client };
}

describe('a command', () => {
  test('is sent once and resolves to its own answer', async () => {
    const { client, requests, tell } = opened();
    const first = client.send({ type: 'list' });
    const second = client.send({ type: 'leave' });
    tell({ kind: 'answer', to: requests[1]!.id, answer: { ok: true, record: 'second' } });
    tell({ kind: 'answer', to: requests[0]!.id, answer: { ok: true, record: 'first' } });
    expect(await first).toEqual({ ok: true, record: 'first' });
    expect(await second).toEqual({ ok: true, record: 'second' });
    expect(requests).toHaveLength(2);
  });

  test('waits for the line to open', () => {
    const { link, requests, become } = linkInMemory();
    const client = startSessionClient(link);
    void client.send({ type: 'list' });
    expect(requests).toEqual([]);
    become('open');
    expect(requests).toHaveLength(1);
  });

  test('is repeated under the same id after a reconnect, in the same order, until it is answered', () => {
    const { client, requests, tell, become } = opened();
    void client.send({ type: 'list' });
    void client.send({ type: 'leave' });
    tell({ kind: 'answer', to: requests[0]!.id, answer: { ok: true } });
    become('reconnecting');
    void client.send({ type: 'ask-advice', seat: 'moscow' });
    become('open');
    expect(requests.slice(2).map(({ id }) => id)).toEqual([requests[1]!.id, requests.at(-1)!.id]);
    expect(requests.slice(2).map(({ command }) => command.type)).toEqual(['leave', 'ask-advice']);
  });

  test('has an id that no other has', () => {
    const { client, requests } = opened();
    for (let i = 0; i < 200; i += 1) void client.send({ type: 'list' });
    const ids = requests.map(({ id }) => id);
    expect(new Set(ids).size).toBe(200);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });
});

describe('what the host tells', () => {
  test('is kept as one snapshot that changes only when something is told', () => {
    const { client, tell } = opened();
    let changes = 0;
    client.subscribe(() => (changes += 1));
    tell({ kind: 'session', session });
    tell(present('beijing'));
    expect(changes).toBe(2);
    const snapshot = client.getSnapshot();
    expect(snapshot).toBe(client.getSnapshot());
    expect(snapshot).toMatchObject({
      link: 'open',
      version: '0.1.0',
      session,
      view: { audience: 'beijing' },
    });
  });

  test('puts past quarters and the present together, once for each quarter', () => {
    const { client, tell } = opened();
    const quarter = { ...OUTCOME, messages: [], offers: [], opening: {} };
    const chronicle = () => {
      const { view } = client.getSnapshot();
      return view !== null && 'chronicle' in view ? view.chronicle.map(({ round }) => round) : [];
    };
    tell({ kind: 'session', session });
    tell({ kind: 'content', content: CONTENT });
    tell({ kind: 'quarter', quarter });
    tell(present('beijing'));
    tell(present('beijing'));
    expect(chronicle()).toEqual([OUTCOME.round]);
    // After a reconnect the host begins anew.
    tell({ kind: 'content', content: CONTENT });
    tell({ kind: 'quarter', quarter });
    tell(present('beijing'));
    expect(chronicle()).toEqual([OUTCOME.round]);
  });

  test('keeps the listing of an answer', () => {
    const { client, requests, tell } = opened();
    void client.send({ type: 'list' });
    tell({
      kind: 'answer',
      to: requests[0]!.id,
      answer: { ok: true, listing: { scenarios: [], records: [] } },
    });
    expect(client.getSnapshot().listing).toEqual({ scenarios: [], records: [] });
  });

  test('forgets the view and the texts of a seat as soon as another audience is watched', () => {
    const { client, tell } = opened();
    tell({ kind: 'session', session });
    tell(present('beijing'));
    tell({ kind: 'session', session: { ...session, watching: 'wall' } });
    expect(client.getSnapshot()).toMatchObject({ view: null, content: null });
  });

  test('keeps the view while only other facts of the session change', () => {
    const { client, tell } = opened();
    tell({ kind: 'session', session });
    tell(present('beijing'));
    tell({ kind: 'session', session: { ...session, thinking: true } });
    expect(client.getSnapshot().view).toMatchObject({ audience: 'beijing' });
  });

  test('forgets everything of an exercise that was left', () => {
    const { client, tell } = opened();
    tell({ kind: 'session', session });
    tell(present('beijing'));
    tell({ kind: 'session', session: null });
    expect(client.getSnapshot()).toMatchObject({ session: null, view: null, content: null });
  });
});

test('a host of another version closes the page for good', () => {
  const { link, tell, become } = linkInMemory();
  const client = startSessionClient(link);
  become('open');
  tell({ kind: 'welcome', protocol: 3, version: '9.0.0', stream: 's' });
  become('reconnecting');
  expect(client.getSnapshot()).toMatchObject({ link: 'closed', closedWhy: 'otherVersion' });
});
