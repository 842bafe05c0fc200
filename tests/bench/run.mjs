// `npm run bench`: installs the peer if it is missing, measures, prints one table. Needs Node 24 (npm run gives it).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(path.join(here, 'node_modules', 'boardgame.io'))) {
  console.log('Installing the peer (tests/bench) ...');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('bench: the peer could not be installed; the registry may be out of reach.');
    process.exit(1);
  }
}
if (globalThis.gc === undefined) {
  const again = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  process.exit(again.status ?? 1);
}
const { batch, doctrine, live, memory, sameRules } = await import('./figures.ts');
const load = os.loadavg()[0]?.toFixed(1);
console.log(
  `Node ${process.version}, ${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, load ${load}, medians of interleaved runs\n`,
);
let failed = 0;
for (const figures of [() => [sameRules()], batch, doctrine, live, () => [memory()]])
  for (const { name, value, target, pass } of figures()) {
    if (!pass) failed++;
    console.log(
      `${name.padEnd(50)}${value.padStart(24)}   ${target.padEnd(20)}${target === '-' ? '' : pass ? 'pass' : 'MISSED'}`,
    );
  }
console.log(failed === 0 ? '\nAll targets met.' : `\n${failed} target(s) missed.`);
process.exit(failed === 0 ? 0 : 1);
