// The closed names of the exercise: seats, dials, indicators, phases, votes, endings.
// Content that authors may add to (moves, injects, agendas) has open ids that live in scenarios/.

export const SEATS = ['beijing', 'moscow', 'washington', 'pyongyang'] as const;
export type Seat = (typeof SEATS)[number];

export const DIALS = ['enforcement', 'backfill', 'exercises', 'tests'] as const;
export type Dial = (typeof DIALS)[number];

/** The dial that each seat sets. */
export const DIAL_OF = {
  beijing: 'enforcement',
  moscow: 'backfill',
  washington: 'exercises',
  pyongyang: 'tests',
} as const satisfies Record<Seat, Dial>;

/** The capital counter of each seat (0 to 8 points). */
export const CAPITAL_OF = {
  beijing: 'beijingCapital',
  moscow: 'moscowCapital',
  washington: 'washingtonCapital',
  pyongyang: 'pyongyangCapital',
} as const satisfies Record<Seat, Indicator>;

/** Every number of the state that the ledger keeps, in the order of model.md section 2. */
export const INDICATORS = [
  ...DIALS,
  'coalBan',
  'ironBan',
  'leadBan',
  'seafoodBan',
  'textilesBan',
  'otherGoodsBan',
  'labourLimits',
  'refinedFuelCap',
  'crudeCap',
  'rajinExemption',
  'aviationExemption',
  'exports',
  'workersInChina',
  'workersInRussia',
  'crudeSupply',
  'refinedFuelSupply',
  'income',
  'reserves',
  'oilAdequacy',
  'netPressure',
  'tradeVacuum',
  'economicStress',
  'eliteCohesion',
  'warheads',
  'missileReach',
  'tension',
  'provocation',
  'thaadStage',
  'allianceCohesion',
  'coercionOfSeoul',
  'beijingInfluence',
  'moscowInfluence',
  'sinoRussianTies',
  'usChinaTies',
  'usRussiaTies',
  'dialogue',
  'pyongyangCredibility',
  'washingtonCredibility',
  'tradeWar',
  'moscowRelevance',
  'farEastProspects',
  'evidenceOnRussia',
  'evidenceOnChina',
  'listingsOfRussia',
  'listingsOfChina',
  'verification',
  'interdiction',
  'unCredibility',
  'evasionFleet',
  'believedBackfill',
  'suspicion',
  'estimatedEnforcement',
  'expectedEnforcement',
  'borderReadiness',
  'doubleFreeze',
  'interimDeal',
  'beijingCapital',
  'moscowCapital',
  'washingtonCapital',
  'pyongyangCapital',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export const INDICATOR_GROUPS = [
  'dials',
  'law',
  'flows',
  'hardship',
  'programme',
  'security',
  'influence',
  'relations',
  'evidence',
  'belief',
  'agreements',
  'capital',
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** The five score components of each seat (model.md section 1). */
export const COMPONENTS = {
  beijing: ['stability', 'influence', 'usTies', 'usFootprint', 'nonProliferation'],
  moscow: ['relevance', 'influence', 'farEast', 'standing', 'security'],
  washington: ['programme', 'pressure', 'alliance', 'peace', 'greatPowerTies'],
  pyongyang: ['regime', 'deterrent', 'economy', 'autonomy', 'recognition'],
} as const satisfies Record<Seat, readonly string[]>;
export type Component = (typeof COMPONENTS)[Seat][number];

/** What crosses the border of the North, one band of the map each; records are what was published of it. */
export const FLOWS = [
  'coal',
  'iron',
  'seafood',
  'textiles',
  'otherGoods',
  'smuggled',
  'crude',
  'fuelFromChina',
  'fuelFromRussia',
  'fuelShipToShip',
  'workersInChina',
  'workersInRussia',
  'aid',
  'grain',
  'rajinTransit',
  'chineseCustoms',
  'russianTrade',
] as const;
export type Flow = (typeof FLOWS)[number];

export const PHASES = ['brief', 'talks', 'orders', 'council', 'outcome', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

export const VOTES = ['support', 'dilute', 'veto'] as const;
export type Vote = (typeof VOTES)[number];
/** Only the two permanent members that the briefs study have a vote of their own. */
export const VOTERS = ['beijing', 'moscow'] as const;
export type Voter = (typeof VOTERS)[number];

/** Closed list of endings, in the order in which they are tested (model.md section 8). */
export const ENDINGS = [
  'deal',
  'war',
  'collapse',
  'interim-deal',
  'freeze',
  'breakout',
  'tacit-restraint',
  'brink',
  'patron-shift',
  'hollow-sanctions',
  'pressure-stalemate',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** An id that scenario data defines, e.g. `lean-on-moscow`, `harvest-fails`, `buffer`. */
export type MoveId = string;
export type InjectId = string;
export type AgendaId = string;

/** What `make` gives for each seat. Written out: on the way of every game, and always of one shape. */
export const everySeat = <Value>(make: (seat: Seat) => Value): Record<Seat, Value> => ({
  beijing: make('beijing'),
  moscow: make('moscow'),
  washington: make('washington'),
  pyongyang: make('pyongyang'),
});

export const isSeat = (value: unknown): value is Seat => SEATS.includes(value as Seat);
export const isIndicator = (value: unknown): value is Indicator => INDICATORS.includes(value as Indicator);
export const isDial = (value: unknown): value is Dial => DIALS.includes(value as Dial);
