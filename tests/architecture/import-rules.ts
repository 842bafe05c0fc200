// Who may import what: electron → host → engine ← renderer (see ARCHITECTURE.md).
// A rule answers with the reason why an import is wrong, or null.

import { isBuiltin } from 'node:module';
import type { Import } from './sources.ts';

/** The packages a room may use; a subpath of a package counts as the package. */
const packages: Record<string, string[]> = {
  electron: ['electron', 'zod'],
  host: ['fastify', '@fastify/static', 'selfsigned', 'ws', 'yaml', 'zod'],
  engine: ['yaml', 'zod'],
  renderer: ['react', 'react-dom', 'react-aria-components', '@visx/scale', '@visx/shape', 'uqr'],
};

/** Crafts the rules must not know about: each has one file that may. */
const onlyIn: Record<string, string[]> = {
  immer: ['engine/play.ts'],
  xstate: ['engine/turn/machine.ts'],
};

const mayUseNode = ['electron', 'host'];

/** Shapes of what no seat may see whole; not even their types belong in the page. */
const secretShapes = ['engine/state.ts', 'engine/table.ts'];

/** The contracts between processes; a page takes values from the first and types from the others. */
const wire = 'host/wire.ts';
const protocol = 'host/protocol.ts';
const bridge = 'electron/bridge.ts';

/** Why this import is not allowed, or null. `pageSafe` holds paths like `engine/ids.ts`. */
export function refuseImport(one: Import, pageSafe: readonly string[]): string | null {
  const room = roomOf(one.from);
  const target = roomOf(one.to);
  if (isPackage(one.to)) return refusePackage(one, room);
  if (target === 'tests' || target === 'tools') return `${room} imports ${target}`;
  if (target === room || target === 'assets') return null;
  if (room === 'electron' && target === 'host') return null;
  if (room === 'electron' && target === 'engine')
    return one.kind === 'type' ? null : 'electron knows no rules';
  if (room === 'host' && target === 'engine') return refuseEngineForHost(one, pageSafe);
  if (room === 'renderer') return refuseForPage(one, target, pageSafe);
  return `${room} never imports ${target}`;
}

function refusePackage({ from, to }: Import, room: string): string | null {
  if (isBuiltin(to)) return mayUseNode.includes(room) ? null : `${room} knows no Node`;
  const name = packageOf(to);
  if (onlyIn[name])
    return onlyIn[name].includes(from) ? null : `only ${onlyIn[name].join(', ')} uses ${name}`;
  return packages[room]?.includes(name) ? null : `${room} does not use ${name}`;
}

function refuseEngineForHost({ from, to, kind }: Import, pageSafe: readonly string[]): string | null {
  if (from !== protocol || kind === 'type' || pageSafe.includes(to)) return null;
  return 'the protocol takes values from page-safe files only';
}

function refuseForPage({ to, kind }: Import, target: string, pageSafe: readonly string[]): string | null {
  if (to === wire || pageSafe.includes(to)) return null;
  if (kind === 'type' && (to === protocol || to === bridge)) return null;
  if (target !== 'engine') return `renderer never imports ${target}`;
  if (kind === 'value') return 'the page takes values from page-safe files only';
  return secretShapes.includes(to) ? 'the page draws views; it does not know the state' : null;
}

export function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function isPackage(to: string): boolean {
  return isBuiltin(to) || !/\.\w+$/.test(to) || packageOf(to) in onlyIn;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Chains of value imports that come back to where they began, each written `a → b → a`. */
export function findCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) {
    if (kind === 'value') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, chain: string[]): void => {
    if (chain.includes(file)) cycles.push([...chain.slice(chain.indexOf(file)), file].join(' → '));
    if (chain.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...chain, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return cycles;
}

/** Every file that comes along at run time when `start` is loaded, itself included. */
export function loadedWith(start: string, imports: readonly Import[]): string[] {
  const loaded = new Set([start]);
  for (const file of loaded) {
    for (const { from, to, kind } of imports) if (from === file && kind === 'value') loaded.add(to);
  }
  return [...loaded];
}
