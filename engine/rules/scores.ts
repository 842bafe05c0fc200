// R14 Scores: five components a seat, 0 to 100 (model.md section 1), and the final score (section 9).
import { SEATS, type Ending, type Seat } from '../ids.ts';
import type { Parameters } from '../parameters.ts';
import type { World } from '../state.ts';
import { clamp, type Table } from '../table.ts';

const percent = (x: number): number => clamp(x, 0, 100);
const over = (x: number, from: number): number => (x > from ? x - from : 0);

/** The five components of a seat for a state, in the order of COMPONENTS; each 0 to 100. */
export function componentsOf(p: Parameters, state: World, seat: Seat): number[] {
  switch (seat) {
    case 'beijing':
      return beijing(p, state);
    case 'moscow':
      return moscow(p, state);
    case 'washington':
      return washington(p, state);
    case 'pyongyang':
      return pyongyang(p, state);
  }
}

function beijing(p: Parameters, { indicators: x, books }: World): number[] {
  const fear =
    p.stabilityStress *
    over(x.economicStress, p.stabilityFear) *
    (1 - (p.stabilityReadiness * x.borderReadiness) / 100);
  const lax = p.usTiesListings + p.usTiesListingsLax * (4 - x.enforcement);
  return [
    percent(
      p.stabilityBase -
        p.stabilityTension * over(x.tension, p.calmTension + p.stabilityTradeWar * x.tradeWar) -
        fear,
    ),
    percent(
      p.influenceBase +
        p.influenceBeijing * x.beijingInfluence -
        p.influenceRival * over(x.moscowInfluence, p.influenceRivalFrom),
    ),
    percent(
      p.usTiesBase +
        p.usTiesRelation * x.usChinaTies -
        x.listingsOfChina * lax -
        p.usTiesTradeWar * x.tradeWar,
    ),
    percent(
      p.footprintBase -
        p.footprintThaad * x.thaadStage -
        p.footprintExercises * x.exercises -
        p.footprintAlliance * (x.allianceCohesion - p.footprintMiddle) +
        p.footprintMoscow * (x.sinoRussianTies - p.footprintMiddle) +
        p.footprintCoercion * x.coercionOfSeoul,
    ),
    percent(
      p.nonProliferationBase -
        p.nonProliferationReach * (x.missileReach - p.nonProliferationReachFrom) -
        p.nonProliferationTests * x.tests +
        p.nonProliferationFreeze * x.doubleFreeze +
        p.nonProliferationPressure * x.netPressure * over(1, p.futility * books.arrivingBackfill),
    ),
  ];
}

function moscow(p: Parameters, { indicators: x }: World): number[] {
  return [
    percent(p.relevanceScore * x.moscowRelevance),
    percent(p.moscowInfluenceScoreBase + p.moscowInfluenceScore * x.moscowInfluence),
    percent(p.farEastScore * x.farEastProspects),
    percent(
      p.standingBase -
        x.evidenceOnRussia * (p.standingEvidence + p.standingEvidenceTies * x.usRussiaTies) -
        p.standingListings * x.listingsOfRussia +
        p.standingTies * (x.usRussiaTies - p.standingTiesFrom) +
        p.standingUn * (x.unCredibility - p.standingMiddle) +
        p.standingPartner * (x.sinoRussianTies - p.standingMiddle),
    ),
    percent(
      p.securityBase -
        p.securityTension * over(x.tension, p.calmTension) -
        p.securityReach * over(x.missileReach, p.securityReachFrom) -
        p.securityExercises * x.exercises -
        p.securityThaad * x.thaadStage,
    ),
  ];
}

