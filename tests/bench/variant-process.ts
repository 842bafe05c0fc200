// One process per variant: works for as long as it is told and answers with what it did. Started by measure.ts.
import { cpuMs, type Slice, type Variant } from './variant.ts';

const { work, find } = (await import(`./variants/${process.argv[2]!}.ts`)) as Variant;

function slice(ms: number): Slice {
  const parts: Slice['parts'] = {};
  const note = (part: string, partMs: number): void => void (parts[part] ??= []).push(partMs);
  const start = cpuMs();
  let units = 0;
  do units += work!(note);
  while (cpuMs() - start < ms);
  return { units, cpuMs: cpuMs() - start, parts };
}

process.on('message', (ms: number | null) => process.send!(ms === null ? find!() : slice(ms)));
process.send!('ready');
