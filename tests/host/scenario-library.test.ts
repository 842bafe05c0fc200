// The library reads scenario folders and nothing else: no link out of them, no file that is not one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '../../engine/canonical.ts';
import type { SourceFile } from '../../engine/findings.ts';
import type { ParsedScenario } from '../../engine/parse-scenario.ts';
import { isScenarioId, listScenarios, loadScenario, scenarioHash } from '../../host/scenario-library.ts';
import { asFiles, fixtureData, fixtureFiles } from '../support/scenario-fixture.ts';

let place = '';
let root = '';

const write = (files: readonly SourceFile[], folder = root): void => {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.text);
  }
};

const problemsOf = (parsed: ParsedScenario): string[] =>
  'findings' in parsed ? parsed.findings.map((finding) => `${finding.file}: ${finding.problem}`) : [];

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'scenario-library-'));
  root = path.join(place, 'scenarios');
  write(fixtureFiles());
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('loading', () => {
  test('a folder of the library loads by its name', () => {
    expect(problemsOf(loadScenario('test-case', root))).toEqual([]);
    expect(listScenarios(root).map(({ id }) => id)).toEqual(['test-case']);
  });

  test('a folder elsewhere loads by its path and shares the data of the library', () => {
    const own = asFiles({ ...fixtureData('my-case') }).filter((file) => file.path.startsWith('my-case/'));
    write(own, path.join(place, 'elsewhere'));
    expect(problemsOf(loadScenario(path.join(place, 'elsewhere', 'my-case'), root))).toEqual([]);
  });

  test('an overlay finds its base, in the library and elsewhere', () => {
    const overlay = {
      path: 'short-case/scenario.yaml',
      text: 'id: short-case\nextends: test-case\ntitle: Shorter\n',
    };
    write([overlay]);
    write([overlay], path.join(place, 'elsewhere'));
    expect(problemsOf(loadScenario('short-case', root))).toEqual([]);
    expect(problemsOf(loadScenario(path.join(place, 'elsewhere', 'short-case'), root))).toEqual([]);
  });

  test('README.md and SOURCES.md are not read', () => {
    write([
      { path: 'README.md', text: '\u0000' },
      { path: 'test-case/SOURCES.md', text: '\u0000' },
    ]);
    expect(problemsOf(loadScenario('test-case', root))).toEqual([]);
  });

  test('the same answer is kept until a file changes', () => {
    const first = loadScenario('test-case', root);
    expect(loadScenario('test-case', root)).toBe(first);
    const brief = path.join(root, 'test-case/briefs/moscow.md');
    utimesSync(brief, new Date(), new Date(Date.now() + 5_000));
    expect(loadScenario('test-case', root)).not.toBe(first);
  });

  test.each(['no-such-case', '../scenarios/../secret', '__proto__', '', '..', 'Test-Case'])(
    '%j is refused in words',
    (name) => {
      expect(problemsOf(loadScenario(name, root))).toHaveLength(1);
    },
  );

  test('ids are folder names and nothing else', () => {
    expect(['august-2017', 'a'].every(isScenarioId)).toBe(true);
    expect(['', '..', 'a/b', 'a\\b', '/etc', 'A', 'a-', '__proto__', 'a.b'].some(isScenarioId)).toBe(false);
  });
});

describe('what is not a scenario file', () => {
  const secret = (): string => {
    const file = path.join(place, 'secret.md');
    writeFileSync(file, 'A secret of this machine, long enough to pass for a brief. '.repeat(10));
    return file;
  };
  const replaceBrief = (make: (brief: string) => void): ParsedScenario => {
    const brief = path.join(root, 'test-case/briefs/moscow.md');
    rmSync(brief);
    make(brief);
    return loadScenario('test-case', root);
  };

  test('a link out of the folder is not followed', () => {
    const parsed = replaceBrief((brief) => symlinkSync(secret(), brief));
    expect(problemsOf(parsed)).toEqual(['test-case/briefs/moscow.md: The file is a link to somewhere else']);
    expect(JSON.stringify(parsed)).not.toContain('secret of this machine');
  });

  test('control: a link inside the folder is followed', () => {
    const parsed = replaceBrief((brief) =>
      symlinkSync(path.join(root, 'test-case/briefs/beijing.md'), brief),
    );
    expect(problemsOf(parsed)).toEqual([]);
  });

  test('a linked folder of briefs is not followed', () => {
    mkdirSync(path.join(place, 'other'));
    write([{ path: 'moscow.md', text: 'A secret of this machine. '.repeat(20) }], path.join(place, 'other'));
    rmSync(path.join(root, 'test-case/briefs'), { recursive: true });
    symlinkSync(path.join(place, 'other'), path.join(root, 'test-case/briefs'));
    expect(problemsOf(loadScenario('test-case', root))).toContain(
      'test-case/briefs/moscow.md: The file is a link to somewhere else',
    );
  });

  test('a linked scenario folder is not a scenario', () => {
    symlinkSync(place, path.join(root, 'linked-case'));
    expect(problemsOf(loadScenario('linked-case', root))).toEqual(['linked-case: There is no such scenario']);
  });

  test('a link to nothing, a folder, a large file and bytes that are no text are refused in words', () => {
    expect(problemsOf(replaceBrief((brief) => symlinkSync('nowhere', brief)))[0]).toContain(
      'cannot be opened',
    );
    expect(problemsOf(replaceBrief((brief) => mkdirSync(brief)))[0]).toContain('not a regular file');
    rmSync(path.join(root, 'test-case/briefs/moscow.md'), { recursive: true });
    write([{ path: 'test-case/briefs/moscow.md', text: 'x'.repeat(513 * 1024) }]);
    expect(problemsOf(loadScenario('test-case', root))[0]).toContain('larger than 512 kB');
    expect(
      problemsOf(replaceBrief((brief) => writeFileSync(brief, Buffer.from([0xff, 0xfe, 0x80]))))[0],
    ).toContain('not UTF-8');
  });

  test.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
    const parsed = replaceBrief((brief) => execFileSync('mkfifo', [brief]));
    expect(problemsOf(parsed)[0]).toContain('not a regular file');
  });
});

describe('the hash', () => {
  test('does not depend on the order of keys and depends on every value', () => {
    const parsed = loadScenario('test-case', root);
    if (!('bundle' in parsed)) throw new Error('the fixture does not load');
    const turned = Object.fromEntries(Object.entries(parsed.bundle).reverse()) as typeof parsed.bundle;
    expect(scenarioHash(turned)).toBe(scenarioHash(parsed.bundle));
    expect(scenarioHash(parsed.bundle)).toMatch(/^[0-9a-f]{64}$/);
    const other = { ...parsed.bundle, briefs: { ...parsed.bundle.briefs, moscow: 'Another brief.' } };
    expect(scenarioHash(other)).not.toBe(scenarioHash(parsed.bundle));
  });

  test('canonical JSON sorts keys, leaves out what is undefined and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: -0, gone: undefined })).toBe(
      '{"a":0,"b":[1,{"c":"x","d":null}]}',
    );
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n])
      expect(() => canonicalJson({ a: [value] })).toThrow(TypeError);
  });
});