function washington(p: Parameters, { indicators: x, startReach, startWarheads }: World): number[] {
  return [
    percent(
      p.programmeBase -
        p.programmeReach * (x.missileReach - startReach) -
        p.programmeWarheads * (x.warheads - startWarheads) -
        p.programmeTests * x.tests +
        p.programmeFreeze * x.doubleFreeze +
        (x.interimDeal > 0 ? p.programmeDeal : 0),
    ),
    percent(
      p.pressureBase +
        p.pressureScore * Math.min(x.netPressure, p.pressureCap) +
        p.pressureUn * x.unCredibility,
    ),
    percent(p.allianceScore * x.allianceCohesion - p.allianceScoreCoercion * x.coercionOfSeoul),
    percent(p.peaceBase - p.peaceTension * over(x.tension, p.calmTension) + p.peaceDialogue * x.dialogue),
    percent(
      p.powersChina * x.usChinaTies +
        p.powersRussia * x.usRussiaTies +
        p.powersBase -
        p.powersTradeWar * x.tradeWar,
    ),
  ];
}

function pyongyang(p: Parameters, { indicators: x, startReach, startWarheads }: World): number[] {
  const isUnanswered = x.tests < p.unansweredTestsBelow;
  const unanswered = isUnanswered ? p.unansweredExercises * over(x.exercises, 1) * (1 - x.doubleFreeze) : 0;
  return [
    percent(
      p.regimeCohesion * x.eliteCohesion +
        p.regimeBase -
        p.regimeTension * over(x.tension, p.regimeTensionFrom),
    ),
    percent(
      p.deterrentBase +
        p.deterrentReach * (x.missileReach - startReach) +
        p.deterrentWarheads * (x.warheads - startWarheads) -
        (x.interimDeal > 0 ? p.deterrentDeal : 0) -
        unanswered,
    ),
    percent(p.economyBase - p.economyStress * x.economicStress),
    percent(
      p.autonomyBase - p.autonomyGap * Math.abs(x.beijingInfluence - p.autonomyMoscow * x.moscowInfluence),
    ),
    percent(
      p.recognitionBase +
        p.recognitionDialogue * x.dialogue +
        p.recognitionFreeze * x.doubleFreeze +
        p.recognitionCredibility * x.pyongyangCredibility,
    ),
  ];
}

/** The seat's value of a state: its components under its weights, 0 to 100. */
export function valueTo(p: Parameters, state: World, seat: Seat): number {
  const components = componentsOf(p, state, seat);
  const weights = state.weights[seat];
  let value = 0;
  for (let i = 0; i < components.length; i++) value += components[i]! * weights[i]!;
  return value;
}

/** Writes the value of the quarter for every seat. */
export function scores({ state, scenario }: Table): void {
  for (const seat of SEATS) state.quarterScores[seat].push(valueTo(scenario.parameters, state, seat));
}

/** What an ending adds to a seat's final score (section 9); Beijing's loss in a collapse shrinks with readiness. */
export function terminalAdjustment(p: Parameters, state: World, ending: Ending | null, seat: Seat): number {
  if (ending === 'war')
    return {
      beijing: p.warBeijing,
      moscow: p.warMoscow,
      washington: p.warWashington,
      pyongyang: p.warPyongyang,
    }[seat];
  if (ending === 'deal')
    return {
      beijing: p.dealBeijing,
      moscow: p.dealMoscow,
      washington: p.dealWashington,
      pyongyang: p.dealPyongyang,
    }[seat];
  if (ending !== 'collapse') return 0;
  if (seat === 'beijing')
    return p.collapseBeijing * (1 - (p.collapseBeijingReadiness * state.indicators.borderReadiness) / 100);
  return { moscow: p.collapseMoscow, washington: p.collapseWashington, pyongyang: p.collapsePyongyang }[seat];
}

/** Final score, 0 to 100: half the mean over the quarters played, half the last, plus the adjustment. */
export function finalScore(p: Parameters, state: World, seat: Seat): number {
  const quarters = state.quarterScores[seat];
  if (quarters.length === 0) return 0;
  const mean = quarters.reduce((sum, value) => sum + value, 0) / quarters.length;
  const last = quarters[quarters.length - 1]!;
  const played = p.lastQuarterWeight * last + (1 - p.lastQuarterWeight) * mean;
  return percent(played + terminalAdjustment(p, state, state.ending, seat));
}
