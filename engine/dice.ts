// The only source of luck. Every roll is a pure function of (seed, round, purpose, key) in [0, 1):
// no stream is kept, so no roll shifts another, and a branch keeps all its other dice (model.md section 15).

export type Purpose =
  | 'agenda'
  | 'weights'
  | 'inject'
  | 'estimate'
  | 'seen'
  | 'test'
  | 'detect'
  | 'belief'
  | 'estimate-of-enforcement'
  | 'agreement'
  | 'hazard'
  | 'reveal'
  | 'bot';

export interface Dice {
  /** 1 if the roll is below `odds`, else 0. In a look-ahead: the odds themselves, so that effects are expected values. */
  readonly chance: (round: number, purpose: Purpose, key: string, odds: number) => number;
  /** Uniform in [0, 1); in a look-ahead one half. */
  readonly uniform: (round: number, purpose: Purpose, key: string) => number;
  /** Near-normal with mean 0 and standard deviation 1 (four rolls); in a look-ahead 0. */
  readonly normal: (round: number, purpose: Purpose, key: string) => number;
  /** Whether something that changes the game outright happens (a signature, a breach found, war); never in a look-ahead. */
  readonly happens: (round: number, purpose: Purpose, key: string, odds: number) => boolean;
}

/** Folds a text into 32 bits (FNV-1a; Fowler, Noll, Vo, public domain). */
function fold(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads every input bit over the result (finaliser of MurmurHash3; Appleby, public domain). */
function spread(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const START = 0x811c9dc5;
/** Ends of the keys of the four rolls that make a near-normal one. */
const NORMAL_PARTS = ['#0', '#1', '#2', '#3'];

/** Dice of one exercise. `seed` is any text; the same seed gives the same rolls on every machine. */
export function seededDice(seed: string): Dice {
  const seedHash = spread(fold(START, seed));
  const hashOf = (round: number, purpose: Purpose, key: string): number =>
    fold(fold(spread(seedHash ^ Math.imul(round + 1, 0x9e3779b1)), purpose) ^ 0x2f, key);
  const roll = (round: number, purpose: Purpose, key: string): number =>
    spread(hashOf(round, purpose, key)) / 2 ** 32;
  const normal = (round: number, purpose: Purpose, key: string): number => {
    const hash = hashOf(round, purpose, key);
    let sum = 0;
    for (const part of NORMAL_PARTS) sum += spread(fold(hash, part)) / 2 ** 32;
    return (sum - 2) * 1.732;
  };
  return {
    chance: (round, purpose, key, odds) => (roll(round, purpose, key) < odds ? 1 : 0),
    uniform: roll,
    normal,
    happens: (round, purpose, key, odds) => roll(round, purpose, key) < odds,
  };
}

/** The dice of a look-ahead: every roll is replaced by its odds, noise by 0 (model.md section 15). */
export const EXPECTED_DICE: Dice = {
  chance: (_round, _purpose, _key, odds) => odds,
  uniform: () => 0.5,
  normal: () => 0,
  happens: () => false,
};

/** The seed of game `number` of a batch: distinct games get unrelated dice. */
export const seedOfGame = (seed: string, number: number): string => `${seed}/${number}`;
