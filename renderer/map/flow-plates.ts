// The plates of the flows. The ones that matter most say how they are known; the others keep to one line.
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import type { Flow } from '../../engine/ids.ts';
import { dollarsOf, widthsOf } from './flow-width.ts';
import { knownWords, plateWords, wasWords } from './flow-words.ts';
import type { PlateLine } from './Plate.tsx';
import { ROUTES, WAYS } from './routes.ts';

/** A band worth less than this keeps its value in the table only, $m a quarter. */
const LEAST_PLATE = 4;
const TWO_LINES: readonly Flow[] = [
  'coal',
  'textiles',
  'crude',
  'fuelFromChina',
  'fuelFromRussia',
  'fuelShipToShip',
  'workersInRussia',
  'chineseCustoms',
  'russianTrade',
];

export interface FlowPlatesSource {
  readonly flows: readonly FlowLine[];
  readonly before: readonly FlowLine[] | null;
  readonly content: Content;
}

export const flowPlates = ({ flows, before, content }: FlowPlatesSource): readonly PlateLine[] =>
  flows
    .filter((line) => hasPlate(line, content))
    .map((line) => ({
      id: line.flow,
      icon: ROUTES[line.flow].icon,
      title: plateWords(line, content),
      note: noteOf(line, before, content),
      anchor: ROUTES[line.flow].plate,
      to: WAYS[line.flow].middle,
    }));

function noteOf(line: FlowLine, before: FlowPlatesSource['before'], content: Content): string | undefined {
  if (!TWO_LINES.includes(line.flow)) return undefined;
  const was = before?.find(({ flow }) => flow === line.flow);
  if (was !== undefined && was.reading.known !== 'unknown') return wasWords(was, content);
  return knownWords(line.reading);
}

function hasPlate(line: FlowLine, content: Content): boolean {
  if (widthsOf(line, content) === null) return false;
  if (line.reading.known === 'unknown') return true;
  const dollars = dollarsOf(line, content);
  return line.flow === 'grain' || (dollars !== null && dollars[1] >= LEAST_PLATE);
}
