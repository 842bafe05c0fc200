// Who is let in: a key works once, a token again and again, anything else never.
import { describe, expect, test } from 'vitest';
import { realChance } from '../../../host/chance.ts';
import { Door } from '../../../host/net/door.ts';

describe('the door', () => {
  test('opens once for a key, and gives a token for coming back', () => {
    const door = new Door(realChance);
    const key = door.newKey();
    const guest = door.enter({ join: { key } });
    expect(guest?.member).toBe('m1');
    expect(door.enter({ join: { key } })).toBeNull();
    expect(door.enter({ join: { token: guest?.token ?? '' } })).toEqual(guest);
  });

  test('lets a second page in with a second key, as somebody else', () => {
    const door = new Door(realChance);
    const one = door.enter({ join: { key: door.newKey() } });
    const two = door.enter({ join: { key: door.newKey() } });
    expect([one?.member, two?.member]).toEqual(['m1', 'm2']);
    expect(one?.token).not.toBe(two?.token);
  });

  test('gives a wall for the key of a wall, now and for its token, and never a page that plays', () => {
    const door = new Door(realChance);
    const key = door.newKey();
    const wallKey = door.newWallKey('m1');
    const wall = door.enter({ join: { key: wallKey } });
    expect(wall?.wallOf).toBe('m1');
    expect(door.enter({ join: { key: wallKey } })).toBeNull();
    expect(door.enter({ join: { token: wall?.token ?? '' } })).toEqual(wall);
    // The control: the page's own key still opens, and gives a page that plays.
    expect(door.enter({ join: { key } })?.wallOf).toBeNull();
  });

  test('stays shut for a wall key that was replaced', () => {
    const door = new Door(realChance);
    const replaced = door.newWallKey('m1');
    const key = door.newWallKey('m2');
    expect(door.enter({ join: { key: replaced } })).toBeNull();
    expect(door.enter({ join: { key } })?.wallOf).toBe('m2');
  });

  test('stays shut before a key was made, for a replaced key, and for 10,000 guesses', () => {
    const door = new Door(realChance);
    expect(door.enter({ join: { key: '' } })).toBeNull();
    const replaced = door.newKey();
    const key = door.newKey();
    expect(door.enter({ join: { key: replaced } })).toBeNull();
    for (let i = 0; i < 5_000; i += 1) {
      const guess = `${key.slice(0, -2)}${String(i).padStart(2, '0')}`;
      if (guess !== key) expect(door.enter({ join: { key: guess } })).toBeNull();
      expect(door.enter({ join: { token: guess } })).toBeNull();
    }
    expect(door.enter({ join: { token: key } })).toBeNull();
    expect(door.enter({ join: { key } })).not.toBeNull();
  });
});
