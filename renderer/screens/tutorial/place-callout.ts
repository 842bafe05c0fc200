// Where the callout stands so that it never covers what it speaks of. Pure geometry, in pixels of the window.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 14;
const EDGE = 10;

/**
 * Beside, under or above the control, as near as it fits; else in the corner that leaves most of it free. `target`
 * null: low in the middle, away from everything that is pressed first.
 */
export function placeCallout(target: Box | null, callout: Size, window: Size): Place {
  const low = window.height - callout.height - EDGE;
  const right = window.width - callout.width - EDGE;
  if (target === null) return { left: (window.width - callout.width) / 2, top: Math.max(EDGE, low * 0.62) };
  const along = {
    left: between(target.left, EDGE, right),
    top: between(target.top, EDGE, low),
  };
  const beside: readonly Place[] = [
    { left: target.left + target.width + GAP, top: along.top },
    { left: target.left - callout.width - GAP, top: along.top },
    { left: along.left, top: target.top + target.height + GAP },
    { left: along.left, top: target.top - callout.height - GAP },
  ];
  const corners: readonly Place[] = [
    { left: right, top: low },
    { left: EDGE, top: low },
    { left: right, top: EDGE },
    { left: EDGE, top: EDGE },
  ];
  const isInside = ({ left, top }: Place) =>
    left >= EDGE && top >= EDGE && left <= right + 0.5 && top <= low + 0.5;
  const fits = beside.find(isInside);
  if (fits !== undefined) return fits;
  return corners.reduce((best, one) =>
    covered(target, { ...one, ...callout }) < covered(target, { ...best, ...callout }) ? one : best,
  );
}

/** Area that both share. */
export function covered(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
