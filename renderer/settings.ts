// What this person set for this page: theme, motion, single-key shortcuts. Kept in this browser, never sent.

export const THEMES = ['system', 'day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly theme: Theme;
  /** As the system asks, or none at all. */
  readonly motion: 'system' | 'still';
  /** Single keys such as M for all moves. */
  readonly shortcuts: boolean;
}

const KEY = 'backfill.settings';
const DEFAULTS: Settings = { theme: 'system', motion: 'system', shortcuts: true };

const listeners = new Set<() => void>();
let settings: Settings | null = null;

export function getSettings(): Settings {
  settings ??= readKept();
  return settings;
}

export function changeSettings(changes: Partial<Settings>): void {
  settings = { ...getSettings(), ...changes };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still follows the choice until it closes.
  }
  applySettings();
  for (const listener of listeners) listener();
}

export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the style sheets: <html data-theme data-motion>. Without data-theme the system decides. */
export function applySettings(): void {
  const { theme, motion } = getSettings();
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (motion === 'system') delete dataset['motion'];
  else dataset['motion'] = 'still';
}

function readKept(): Settings {
  try {
    return { ...DEFAULTS, ...pickKnown(JSON.parse(localStorage.getItem(KEY) ?? '{}')) };
  } catch {
    return DEFAULTS;
  }
}

/** Only what this version understands; the rest falls back to its default. */
export function pickKnown(kept: unknown): Partial<Settings> {
  if (typeof kept !== 'object' || kept === null) return {};
  const { theme, motion, shortcuts } = kept as Record<string, unknown>;
  return {
    ...(THEMES.includes(theme as Theme) && { theme: theme as Theme }),
    ...((motion === 'system' || motion === 'still') && { motion }),
    ...(typeof shortcuts === 'boolean' && { shortcuts }),
  };
}
