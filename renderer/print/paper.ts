// The two papers that the sheets are made for, and the cards that are cut from them.

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width and height in millimetres. */
export const PAPER_MM: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

/** A move card, cut: the size of a poker card. */
export const CARD_MM = { width: 63, height: 88 } as const;
export const CARDS_ACROSS = 3;
export const CARDS_DOWN = 3;
export const CARDS_A_SHEET = CARDS_ACROSS * CARDS_DOWN;

/** CSS pixels in a millimetre. */
export const PX_PER_MM = 96 / 25.4;

/** What lies between the block of nine cards and the edge of the paper, in millimetres. */
export function cardMargins(paper: Paper): { readonly left: number; readonly top: number } {
  const [width, height] = PAPER_MM[paper];
  return {
    left: (width - CARDS_ACROSS * CARD_MM.width) / 2,
    top: (height - CARDS_DOWN * CARD_MM.height) / 2,
  };
}
