// Several things in one sentence.

const joined = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** `Beijing, Moscow and Washington`: no comma before the last. */
export const listOf = (items: readonly string[]): string => joined.format(items).replace(/, and /, ' and ');
