// The files of scenarios/ as a test reads them: every text, whoever reads it later.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCENARIOS } from '../../host/scenario-library.ts';

export interface ScenarioText {
  /** Relative to scenarios/, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export const scenarioTexts = (): ScenarioText[] =>
  readdirSync(SCENARIOS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|md)$|^LICENSE$/.test(entry.name))
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return {
        file: path.relative(SCENARIOS, full).split(path.sep).join('/'),
        text: readFileSync(full, 'utf8'),
      };
    });

export const textOf = (file: string): string => readFileSync(path.join(SCENARIOS, file), 'utf8');
