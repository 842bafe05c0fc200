// Our host, as `backfill serve` starts it, with its records in a folder that goes away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHost } from '../../../host/start-host.ts';
import { answerParent } from './child.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'backfill-bench-'));
const host = await startHost({ recordsDir: folder, lan: { isLoopbackToo: true } });
answerParent(
  () => host.url,
  async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
