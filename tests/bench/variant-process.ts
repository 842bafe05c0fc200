// One process per variant: works for as long as it is told and answers with what it did. Started by measure.ts.
import { cpuMs, type Slice, type Variant } from './variant.ts';

const { work, find } = (await import(`./variants/${process.argv[2]!}.ts`)) as Variant;

/** Reading the CPU clock costs as much as a tenth of a game of the batch driver: it is read once a millisecond. */
const READ_EVERY_MS = 1;

function slice(ms: number): Slice {
  const parts: Slice['parts'] = {};
  const note = (part: string, partMs: number): void => void (parts[part] ??= []).push(partMs);
  const start = cpuMs();
  let units = 0;
  do {
    const read = performance.now();
    do units += work!(note);
    while (performance.now() - read < READ_EVERY_MS);
  } while (cpuMs() - start < ms);
  return { units, cpuMs: cpuMs() - start, parts };
}

process.on('message', (ms: number | null) => process.send!(ms === null ? find!() : slice(ms)));
process.send!('ready');
