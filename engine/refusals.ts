// Why an act is not allowed: a closed list of codes with the values that a sentence needs.
// renderer/text turns them into words.

export const REFUSALS = [
  'notThisPhase',
  'notYourAct',
  'alreadySealed',
  'notSealed',
  'noSuchMove',
  'notInHand',
  'tooManyMoves',
  'moveTwice',
  'noSuchLevel',
  'barred',
  'precondition',
  'cannotAfford',
  'dialOutOfReach',
  'noCouncil',
  'noVote',
  'alreadyVoted',
  'noSuchOffer',
  'offerClosed',
  'notYourOffer',
  'noSuchPledge',
  'pledgeClosed',
  'clauseDoesNotFit',
  'deadlinePassed',
  'tooManyOffers',
  'noSuchInject',
  'exerciseOver',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** Numbers and ids for the sentence, e.g. { costs: 4, have: 3 }. Only what the asking seat knows exactly. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const refusal = (code: RefusalCode, values: Record<string, string | number> = {}): Refusal => ({
  code,
  values,
});
