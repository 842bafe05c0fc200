// The bands: solid for what is known or least, pale and dashed for what it may be at most.
import { memo } from 'react';
import type { Content, FlowLine } from '../../engine/views/shapes.ts';
import { ribbon } from './band.ts';
import { transformOf, type Frame } from './frame.ts';
import { widthsOf } from './flow-width.ts';
import { ROUTES, WAYS } from './routes.ts';
import css from './flow-bands.module.css';

export interface FlowBandsProps {
  readonly frame: Frame;
  readonly flows: readonly FlowLine[];
  /** Of the quarter before, drawn as an outline behind. */
  readonly before?: readonly FlowLine[] | null | undefined;
  readonly content: Content;
}

export const FlowBands = memo(function FlowBands({ frame, flows, before, content }: FlowBandsProps) {
  return (
    <svg className={css.bands} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      <g transform={transformOf(frame)}>
        {flows.map((line) => (
          <Band key={line.flow} line={line} content={content} />
        ))}
        {before?.map((line) => (
          <Outline key={line.flow} line={line} content={content} />
        ))}
      </g>
    </svg>
  );
});

interface BandProps {
  readonly line: FlowLine;
  readonly content: Content;
}

function Band({ line, content }: BandProps) {
  const widths = widthsOf(line, content);
  if (widths === null) return null;
  const { points } = WAYS[line.flow];
  return (
    <g className={css.band} data-seat={ROUTES[line.flow].seat ?? undefined} data-flow={line.flow}>
      {widths.fringe !== null && <path className={css.fringe} d={ribbon(points, widths.fringe)} />}
      {widths.core !== null && <path className={css.core} d={ribbon(points, widths.core)} />}
    </g>
  );
}

function Outline({ line, content }: BandProps) {
  const widths = widthsOf(line, content);
  if (widths === null || widths.core === null) return null;
  return <path className={css.before} d={ribbon(WAYS[line.flow].points, widths.core)} />;
}
