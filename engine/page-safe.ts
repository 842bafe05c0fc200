// The engine files whose values a page (and the protocol) may load: names and shapes, no rule and no state.
export const PAGE_SAFE = [
  'ids.ts',
  'orders.ts',
  'acts.ts',
  'pledges.ts',
  'views/whole-view.ts',
  'page-safe.ts',
] as const;
