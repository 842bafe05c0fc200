// Whether what was expected of an experiment holds.
import type { Expectation } from './experiment-shape.ts';
import { moments } from './moments.ts';

/** Values of each measure in each arm, game by game, in the same order in every arm. */
export type Samples = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

export interface Verdict {
  /** The expectation in words. */
  readonly words: string;
  readonly measure: string;
  /** The arms compared, the first against the second where there are two. */
  readonly arms: readonly string[];
  /** The paired mean difference, the mean, the ratio, or for `same` the largest difference of a pair. */
  readonly value: number;
  /** Mean over its standard error, cut at ±999 (every pair differs by the same); null where there is none. */
  readonly z: number | null;
  readonly pass: boolean;
}

const MOST_Z = 999;
const LEAST_Z = 2;
/** Rounding of a sum of floating-point numbers, not a tolerance. */
const NOTHING = 1e-9;

export function judge(expectation: Expectation, samples: Samples): Verdict {
  if (expectation.difference !== undefined) return ratio(expectation, samples);
  if (expectation.exceeds !== undefined) return exceeding(expectation, samples);
  if (expectation.than !== undefined) return paired(expectation, samples);
  const arm = expectation.arm!;
  const { measure } = expectation;
  const value = moments(valuesOf(samples, arm, measure)).mean;
  const words = `${measure} in ${arm} ${bounds(expectation)}`;
  return { words, measure, arms: [arm], value, z: null, pass: within(value, expectation) };
}

function paired(expectation: Expectation, samples: Samples): Verdict {
  const { measure, is, z: least = LEAST_Z } = expectation;
  const arms = [expectation.arm!, expectation.than!];
  const [a, b] = arms.map((arm) => valuesOf(samples, arm, measure));
  if (is === 'same') {
    const value = Math.max(...a!.map((x, i) => Math.abs(x - b![i]!)));
    return {
      words: `${measure}: ${arms.join(' as ')}`,
      measure,
      arms,
      value,
      z: null,
      pass: value < NOTHING,
    };
  }
  const { value, z } = difference(a!, b!);
  const pass = is === 'above' ? z > least : z < -least;
  return { words: `${measure}: ${arms.join(` ${is} `)}`, measure, arms, value, z, pass };
}

function exceeding({ measure, arm, exceeds, z: least = LEAST_Z }: Expectation, samples: Samples): Verdict {
  const { value, z } = difference(valuesOf(samples, arm!, measure), valuesOf(samples, arm!, exceeds!));
  return { words: `${arm}: ${measure} exceeds ${exceeds}`, measure, arms: [arm!], value, z, pass: z > least };
}

function ratio(expectation: Expectation, samples: Samples): Verdict {
  const { measure } = expectation;
  const mean = (arm: string): number => moments(valuesOf(samples, arm, measure)).mean;
  const over = expectation.difference!;
  const under = expectation.of!;
  const value = Math.abs(mean(over[0]) - mean(over[1])) / Math.abs(mean(under[0]) - mean(under[1]));
  const words = `${measure}: |${over.join(' − ')}| / |${under.join(' − ')}| ${bounds(expectation)}`;
  const arms = [...new Set([...over, ...under])];
  return { words, measure, arms, value, z: null, pass: within(value, expectation) };
}

/** Mean of the paired differences and how many standard errors it is from 0. Equal pairs give z 0. */
function difference(a: readonly number[], b: readonly number[]): { value: number; z: number } {
  const { mean, sd, n } = moments(a.map((value, i) => value - b[i]!));
  if (mean === 0) return { value: 0, z: 0 };
  const z = sd === 0 ? Math.sign(mean) * Infinity : mean / (sd / Math.sqrt(n));
  return { value: mean, z: Math.max(-MOST_Z, Math.min(MOST_Z, z)) };
}

const within = (value: number, { above, below }: Expectation): boolean =>
  (above === undefined || value > above) && (below === undefined || value < below);

const bounds = ({ above, below }: Expectation): string =>
  [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`]
    .filter(Boolean)
    .join(', ');

function valuesOf(samples: Samples, arm: string, measure: string): readonly number[] {
  const values = samples[arm]?.[measure];
  if (values === undefined) throw new Error(`There is no arm "${arm}" with a measure "${measure}".`);
  return values;
}
