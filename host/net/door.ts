// Who is let in: a one-time key opens the door once and is exchanged for a token, which lets the same page back in
// after a reload. A wall's key lets in a wall and nothing else, and so does the token that it is exchanged for. Only
// hashes are kept. Everything is forgotten when the host ends.
import { createHash } from 'node:crypto';
import { newSecret, type Chance } from '../chance.ts';
import type { Join } from '../protocol.ts';

export interface Guest {
  /** Names the page in the record: `m1`, `m2` …; a wall, which never acts: `w3`. */
  readonly member: string;
  readonly token: string;
  /** The page whose exercise this one may only show; null: a page that plays. */
  readonly wallOf: string | null;
}

type Known = Omit<Guest, 'token'>;

export class Door {
  #chance: Chance;
  #key: string | null = null;
  #wallKey: { readonly hash: string; readonly of: string } | null = null;
  #guests = new Map<string, Known>();

  constructor(chance: Chance) {
    this.#chance = chance;
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

  /** Null: not let in. */
  enter({ join }: Join): Guest | null {
    return 'key' in join ? this.#enterWithKey(hashed(join.key)) : this.#enterAgain(join.token);
  }

  #enterWithKey(hash: string): Guest | null {
    if (hash === this.#key) {
      this.#key = null;
      return this.#letIn({ member: `m${this.#guests.size + 1}`, wallOf: null });
    }
    if (hash !== this.#wallKey?.hash) return null;
    const { of } = this.#wallKey;
    this.#wallKey = null;
    return this.#letIn({ member: `w${this.#guests.size + 1}`, wallOf: of });
  }

  #letIn(known: Known): Guest {
    const token = newSecret(this.#chance);
    this.#guests.set(hashed(token), known);
    return { ...known, token };
  }

  #enterAgain(token: string): Guest | null {
    const known = this.#guests.get(hashed(token));
    return known === undefined ? null : { ...known, token };
  }
}

/** Comparing hashes tells a guesser nothing by its time. */
const hashed = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');
