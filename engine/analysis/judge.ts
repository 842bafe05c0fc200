// Whether what was expected of an experiment holds.
import type { Expectation } from './experiment-shape.ts';
import type { Samples } from './experiment.ts';
import { moments } from './moments.ts';

export interface Verdict {
  /** The expectation in words. */
  readonly words: string;
  /** The paired mean difference, the mean or the ratio. */
  readonly value: number;
  /** Mean over its standard error; null where the expectation is a bound. */
  readonly z: number | null;
  readonly pass: boolean;
}

export function judge(expectation: Expectation, samples: Samples): Verdict {
  if ('than' in expectation) return paired(expectation, samples);
  if ('difference' in expectation) return ratio(expectation, samples);
  if ('exceeds' in expectation) return exceeding(expectation, samples);
  const value = moments(valuesOf(samples, expectation.arm, expectation.measure)).mean;
  return {
    words: `${expectation.measure} in ${expectation.arm} ${bounds(expectation)}`,
    value,
    z: null,
    pass: within(value, expectation),
  };
}

function paired(
  { measure, arm, than, is, z: least }: Extract<Expectation, { than: string }>,
  samples: Samples,
): Verdict {
  const { value, z } = difference(valuesOf(samples, arm, measure), valuesOf(samples, than, measure));
  const pass = is === 'above' ? z > least : z < -least;
  return { words: `${measure}: ${arm} ${is} ${than}`, value, z, pass };
}

function exceeding(
  { arm, measure, exceeds, z: least }: Extract<Expectation, { exceeds: string }>,
  samples: Samples,
): Verdict {
  const { value, z } = difference(valuesOf(samples, arm, measure), valuesOf(samples, arm, exceeds));
  return { words: `${arm}: ${measure} exceeds ${exceeds}`, value, z, pass: z > least };
}

function ratio(expectation: Extract<Expectation, { difference: unknown }>, samples: Samples): Verdict {
  const { measure, difference: above, of } = expectation;
  const mean = (arm: string): number => moments(valuesOf(samples, arm, measure)).mean;
  const value = Math.abs(mean(above[0]) - mean(above[1])) / Math.abs(mean(of[0]) - mean(of[1]));
  const words = `${measure}: |${above.join(' − ')}| / |${of.join(' − ')}| ${bounds(expectation)}`;
  return { words, value, z: null, pass: within(value, expectation) };
}

/** Mean of the paired differences and how many standard errors it is from 0. Equal pairs give z 0. */
function difference(a: readonly number[], b: readonly number[]): { value: number; z: number } {
  const { mean, sd, n } = moments(a.map((value, i) => value - b[i]!));
  if (mean === 0) return { value: 0, z: 0 };
  return { value: mean, z: sd === 0 ? Math.sign(mean) * Number.MAX_VALUE : mean / (sd / Math.sqrt(n)) };
}

interface Bounds {
  readonly above?: number | undefined;
  readonly below?: number | undefined;
}

const within = (value: number, { above, below }: Bounds): boolean =>
  (above === undefined || value > above) && (below === undefined || value < below);

const bounds = ({ above, below }: Bounds): string =>
  [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`]
    .filter(Boolean)
    .join(', ');

function valuesOf(samples: Samples, arm: string, measure: string): readonly number[] {
  const values = samples[arm]?.[measure];
  if (values === undefined) throw new Error(`There is no arm "${arm}" with a measure "${measure}".`);
  return values;
}
