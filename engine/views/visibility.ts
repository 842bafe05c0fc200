// The one table of who may know what (model.md section 3, which wins over every other place). An indicator or book
// without a row does not compile; views and computer seats read nothing that this table does not give.
import type { Indicator, Seat } from '../ids.ts';
import type { Books } from '../state.ts';

/** How an audience knows a number. `belief:…` is a state variable or formula that stands for it. */
export type Knowledge =
  | 'exact'
  | 'noisy'
  | 'belief' // its own belief stands for it: Beijing of backfill, Washington of enforcement
  | 'evidence' // Washington reads backfill from public evidence
  | 'record' // the last public record only
  | 'none';

type Row = Record<Seat | 'wall', Knowledge>;

const row = (
  beijing: Knowledge,
  moscow: Knowledge,
  washington: Knowledge,
  pyongyang: Knowledge,
  wall: Knowledge,
): Row => ({
  beijing,
  moscow,
  washington,
  pyongyang,
  wall,
});

const PUBLIC = row('exact', 'exact', 'exact', 'exact', 'exact');
const NORTH = row('noisy', 'noisy', 'noisy', 'exact', 'none');
const NORTH_RECORDED = row('noisy', 'noisy', 'noisy', 'exact', 'record');
const own = (seat: Seat): Row => ({ ...row('none', 'none', 'none', 'none', 'none'), [seat]: 'exact' });

export const VISIBILITY: Record<Indicator, Row> = {
  enforcement: row('exact', 'noisy', 'belief', 'noisy', 'none'),
  backfill: row('belief', 'exact', 'evidence', 'noisy', 'none'),
  exercises: PUBLIC,
  tests: PUBLIC,
  coalBan: PUBLIC,
  ironBan: PUBLIC,
  leadBan: PUBLIC,
  seafoodBan: PUBLIC,
  textilesBan: PUBLIC,
  otherGoodsBan: PUBLIC,
  labourLimits: PUBLIC,
  refinedFuelCap: PUBLIC,
  crudeCap: PUBLIC,
  rajinExemption: PUBLIC,
  aviationExemption: PUBLIC,
  exports: NORTH_RECORDED,
  workersInChina: row('exact', 'noisy', 'noisy', 'exact', 'none'),
  workersInRussia: row('noisy', 'exact', 'noisy', 'exact', 'none'),
  crudeSupply: row('exact', 'noisy', 'noisy', 'exact', 'none'),
  refinedFuelSupply: NORTH,
  income: NORTH,
  reserves: NORTH,
  oilAdequacy: NORTH,
  netPressure: NORTH,
  tradeVacuum: NORTH,
  economicStress: NORTH,
  eliteCohesion: NORTH,
  warheads: NORTH,
  missileReach: NORTH,
  tension: PUBLIC,
  provocation: PUBLIC,
  thaadStage: PUBLIC,
  allianceCohesion: PUBLIC,
  coercionOfSeoul: PUBLIC,
  beijingInfluence: row('exact', 'noisy', 'noisy', 'exact', 'none'),
  moscowInfluence: row('noisy', 'exact', 'noisy', 'exact', 'none'),
  sinoRussianTies: row('exact', 'exact', 'noisy', 'noisy', 'none'),
  usChinaTies: PUBLIC,
  usRussiaTies: PUBLIC,
  dialogue: PUBLIC,
  pyongyangCredibility: PUBLIC,
  washingtonCredibility: PUBLIC,
  tradeWar: PUBLIC,
  moscowRelevance: PUBLIC,
  farEastProspects: PUBLIC,
  evidenceOnRussia: PUBLIC,
  evidenceOnChina: PUBLIC,
  listingsOfRussia: PUBLIC,
  listingsOfChina: PUBLIC,
  verification: own('washington'),
  interdiction: PUBLIC,
  unCredibility: PUBLIC,
  evasionFleet: own('pyongyang'),
  believedBackfill: own('beijing'),
  suspicion: row('exact', 'noisy', 'none', 'none', 'none'),
  estimatedEnforcement: own('washington'),
  expectedEnforcement: row('noisy', 'none', 'exact', 'none', 'none'),
  borderReadiness: own('beijing'),
  doubleFreeze: PUBLIC,
  interimDeal: PUBLIC,
  beijingCapital: own('beijing'),
  moscowCapital: own('moscow'),
  washingtonCapital: own('washington'),
  pyongyangCapital: own('pyongyang'),
};

/** Books: most follow from public acts. `dearTests` may come from a secret throttle, known to its two parties. */
export const BOOK_VISIBILITY: Record<keyof Books, Row> = {
  arrivingBackfill: row('none', 'exact', 'none', 'exact', 'none'),
  relief: PUBLIC,
  washingtonOffer: PUBLIC,
  washingtonOfferLevel: PUBLIC,
  pyongyangOffer: PUBLIC,
  pyongyangOfferLevel: PUBLIC,
  restraintBargain: PUBLIC,
  dearTests: row('exact', 'none', 'none', 'exact', 'none'),
  dearLongTests: PUBLIC,
  requestPending: row('exact', 'none', 'exact', 'none', 'none'),
  jointProposal: PUBLIC,
  harvestShock: PUBLIC,
  quietQuarters: PUBLIC,
  freezeAge: PUBLIC,
  dealAge: PUBLIC,
};
