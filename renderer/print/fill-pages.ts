// Shares blocks of known height out over pages. Pure.

export interface BlockSize {
  readonly height: number;
  /** A heading never stands alone at the foot of a page. */
  readonly staysWithNext?: boolean;
}

/** The places of the blocks on each page. A block that is higher than a page gets one of its own. */
export function fillPages(blocks: readonly BlockSize[], room: number): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let page: number[] = [];
  let left = room;
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    const height = run.reduce((sum, one) => sum + (blocks[one]?.height ?? 0), 0);
    if (height > left && page.length > 0) {
      pages.push(page);
      page = [];
      left = room;
    }
    page.push(...run);
    left -= height;
    at += run.length;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** A block with those that it may not be parted from. */
function runFrom(blocks: readonly BlockSize[], first: number): number[] {
  const run = [first];
  for (let at = first; blocks[at]?.staysWithNext === true && at + 1 < blocks.length; at += 1)
    run.push(at + 1);
  return run;
}

/** Items in lots of `size`, the last one perhaps smaller. */
export const inLots = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, lot) =>
    items.slice(lot * size, (lot + 1) * size),
  );
