// Who is let in: a one-time key opens the door once and is exchanged for a token, which lets the same page back in
// after a reload. Only hashes are kept. Everything is forgotten when the host ends.
import { createHash } from 'node:crypto';
import { newSecret, type Chance } from '../chance.ts';
import type { Join } from '../protocol.ts';

export interface Guest {
  /** Names the page in the record: `m1`, `m2` … */
  readonly member: string;
  readonly token: string;
}

export class Door {
  #chance: Chance;
  #key: string | null = null;
  #members = new Map<string, string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** A key that works once. The one before it, if still unused, works no more. */
  newKey(): string {
    const key = newSecret(this.#chance);
    this.#key = hashed(key);
    return key;
  }

  /** Null: not let in. */
  enter({ join }: Join): Guest | null {
    return 'key' in join ? this.#enterWithKey(join.key) : this.#enterAgain(join.token);
  }

  #enterWithKey(key: string): Guest | null {
    if (this.#key === null || hashed(key) !== this.#key) return null;
    this.#key = null;
    const guest = { member: `m${this.#members.size + 1}`, token: newSecret(this.#chance) };
    this.#members.set(hashed(guest.token), guest.member);
    return guest;
  }

  #enterAgain(token: string): Guest | null {
    const member = this.#members.get(hashed(token));
    return member === undefined ? null : { member, token };
  }
}

/** Comparing hashes tells a guesser nothing by its time. */
const hashed = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');
