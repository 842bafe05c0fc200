// The arrows of the architecture, checked on every import of every room.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycles, loadedWith, refuseImport, roomOf } from './import-rules.ts';
import { filesUnder, type Import, importsOf, rooms, root, sourcesOf } from './sources.ts';

const pageSafe = await readPageSafe();
const imports = rooms.flatMap(sourcesOf).flatMap(importsOf);

describe('imports', () => {
  test('follow the arrows electron → host → engine ← renderer', () => {
    const wrong = imports.flatMap((one) => {
      const why = refuseImport(one, pageSafe);
      return why ? [`${one.from}:${one.line} imports ${one.to}: ${why}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('inside the project end in a file that exists, extension and all', () => {
    const missing = imports.filter(({ to }) => isInside(to) && !existsSync(path.join(root, to)));
    expect(missing.map(({ from, to, line }) => `${from}:${line} imports ${to}`)).toEqual([]);
  });

  test('run in no circle inside a room', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  test('bring no rule into the page by way of a page-safe file', () => {
    const leaks = [...pageSafe, 'host/protocol.ts', 'host/wire.ts'].flatMap((start) =>
      loadedWith(start, imports)
        .filter((file) => isInside(file) && !pageSafe.includes(file) && file !== start)
        .map((file) => `${start} loads ${file}`),
    );
    expect(leaks).toEqual([]);
  });

  test('load no web server into the desktop until a room is opened', () => {
    const atOnce = imports.filter(({ isLate }) => !isLate);
    const served = (start: string): boolean => loadedWith(start, atOnce).includes('fastify');
    expect(loadedWith('electron/host-process.ts', imports)).toContain('fastify');
    expect(served('electron/host-process.ts')).toBe(false);
    expect(served('host/start-host.ts')).toBe(true);
  });

  test('scenarios and assets hold no code', () => {
    const code = ['scenarios', 'assets']
      .flatMap(filesUnder)
      .filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file));
    expect(code).toEqual([]);
  });
});

describe('the checks find what they look for', () => {
  const safe = ['engine/ids.ts'];

  test.each([
    ['host/net/server.ts', "import { app } from 'electron';"],
    ['host/protocol.ts', "import { play } from '../engine/index.ts';"],
    ['engine/rules/flows.ts', "import fs from 'node:fs';"],
    ['engine/rules/flows.ts', "import { readFileSync } from 'fs';"],
    ['engine/rules/flows.ts', "import { produce } from 'immer';"],
    ['engine/play.ts', "import { setup } from 'xstate';"],
    ['engine/rules/flows.ts', "import { session } from '../../host/session.ts';"],
    ['renderer/App.tsx', "import { adjudicate } from '../engine/index.ts';"],
    ['renderer/App.tsx', "import { type State } from '../engine/index.ts';"],
    ['renderer/App.tsx', "export * from '../engine/adjudicate.ts';"],
    ['renderer/App.tsx', "import type { State } from '../engine/state.ts';"],
    ['renderer/App.tsx', "const rules = await import('../engine/index.ts');"],
    ['renderer/App.tsx', "new Worker(new URL('../engine/simulate.ts', import.meta.url));"],
    ['renderer/App.tsx', "import os from 'node:os';"],
    ['renderer/App.tsx', "import { start } from '../host/start-host.ts';"],
    ['renderer/App.tsx', "import { requestShape } from '../host/protocol.ts';"],
    ['electron/main.ts', "import { roll } from '../engine/index.ts';"],
    ['host/session.ts', "import { tableOf } from '../tests/support/tables.ts';"],
  ])('%s with %s', (file, text) => {
    expect(refuse(file, text, safe)).toHaveLength(1);
  });

  test.each([
    ['renderer/App.tsx', "import type { SeatView } from '../engine/index.ts';"],
    ['renderer/App.tsx', "import type { SeatView } from '../engine/views/shapes.ts';"],
    ['renderer/App.tsx', "import { isSeat } from '../engine/ids.ts';"],
    ['renderer/App.tsx', "import type { Notice } from '../host/protocol.ts';"],
    ['renderer/App.tsx', "import { SOCKET_PATH } from '../host/wire.ts';"],
    ['renderer/main.tsx', "import { createRoot } from 'react-dom/client'; import './theme/page.css';"],
    ['electron/main.ts', "import { startHost } from '../host/start-host.ts';"],
    ['host/session.ts', "import { play } from '../engine/index.ts'; import fs from 'node:fs';"],
    ['engine/play.ts', "import { produce } from 'immer';"],
  ])('but not %s with %s', (file, text) => {
    expect(refuse(file, text, safe)).toEqual([]);
  });

  test('a circle of two files, and none where one side takes only types', () => {
    const there = importsOf({ file: 'engine/a.ts', text: "import { b } from './b.ts';" });
    const back = importsOf({ file: 'engine/b.ts', text: "import { a } from './a.ts';" });
    const typeBack = importsOf({ file: 'engine/b.ts', text: "import type { A } from './a.ts';" });
    expect(findCycles([...there, ...back])).toEqual(['engine/a.ts → engine/b.ts → engine/a.ts']);
    expect(findCycles([...there, ...typeBack])).toEqual([]);
  });

  test('a rule two steps behind a page-safe file', () => {
    const chain = [
      ...importsOf({ file: 'engine/ids.ts', text: "export { a } from './a.ts';" }),
      ...importsOf({ file: 'engine/a.ts', text: "import { roll } from './dice.ts';" }),
    ];
    expect(loadedWith('engine/ids.ts', chain)).toContain('engine/dice.ts');
  });
});

function refuse(file: string, text: string, safe: string[]): string[] {
  return importsOf({ file, text }).flatMap((one: Import) => refuseImport(one, safe) ?? []);
}

function isInside(to: string): boolean {
  return [...rooms, 'assets', 'scenarios', 'tests', 'tools'].some((room) => roomOf(to) === room);
}

/** The lists in engine/page-safe.ts, as paths from the root. */
async function readPageSafe(): Promise<string[]> {
  const file = path.join(root, 'engine/page-safe.ts');
  const names = existsSync(file) ? Object.values(await import(file)).flat() : ['ids.ts', 'format.ts'];
  return [
    ...names.map((name) => `engine/${String(name)}`),
    ...(existsSync(file) ? ['engine/page-safe.ts'] : []),
  ];
}
