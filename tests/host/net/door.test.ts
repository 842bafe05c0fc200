// Who is let in: a key works once, a token again and again, anything else never.
import { describe, expect, test } from 'vitest';
import { realChance } from '../../../host/chance.ts';
import { Door, type Guest, type Rooms } from '../../../host/net/door.ts';
import type { Join } from '../../../host/protocol.ts';

const NO_ROOMS: Rooms = { enterRoom: () => 'wrongCode', memberWith: () => null };
const newDoor = (): Door => new Door(realChance, NO_ROOMS);

/** Whoever was let in; null: nobody. */
function enter(door: Door, join: Join): Guest | null {
  const guest = door.enter(join);
  return typeof guest === 'string' ? null : guest;
}

describe('the door', () => {
  test('opens once for a key, and gives a token for coming back', () => {
    const door = newDoor();
    const key = door.newKey();
    const guest = enter(door, { join: { key } });
    expect(guest?.member).toBe('m1');
    expect(enter(door, { join: { key } })).toBeNull();
    expect(enter(door, { join: { token: guest?.token ?? '' } })).toEqual(guest);
  });

  test('lets a second page in with a second key, as somebody else', () => {
    const door = newDoor();
    const one = enter(door, { join: { key: door.newKey() } });
    const two = enter(door, { join: { key: door.newKey() } });
    expect([one?.member, two?.member]).toEqual(['m1', 'm2']);
    expect(one?.token).not.toBe(two?.token);
  });

  test('gives a wall for the key of a wall, now and for its token, and never a page that plays', () => {
    const door = newDoor();
    const key = door.newKey();
    const wallKey = door.newWallKey('m1');
    const wall = enter(door, { join: { key: wallKey } });
    expect(wall?.as).toEqual({ kind: 'wall', of: 'm1' });
    expect(enter(door, { join: { key: wallKey } })).toBeNull();
    expect(enter(door, { join: { token: wall?.token ?? '' } })).toEqual(wall);
    // The control: the page's own key still opens, and gives a page that plays.
    expect(enter(door, { join: { key } })?.as).toEqual({ kind: 'machine' });
  });

  test('stays shut for a wall key that was replaced', () => {
    const door = newDoor();
    const replaced = door.newWallKey('m1');
    const key = door.newWallKey('m2');
    expect(enter(door, { join: { key: replaced } })).toBeNull();
    expect(enter(door, { join: { key } })?.as).toEqual({ kind: 'wall', of: 'm2' });
  });

  test('stays shut before a key was made, for a replaced key, and for 10,000 guesses', () => {
    const door = newDoor();
    expect(enter(door, { join: { key: '' } })).toBeNull();
    const replaced = door.newKey();
    const key = door.newKey();
    expect(enter(door, { join: { key: replaced } })).toBeNull();
    for (let i = 0; i < 5_000; i += 1) {
      const guess = `${key.slice(0, -2)}${String(i).padStart(2, '0')}`;
      if (guess !== key) expect(enter(door, { join: { key: guess } })).toBeNull();
      expect(enter(door, { join: { token: guess } })).toBeNull();
    }
    expect(enter(door, { join: { token: key } })).toBeNull();
    expect(enter(door, { join: { key } })).not.toBeNull();
  });
});
