// English words around an exercise: the link to the host, waiting, the menu, the hand-over.

export const enSession = {
  'session.title': 'Backfill',
} as const;
