// Who may ask for which sheets: the machine's own page for all of them, a page in an exercise only for what it watches.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, Watch } from '../../host/protocol.ts';
import { FOUR_PEOPLE, openRoom, setup, type Page } from '../support/rooms.ts';

let room: ReturnType<typeof openRoom>;
let page: Page;

beforeEach(() => {
  room = openRoom();
  page = room.page('host');
});

afterEach(() => {
  expect(room.faults).toEqual([]);
  room.close();
});

type Audience = Exclude<Watch, 'white-cell'>;
const ask = (audience: Audience, scenario: string | null = null) =>
  page.ask({ type: 'ask-print', audience, scenario });
const whose = (answer: Answer) => (answer.ok ? answer.print?.audience : answer);

async function play(watch: Watch | null): Promise<void> {
  await page.ask({ type: 'new-exercise', setup: setup({ seats: FOUR_PEOPLE }) });
  if (watch !== null) await page.ask({ type: 'watch', audience: watch });
}

const refused = { ok: false, problem: expect.objectContaining({ code: 'notAllowed' }) };

test('the start screen gets the sheets of every seat of a scenario', async () => {
  for (const audience of ['beijing', 'pyongyang', 'wall'] as const)
    expect(whose(await ask(audience, 'august-2017'))).toBe(audience);
});

test('a scenario that is not there is said to be missing, also one that is a path', async () => {
  for (const scenario of ['winter-1905', '../august-2017', 'august-2017/briefs'])
    expect(await ask('wall', scenario)).toMatchObject({ ok: false, problem: { code: 'scenarioBroken' } });
});

test('without a scenario and without an exercise there is nothing to print', async () => {
  expect(await ask('wall')).toMatchObject({ ok: false, problem: { code: 'noExercise' } });
});

test('a page that watches a seat gets that seat’s sheets and the public ones', async () => {
  await play('moscow');
  expect(whose(await ask('moscow'))).toBe('moscow');
  expect(whose(await ask('wall'))).toBe('wall');
  expect(await ask('beijing')).toEqual(refused);
  expect(await ask('beijing', 'august-2017')).toEqual(refused);
});

test('behind the cover of a shared laptop nobody gets a seat’s sheets', async () => {
  await play('wall');
  expect(await ask('moscow')).toEqual(refused);
  expect(whose(await ask('wall'))).toBe('wall');
});

test('the white cell gets all', async () => {
  await play('white-cell');
  for (const audience of ['beijing', 'moscow', 'washington', 'pyongyang', 'wall'] as const)
    expect(whose(await ask(audience))).toBe(audience);
});
