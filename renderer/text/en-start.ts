// English words of the start screen.

export const enStart = {
  'start.title': 'How will you play?',
} as const;
