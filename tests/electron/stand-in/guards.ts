// Guards of the app that a spec can have taken away, to see that it was the guard that stopped an attack.

export const GUARDS = ['csp', 'network', 'navigation', 'popup', 'permission', 'frames'] as const;
export type Guard = (typeof GUARDS)[number];

/** How the launcher tells the stand-in. */
export const WITHOUT = 'STAND_IN_WITHOUT';

const taken = (process.env[WITHOUT] ?? '').split(',');

/** Was this guard taken away for this run? */
export const isWithout = (guard: Guard): boolean => taken.includes(guard);
