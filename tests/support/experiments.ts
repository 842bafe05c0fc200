// A small language for experiments: a file as the lines that a test is about, the rest as in any other.
import {
  playShare,
  runExperiment,
  sharesOf,
  type ExperimentResult,
} from '../../engine/analysis/experiment.ts';
import type { Samples } from '../../engine/analysis/judge.ts';
import { parseExperiment, type Experiment } from '../../engine/analysis/parse-experiment.ts';
import type { ScenarioBundle } from '../../engine/content.ts';
import type { Finding } from '../../engine/findings.ts';
import { loadScenario } from '../../host/scenario-library.ts';

export function bundleNamed(name: string): ScenarioBundle {
  const loaded = loadScenario(name);
  if ('findings' in loaded) throw new Error(`${name} cannot be used`);
  return loaded.bundle;
}

const findBundle = (name: string): ScenarioBundle | null => {
  const loaded = loadScenario(name);
  return 'bundle' in loaded ? loaded.bundle : null;
};

/** What a test does not name: a few short games of August 2017. */
const HEAD = {
  id: 'test',
  title: 'A test',
  scenarios: '[august-2017]',
  seed: 'test',
  rounds: '2',
  games: '3',
};

/** `body`: YAML of arms, measures and expectations; `head` replaces lines of the head. */
export function experimentText(body: string, head: Partial<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...HEAD, ...head }).map(([key, value]) => `${key}: ${value}`);
  return `${lines.join('\n')}\n${body}`;
}

export function findingsOf(text: string): readonly Finding[] {
  const parsed = parseExperiment({ path: 'test.yaml', text }, findBundle);
  return 'findings' in parsed ? parsed.findings : [];
}

export function experimentOf(text: string): Experiment {
  const parsed = parseExperiment({ path: 'test.yaml', text }, findBundle);
  if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings, null, 1));
  return parsed.experiment;
}

/** Plays the experiment of these lines. */
export function played(body: string, head: Partial<Record<string, string>> = {}): ExperimentResult {
  return runExperiment(experimentOf(experimentText(body, head)));
}

/** The values themselves, game by game. */
export function samplesOf(body: string, head: Partial<Record<string, string>> = {}): Samples {
  const samples: Record<string, Record<string, number[]>> = {};
  for (const share of sharesOf(experimentOf(experimentText(body, head))))
    for (const [measure, values] of Object.entries(playShare(share)))
      ((samples[share.arm] ??= {})[measure] ??= []).push(...values);
  return samples;
}
