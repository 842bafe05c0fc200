// Who is let in: a one-time key opens the door once and is exchanged for a token, which lets the same page back in
// after a reload. A wall's key lets in a wall and nothing else, and so does the token that it is exchanged for. The codes
// of rooms and the tokens of their people are the rooms' own. Only hashes are kept.
import { createHash } from 'node:crypto';
import { letters, newSecret, type Chance } from '../chance.ts';
import type { Join } from '../protocol.ts';
import type { Entrance } from '../sessions.ts';
import type { CLOSED_FOR_GOOD } from '../wire.ts';

/** A page that is let in. */
export interface Guest {
  /** Names the page in the record: `m1`, `m2` …; a wall, which never acts: `w3`; somebody of a room: `p` and letters. */
  readonly member: string;
  readonly token: string;
  readonly as: As;
}

type As =
  | { readonly kind: 'machine' }
  /** Shows the exercise of the page `of`. */
  | { readonly kind: 'wall'; readonly of: string }
  /** At the door of this record's room, or seated in it. */
  | { readonly kind: 'guest'; readonly record: string };

/** Why not: the name of a close code. */
export type NotLetIn = keyof typeof CLOSED_FOR_GOOD;

/** What the door asks of the rooms. */
export interface Rooms {
  enterRoom(code: { room: string } | { seat: string; name: string }, member: string, token: string): Entrance;
  memberWith(token: string): { readonly record: string; readonly member: string } | null;
}

interface Known {
  readonly member: string;
  readonly as: As;
}

const MEMBER_LETTERS = 10;

export class Door {
  #chance: Chance;
  #rooms: Rooms;
  #key: string | null = null;
  #wallKey: { readonly hash: string; readonly of: string } | null = null;
  #known = new Map<string, Known>();

  constructor(chance: Chance, rooms: Rooms) {
    this.#chance = chance;
    this.#rooms = rooms;
  }

  /** A key that works once. The one before it, if still unused, works no more. */
  newKey(): string {
    const key = newSecret(this.#chance);
    this.#key = hashed(key);
    return key;
  }

  /** A key that lets in one wall, for the exercise of the page `of`. The one before it works no more. */
  newWallKey(of: string): string {
    const key = newSecret(this.#chance);
    this.#wallKey = { hash: hashed(key), of };
    return key;
  }

  enter({ join }: Join): Guest | NotLetIn {
    if ('key' in join) return this.#enterWithKey(hashed(join.key));
    if ('token' in join) return this.#enterAgain(join.token);
    return this.#enterRoom(join);
  }

  #enterWithKey(hash: string): Guest | NotLetIn {
    if (hash === this.#key) {
      this.#key = null;
      return this.#letIn({ member: `m${this.#known.size + 1}`, as: { kind: 'machine' } });
    }
    if (hash !== this.#wallKey?.hash) return 'notLetIn';
    const { of } = this.#wallKey;
    this.#wallKey = null;
    return this.#letIn({ member: `w${this.#known.size + 1}`, as: { kind: 'wall', of } });
  }

  #letIn(known: Known): Guest {
    const token = newSecret(this.#chance);
    this.#known.set(hashed(token), known);
    return { ...known, token };
  }

  #enterAgain(token: string): Guest | NotLetIn {
    const hash = hashed(token);
    const known = this.#known.get(hash);
    if (known !== undefined) return { ...known, token };
    const inRoom = this.#rooms.memberWith(hash);
    if (inRoom === null) return 'notLetIn';
    return { member: inRoom.member, token, as: { kind: 'guest', record: inRoom.record } };
  }

  #enterRoom(code: { room: string } | { seat: string; name: string }): Guest | NotLetIn {
    const token = newSecret(this.#chance);
    const member = `p${letters(this.#chance.bytes(MEMBER_LETTERS), MEMBER_LETTERS)}`;
    const entrance = this.#rooms.enterRoom(code, member, hashed(token));
    if (typeof entrance === 'string') return entrance;
    return { member, token, as: { kind: 'guest', record: entrance.record } };
  }
}

/** Comparing hashes tells a guesser nothing by its time. */
const hashed = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');
