// One table of keys: no key does two things in one place, and a modifier makes it somebody else's.
import { describe, expect, test } from 'vitest';
import { isPressed, KEY_GROUPS, KEYS, printed, type KeyId } from '../../../renderer/parts/key-table.ts';

const ids = Object.keys(KEYS) as KeyId[];
const pressed = (key: string, modifiers = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

describe('the table of keys', () => {
  test('lists every key once', () => {
    expect(KEY_GROUPS.flatMap(([, group]) => group).toSorted()).toEqual(ids.toSorted());
  });

  test('gives no shortcut two meanings', () => {
    const heard = ids.filter((id) => KEYS[id].kind === 'shortcut').flatMap((id) => KEYS[id].heard);
    expect(new Set(heard).size).toBe(heard.length);
  });

  test('lets every shortcut with a letter or a mark be switched off', () => {
    const typed = ids.filter((id) => KEYS[id].heard.some((key) => /^\S$/.test(key)));
    expect(typed.filter((id) => KEYS[id].kind === 'always')).toEqual([]);
  });
});

describe('a key', () => {
  test('is heard in both cases of its letter', () => {
    expect(isPressed('moves', pressed('m'))).toBe(true);
    expect(isPressed('moves', pressed('M'))).toBe(true);
    expect(isPressed('moves', pressed('n'))).toBe(false);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('is left to others with %s', (modifier) => {
    expect(isPressed('advice', pressed('a', { [modifier]: true }))).toBe(false);
  });

  test('is printed as on a keyboard', () => {
    expect(printed('moves')).toEqual(['M']);
    expect(printed('steps')).toEqual(['←', '→', 'Space']);
    expect(printed('close')).toEqual(['Esc']);
  });
});
