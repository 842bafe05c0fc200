// Every key of the page in one table: it is heard here, printed on buttons from here, and listed behind `?`.
import type { MessageId } from '../text/say.ts';

/**
 * `shortcut`: a single key, heard anywhere but in a text field or over a dialog, and only if the person left them on.
 * `focus`: belongs to the part that has the focus. `always`: no letter, so nothing that anybody types.
 */
export type KeyKind = 'shortcut' | 'focus' | 'always';

interface Key {
  /** As `KeyboardEvent.key`; letters in lower case. */
  readonly heard: readonly string[];
  readonly kind: KeyKind;
  readonly words: MessageId;
}

const anywhere = {
  regions: { heard: ['F6'], kind: 'always', words: 'keys.regions' },
  within: { heard: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], kind: 'focus', words: 'keys.within' },
  notes: { heard: ['n'], kind: 'shortcut', words: 'keys.notes' },
  reference: { heard: ['g'], kind: 'shortcut', words: 'keys.reference' },
  brief: { heard: ['b'], kind: 'shortcut', words: 'keys.brief' },
  flows: { heard: ['f'], kind: 'shortcut', words: 'keys.flows' },
  indicators: { heard: ['i'], kind: 'shortcut', words: 'keys.indicators' },
  list: { heard: ['?'], kind: 'shortcut', words: 'keys.list' },
  close: { heard: ['Escape'], kind: 'always', words: 'keys.escape' },
} as const satisfies Record<string, Key>;

const orders = {
  dial: { heard: ['0', '1', '2', '3', '4'], kind: 'focus', words: 'keys.dial' },
  slot: { heard: ['1', '2', '3'], kind: 'focus', words: 'keys.slot' },
  takeBack: { heard: ['Backspace', 'Delete'], kind: 'focus', words: 'keys.back' },
  levelDown: { heard: ['['], kind: 'focus', words: 'keys.levelDown' },
  levelUp: { heard: [']'], kind: 'focus', words: 'keys.levelUp' },
  moves: { heard: ['m'], kind: 'shortcut', words: 'keys.moves' },
  advice: { heard: ['a'], kind: 'shortcut', words: 'keys.advice' },
  seal: { heard: ['Enter'], kind: 'shortcut', words: 'keys.seal' },
} as const satisfies Record<string, Key>;

const outcome = {
  steps: { heard: ['ArrowLeft', 'ArrowRight', ' '], kind: 'always', words: 'keys.steps' },
  table: { heard: ['t'], kind: 'shortcut', words: 'keys.table' },
} as const satisfies Record<string, Key>;

export const KEYS = { ...anywhere, ...orders, ...outcome };
export type KeyId = keyof typeof KEYS;

const idsOf = (keys: object) => Object.keys(keys) as KeyId[];

/** The list behind `?`, in its order. */
export const KEY_GROUPS: readonly (readonly [title: MessageId, ids: readonly KeyId[]])[] = [
  ['keys.anywhere', idsOf(anywhere)],
  ['keys.orders', idsOf(orders)],
  ['keys.outcome', idsOf(outcome)],
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Was this key pressed, and without a modifier that would make it somebody else's? */
export const isPressed = (id: KeyId, event: Pressed): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && hearsKey(KEYS[id], event.key);

const hearsKey = ({ heard }: Key, key: string): boolean =>
  heard.includes(key.length === 1 ? key.toLowerCase() : key);

const PRINTED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
};

/** As printed on a keyboard: `['M']`, `['Backspace', 'Delete']`. */
export const printed = (id: KeyId): readonly string[] =>
  KEYS[id].heard.map((key) => PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key));
