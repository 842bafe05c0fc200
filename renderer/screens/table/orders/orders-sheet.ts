// The pages that may lie over the Orders table, one at a time.
export type OrdersSheet =
  | { readonly kind: 'move'; readonly move: string }
  | { readonly kind: 'all-moves' }
  | { readonly kind: 'advice' }
  | { readonly kind: 'seal' }
  | null;
