// Texts that people type are plain from the host's edge on: names, messages, chat.
import { expect, test } from 'vitest';
import { plainText, readFrame } from '../../host/read-frame.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { openRoom, setup } from '../support/rooms.ts';

/** Written apart from the host's own list, by what Unicode says of a character. */
const isHidden = (text: string): boolean =>
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(text.replaceAll(/[\n\t]/g, '')) ||
  /[\u00ad\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u.test(text);

test('500 hostile texts lose what hides, and nothing that shows', () => {
  const texts = hostileTexts();
  expect(texts.length).toBeGreaterThanOrEqual(500);
  expect(texts.filter(isHidden).length).toBeGreaterThan(400);
  expect(texts.map(plainText).filter(isHidden)).toEqual([]);
  expect(plainText('<b>«Ünïcode»</b> 👩‍👩‍👧 می‌خواهم\n\tzwei\r\ndrei')).toBe(
    '<b>«Ünïcode»</b> 👩‍👩‍👧 می‌خواهم\n\tzwei\ndrei',
  );
  expect(plainText('e\u0301')).toBe('é');
  for (const text of texts) expect(plainText(plainText(text))).toBe(plainText(text));
});

test('a frame has plain texts at every depth, and is refused when it has no end', () => {
  expect(readFrame('{"a":[{"b":"x\\u202ey"}]}')).toEqual({ a: [{ b: 'xy' }] });
  expect(() => readFrame('[')).toThrow(SyntaxError);
});

test('a name that a page gives arrives plain', async () => {
  const room = openRoom();
  const page = room.page();
  await page.ask({ type: 'new-exercise', setup: setup({ name: 'Class\u202e of <b>' }) });
  expect(page.session?.name).toBe('Class of <b>');
  room.close();
});
