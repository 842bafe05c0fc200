// Everything that can be looked up, as one flat list made from the content. Pure; the page holds no other text.
import { INDICATORS, SEATS, type Indicator, type Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';

export const KINDS = ['rule', 'term', 'indicator', 'dial', 'move', 'claim', 'brief', 'aim'] as const;
export type Kind = (typeof KINDS)[number];

/** `term:backfill`, `rule:R5`, `move:sell-arms`, `indicator:tension`, `dial:moscow`, `claim:W-10`. */
export type EntryId = `${Kind}:${string}`;

export interface Entry {
  readonly id: EntryId;
  readonly kind: Kind;
  readonly title: string;
  /** A short mark before the title: the key of a card, the number of a chapter. */
  readonly mark: string | null;
  readonly seat: Seat | null;
  /** Other words by which a text may name it. */
  readonly names: readonly string[];
  /** What is searched beside title and names. */
  readonly text: string;
}

export const entryId = <K extends Kind>(kind: K, name: string): `${K}:${string}` => `${kind}:${name}`;

export const nameOf = (id: EntryId): string => id.slice(id.indexOf(':') + 1);

/** In the order in which the drawer lists them. */
export function entriesOf(content: Content): readonly Entry[] {
  return [
    ...content.rules.map(({ chapter, title, text }) =>
      entry('rule', chapter, title, { mark: chapter, names: [chapter], text }),
    ),
    ...content.glossary.map(({ term, also, meaning }) =>
      entry('term', term, term, { names: [term, ...also], text: meaning }),
    ),
    ...INDICATORS.map((indicator) => indicatorEntry(indicator, content)),
    ...SEATS.map((seat) => dialEntry(seat, content)),
    ...Object.entries(content.moves).map(([id, { key, seat, title, text, detail }]) =>
      entry('move', id, title, { mark: key, seat, names: [title, key], text: `${text} ${detail}` }),
    ),
    ...Object.entries(content.briefClaims).map(([id, { brief, claim }]) =>
      entry('claim', id, claim, { mark: id, names: [id], text: brief }),
    ),
    ...SEATS.flatMap((seat) => briefEntry(seat, content)),
    ...content.scenario.objectives.map(({ id, title, text }) => entry('aim', id, title, { text })),
  ];
}

type Parts = Partial<Pick<Entry, 'mark' | 'seat' | 'names' | 'text'>>;

const entry = (kind: Kind, name: string, title: string, parts: Parts): Entry => ({
  id: entryId(kind, name),
  kind,
  title,
  mark: null,
  seat: null,
  names: [],
  text: '',
  ...parts,
});

function indicatorEntry(indicator: Indicator, content: Content): Entry {
  const { key, label, short, meaning } = content.indicators[indicator];
  return entry('indicator', indicator, label, { names: [label], text: `${short} ${meaning} ${key}` });
}

function dialEntry(seat: Seat, content: Content): Entry {
  const { key, label, question, levels } = content.seats[seat].dial;
  const text = levels.map(({ words, meaning = '' }) => `${words} ${meaning}`).join(' ');
  return entry('dial', seat, label, { mark: key, seat, names: [key], text: `${question} ${text}` });
}

function briefEntry(seat: Seat, content: Content): Entry[] {
  const text = content.briefs[seat];
  return text === undefined ? [] : [entry('brief', seat, content.seats[seat].label, { seat, text })];
}
