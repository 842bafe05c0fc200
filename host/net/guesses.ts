// Codes that opened nothing, by where they came from. A code has 40 random bits; at this rate nobody finds one in an hour
// with a chance of one in a million, were 50 rooms open at once (tests/host/net/guesses.test.ts computes it).

/** Wrong codes within a minute, from one address and from everywhere. */
export const GUESSES_A_MINUTE = { address: 10, host: 60 } as const;

const MINUTE_MS = 60_000;

export class Guesses {
  #nowMs: () => number;
  /** The wrong codes of the last minute, the oldest first. */
  #wrong: { readonly address: string; readonly atMs: number }[] = [];

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Asked before a code is looked at: a right one in the middle of many wrong ones is a guess too. */
  mayTry(address: string): boolean {
    const since = this.#nowMs() - MINUTE_MS;
    this.#wrong = this.#wrong.filter(({ atMs }) => atMs > since);
    if (this.#wrong.length >= GUESSES_A_MINUTE.host) return false;
    return this.#wrong.filter((one) => one.address === address).length < GUESSES_A_MINUTE.address;
  }

  wrong(address: string): void {
    this.#wrong.push({ address, atMs: this.#nowMs() });
  }
}
