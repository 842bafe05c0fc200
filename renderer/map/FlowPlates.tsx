// The plates of the flows. The ones that matter most say how they are known; the others keep to one line.
import { memo } from 'react';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import type { Flow } from '../../engine/ids.ts';
import { dollarsOf, widthsOf } from './flow-width.ts';
import { knownWords, plateWords, wasWords } from './flow-words.ts';
import type { Frame } from './frame.ts';
import { Hairlines, Plate } from './Plate.tsx';
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

export interface FlowPlatesProps {
  readonly frame: Frame;
  readonly flows: readonly FlowLine[];
  readonly before?: readonly FlowLine[] | null | undefined;
  readonly content: Content;
}

export const FlowPlates = memo(function FlowPlates({ frame, flows, before, content }: FlowPlatesProps) {
  const shown = flows.filter((line) => hasPlate(line, content));
  return (
    <>
      <Hairlines
        frame={frame}
        lines={shown.map(({ flow }) => ({ id: flow, from: ROUTES[flow].plate.at, to: WAYS[flow].middle }))}
      />
      {shown.map((line) => (
        <Plate
          key={line.flow}
          frame={frame}
          anchor={ROUTES[line.flow].plate}
          icon={ROUTES[line.flow].icon}
          title={plateWords(line, content)}
          note={noteOf(line, before, content)}
        />
      ))}
    </>
  );
});

function noteOf(line: FlowLine, before: FlowPlatesProps['before'], content: Content): string | undefined {
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
