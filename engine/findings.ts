// What is wrong with a scenario file, said so that its author can act: what, where, why, what to do now.

/** A file of scenario data as text; the path is relative to scenarios/ and uses forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A place inside a YAML file, from its top: `['send-grain', 'effects', 'tension']`. */
export type DataPath = readonly (string | number)[];

export interface Finding {
  readonly file: string;
  /** Both count from 1, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The same place in words, e.g. `beijing.starterHand[2]`; empty for the file itself. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A hostile file may hold any number of mistakes; nobody reads more than this. */
const MOST_FINDINGS = 200;

/** What is worth a finding: a hostile file must not buy work with its number of mistakes. */
export const firstOf = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, MOST_FINDINGS);

export const pathInWords = (path: DataPath): string =>
  path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return words === '' ? quoteKey(step) : `${words}.${quoteKey(step)}`;
  }, '');

/** Text from a file that is repeated to a person: one line, not too long. */
export const shown = (text: string): string => {
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

const quoteKey = (key: string): string => shown(key);

export const fileFinding = (file: string, problem: string, remedy: string): Finding => ({
  file,
  line: 1,
  column: 1,
  path: '',
  problem,
  remedy,
});

/** In reading order, and no more than a person would read. */
export const arrangeFindings = (findings: readonly Finding[]): Finding[] => {
  const sorted = findings.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const last = sorted[MOST_FINDINGS];
  if (last === undefined) return sorted;
  const more = {
    ...last,
    problem: 'From here on findings are not listed',
    remedy: 'Correct those before and check again.',
  };
  return [...sorted.slice(0, MOST_FINDINGS), more];
};

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Files may define names too: comparing with all of a flood of them would take minutes. */
const MOST_KNOWN = 1_000;

/** The known name that a mistyped one most likely stands for, if any is close. */
const nearest = (given: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(2, Math.floor(given.length / 3));
  const short = given.slice(0, 40).toLowerCase();
  const ranked = known
    .slice(0, MOST_KNOWN)
    .filter((name) => Math.abs(name.length - given.length) <= limit)
    .map((name) => ({ name, distance: editDistance(short, name.slice(0, 40).toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
};

/** `Did you mean x? ` or nothing: put before the rest of a remedy. */
export const didYouMean = (given: string, known: readonly string[]): string => {
  const name = nearest(given, known);
  return name === undefined ? '' : `Did you mean "${name}"? `;
};

const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};
