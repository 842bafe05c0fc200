// What is said aloud to a screen reader: one polite and one assertive line for the whole page.

export type Urgency = 'polite' | 'assertive';
export interface Said {
  readonly text: string;
  /** Rises with each announcement, so that the same words can be said twice. */
  readonly count: number;
}

const NOTHING: Said = { text: '', count: 0 };
const said: Record<Urgency, Said> = { polite: NOTHING, assertive: NOTHING };
const listeners = new Set<() => void>();

/** Only phase changes and arrivals (polite) and the two time warnings (assertive). Nothing else speaks. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  said[urgency] = { text, count: said[urgency].count + 1 };
  for (const listener of listeners) listener();
}

export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const lastSaid = (urgency: Urgency): Said => said[urgency];
