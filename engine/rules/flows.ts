// R6 Flows: what the North sells, earns, burns and can import this quarter, in physical units, and the pressure that follows.
import type { Parameters } from '../parameters.ts';
import { drift, set, step, term } from '../ledger.ts';
import type { Flows, Indicators, World } from '../state.ts';
import { clamp, interpolate, played, playing, seen, type Table } from '../table.ts';

/** Share of a banned flow that Chinese enforcement stops, 0.08 to 0.97; between levels in a look-ahead. */
export const enforcementEffect = (p: Parameters, level: number): number =>
  interpolate(
    [
      p.enforcementEffect0,
      p.enforcementEffect1,
      p.enforcementEffect2,
      p.enforcementEffect3,
      p.enforcementEffect4,
    ],
    level,
  );

/** Refined fuel from Russia, kt a quarter, by backfill that arrives (N-27). */
export const russianFuel = (p: Parameters, arriving: number): number =>
  interpolate([p.fuel0, p.fuel1, p.fuel2, p.fuel3, p.fuel4], arriving);

/** Cash from Russia, $m a quarter (W-03, W-18). */
export const russianCash = (p: Parameters, arriving: number): number =>
  interpolate([p.cash0, p.cash1, p.cash2, p.cash3, p.cash4], arriving);

export const GOODS = ['coal', 'iron', 'lead', 'seafood', 'textiles', 'otherGoods'] as const;
export type Good = (typeof GOODS)[number];
export const BAN_OF = {
  coal: 'coalBan',
  iron: 'ironBan',
  lead: 'leadBan',
  seafood: 'seafoodBan',
  textiles: 'textilesBan',
  otherGoods: 'otherGoodsBan',
} as const satisfies Record<Good, keyof Indicators>;

/** Value of a good at the 2016 level, $m a quarter. */
export const valueOf = (p: Parameters, good: Good): number => {
  switch (good) {
    case 'coal':
      return p.coalValue;
    case 'iron':
      return p.ironValue;
    case 'lead':
      return p.leadValue;
    case 'seafood':
      return p.seafoodValue;
    case 'textiles':
      return p.textilesValue;
    case 'otherGoods':
      return p.otherGoodsValue;
  }
};

/** The ban on a good after what an interim deal waives. */
function banInForce(p: Parameters, state: World, good: Good): number {
  const ban = state.indicators[BAN_OF[good]];
  const { relief } = state.books;
  if (good === 'textiles' || good === 'seafood') return ban * (1 - relief);
  return good === 'otherGoods' ? ban * (1 - p.otherGoodsRelief * relief) : ban;
}

/** Openly sold value of a good: Chinese buyers under enforcement, other buyers under theirs. */
export const soldValue = (p: Parameters, value: number, ban: number, effect: number): number =>
  value * ((1 - p.otherBuyers) * (1 - ban * effect) + p.otherBuyers * (1 - ban * p.otherBuyersEffect));

/** What buyers other than China take openly, $m a quarter (N-19). */
export const otherBuyersSales = (p: Parameters, state: World): number =>
  GOODS.reduce(
    (sum, good) =>
      sum + valueOf(p, good) * p.otherBuyers * (1 - banInForce(p, state, good) * p.otherBuyersEffect),
    0,
  );

/** Share of lost trade that smuggling recovers before interdiction. */
const evasionShare = (p: Parameters, fleet: number): number =>
  interpolate([0, p.evasion1, p.evasion2, p.evasion3], fleet);

/** `Iv`: what interdiction leaves of traffic at sea, 0.4 to 1. */
export const passingShips = (p: Parameters, indicators: Indicators): number =>
  1 - (p.interdictionBite * indicators.interdiction) / 100;

export function flows(table: Table): void {
  const { state } = table;
  const p = table.scenario.parameters;
  const last = state.flows;
  const next = newFlows(p, state);
  exportsAndVacuum(table, next, last);
  labour(table, next);
  fuel(table, next, last);
  income(table, next, last);
  importsAndReserves(table, next);
  pressure(table, next, last);
  state.flows = next;
}

function newFlows(p: Parameters, state: World): Flows {
  return {
    enforcementEffect: enforcementEffect(p, state.indicators.enforcement),
    bans: GOODS.map((good) => banInForce(p, state, good)),
    coal: 0,
    iron: 0,
    lead: 0,
    seafood: 0,
    textiles: 0,
    otherGoods: 0,
    smuggled: 0,
    fuelFromChina: 0,
    fuelFromRussia: 0,
    fuelShipToShip: 0,
    fuelForAviation: 0,
    incomeFromExports: 0,
    incomeFromLabour: 0,
    incomeFromServices: 0,
    incomeFromAid: 0,
    incomeFromRussia: 0,
    incomeFromRajin: 0,
    incomeFromTheft: 0,
    incomeFromPatrons: 0,
    incomeFromRelief: 0,
    pressureFromIncome: 0,
    pressureFromOil: 0,
  };
}

function exportsAndVacuum(table: Table, next: Flows, last: Flows | null): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  let open = 0;
  let lost = 0;
  for (let i = 0; i < GOODS.length; i++) {
    const good = GOODS[i]!;
    const value = valueOf(p, good);
    const sold = soldValue(p, value, next.bans[i]!, next.enforcementEffect);
    next[good] = sold;
    open += sold;
    lost += value - sold;
  }
  next.smuggled = lost * evasionShare(p, indicators.evasionFleet) * passingShips(p, indicators);
  if (last !== null) nameExports(table, next, last);
  set(table, 'exports', open + next.smuggled, 'first-count', ['exports', 'enforcement', 'evasionFleet']);
  set(table, 'tradeVacuum', clamp(lost / p.goodsTotal, 0, 1), 'lost-sales', ['tradeVacuum', 'enforcement']);
}

/** Per good: what the change of enforcement did under the old ban, then what the change of the ban did. */
function nameExports(table: Table, next: Flows, last: Flows): void {
  if (table.ledger.rows === null) return;
  const p = table.scenario.parameters;
  GOODS.forEach((good, i) => {
    const underOldBan = soldValue(p, valueOf(p, good), last.bans[i]!, next.enforcementEffect);
    term(table, 'enforcement', underOldBan - last[good], ['enforcement'], good);
    term(table, BAN_OF[good], next[good] - underOldBan, ['enforcement'], good);
  });
  term(table, 'smuggling', next.smuggled - last.smuggled, ['evasionFleet', 'enforcement'], 'smuggled');
}

function labour(table: Table, next: Flows): void {
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  const limits = indicators.labourLimits * (1 - books.relief);
  const effect = next.enforcementEffect;
  const inChina =
    term(table, 'rest', p.labourChinaBase) +
    term(table, 'labour-limits', -p.labourChinaBase * limits * effect * p.labourChinaBite, ['enforcement']);
  drift(table, 'workersInChina', p.labourChinaRate, inChina);
  const arriving = 1 - books.arrivingBackfill / p.labourBackfill;
  const inRussia =
    term(table, 'rest', p.labourRussiaBase) +
    term(table, 'labour-limits', -p.labourRussiaBase * limits * p.labourRussiaBite * arriving, [
      'arrivingBackfill',
    ]);
  drift(table, 'workersInRussia', p.labourRussiaRate, inRussia);
}

function fuel(table: Table, next: Flows, last: Flows | null): void {
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  const cut = played(table).throttlesCrude > 0 ? p.crudeCut : 1;
  const oldOil = oilParts(p, indicators);
  set(
    table,
    'crudeSupply',
    p.crudeBase * cut * (1 - p.crudeBite * indicators.crudeCap * next.enforcementEffect),
    'crude-supply',
    ['enforcement', playing(table, 'throttlesCrude')],
  );
  next.fuelFromChina = p.refinedChinaBase * (1 - indicators.refinedFuelCap * next.enforcementEffect);
  next.fuelFromRussia = russianFuel(p, books.arrivingBackfill);
  next.fuelShipToShip = p.shipToShip * indicators.evasionFleet * passingShips(p, indicators);
  next.fuelForAviation = p.aviationFuel * indicators.aviationExemption;
  const supply = next.fuelFromChina + next.fuelFromRussia + next.fuelShipToShip + next.fuelForAviation;
  if (last !== null) {
    term(table, 'fuel-from-china', next.fuelFromChina - last.fuelFromChina, ['enforcement']);
    term(table, 'fuel-from-russia', next.fuelFromRussia - last.fuelFromRussia, ['arrivingBackfill']);
    term(table, 'fuel-ship-to-ship', next.fuelShipToShip - last.fuelShipToShip, ['evasionFleet']);
    term(table, 'fuel-for-aviation', next.fuelForAviation - last.fuelForAviation);
  }
  set(table, 'refinedFuelSupply', supply, 'first-count', [
    'refinedFuelSupply',
    'enforcement',
    'arrivingBackfill',
    'evasionFleet',
  ]);
  const newOil = oilParts(p, indicators);
  term(table, 'crudeSupply', newOil.crude - oldOil.crude);
  term(table, 'refinedFuelSupply', newOil.refined - oldOil.refined);
  const rest = last === null ? 'first-count' : 'scale-limit';
  set(table, 'oilAdequacy', newOil.crude + newOil.refined, rest, [
    'oilAdequacy',
    'crudeSupply',
    'refinedFuelSupply',
  ]);
}

function oilParts(p: Parameters, indicators: Indicators): { crude: number; refined: number } {
  return {
    crude: p.oilCrudeShare * Math.min(p.oilCrudeMost, indicators.crudeSupply / p.crudeBase),
    refined: p.oilRefinedShare * Math.min(p.oilRefinedMost, indicators.refinedFuelSupply / p.refinedNeed),
  };
}

function income(table: Table, next: Flows, last: Flows | null): void {
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  next.incomeFromExports = indicators.exports;
  next.incomeFromLabour = p.labourRemittance * (indicators.workersInChina + indicators.workersInRussia);
  next.incomeFromServices = p.services;
  next.incomeFromAid = p.compensation * played(table).compensates;
  next.incomeFromRussia = russianCash(p, books.arrivingBackfill);
  next.incomeFromRajin = played(table).pushesRajin > 0 ? p.rajinFees : 0;
  next.incomeFromTheft = played(table).steals > 0 ? p.theftIncome : 0;
  next.incomeFromPatrons = played(table).playsPatronsOff > 0 ? patronsIncome(p, indicators) : 0;
  next.incomeFromRelief = p.reliefIncome * books.relief;
  const total =
    next.incomeFromExports +
    next.incomeFromLabour +
    next.incomeFromServices +
    next.incomeFromAid +
    next.incomeFromRussia +
    next.incomeFromRajin +
    next.incomeFromTheft +
    next.incomeFromPatrons +
    next.incomeFromRelief;
  if (last !== null) nameIncome(table, next, last);
  set(table, 'income', total, 'first-count', ['income']);
  if (next.incomeFromTheft > 0) {
    const theft = table.scenario.withSpecial.steals!;
    step(table, 'provocation', p.theftSeenProvocation * seen(table, 'steals', p.theftSeenOdds), theft.id);
  }
}

function nameIncome(table: Table, next: Flows, last: Flows): void {
  if (table.ledger.rows === null) return;
  term(table, 'exports', next.incomeFromExports - last.incomeFromExports);
  term(table, 'labour', next.incomeFromLabour - last.incomeFromLabour, ['workersInChina', 'workersInRussia']);
  term(table, 'aid', next.incomeFromAid - last.incomeFromAid, [playing(table, 'compensates')]);
  term(table, 'cash-from-russia', next.incomeFromRussia - last.incomeFromRussia, ['arrivingBackfill']);
  term(table, 'rajin-fees', next.incomeFromRajin - last.incomeFromRajin);
  term(table, 'theft', next.incomeFromTheft - last.incomeFromTheft, [playing(table, 'steals')]);
  term(table, 'patrons', next.incomeFromPatrons - last.incomeFromPatrons, [
    'beijingInfluence',
    'moscowInfluence',
  ]);
  term(table, 'relief', next.incomeFromRelief - last.incomeFromRelief);
}

function patronsIncome(p: Parameters, indicators: Indicators): number {
  const gap = Math.abs(indicators.beijingInfluence - indicators.moscowInfluence) / p.patronsSpan;
  return p.patronsBase + p.patronsBonus * (1 - clamp(gap, 0, 1));
}

/** Credit for imports, $m this quarter: suppliers, what courting brings, and the restraint bargain. */
function creditLine(table: Table, effect: number): number {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  const courtsBeijing =
    played(table).courtsBeijing > 0 ? p.courtingCredit * (1 - p.courtingCreditBite * effect) : 0;
  const courtsMoscow =
    played(table).courtsMoscow > 0 ? p.moscowCreditBase + p.moscowCreditVacuum * indicators.tradeVacuum : 0;
  return (
    p.supplierCredit * (1 - p.supplierCreditBite * effect) + courtsBeijing + courtsMoscow + bargainLine(table)
  );
}

function bargainLine(table: Table): number {
  const p = table.scenario.parameters;
  const { indicators, books } = table.state;
  if (books.restraintBargain === 0) return 0;
  if (indicators.tests < p.bargainTestsFrom) return p.bargainCredit;
  return played(table).bindsRestraint > 0 ? 0 : p.bargainBreach;
}

/** Reserves close part of the gap; a surplus refills them by half. `draw` comes before the surplus test (section 15). */
function importsAndReserves(table: Table, next: Flows): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  const credit = creditLine(table, next.enforcementEffect);
  const draw = Math.min(
    Math.max(0, p.importNeed - indicators.income - credit),
    p.reservesDraw * indicators.reserves,
  );
  // Credit shrinks with enforcement and may grow with the vacuum: the bill tells how strictly Beijing enforces.
  step(table, 'reserves', -draw, 'import-bill', ['income', 'reserves', 'enforcement', 'tradeVacuum']);
  const surplus = indicators.income - p.surplusFrom * p.importNeed;
  if (surplus > 0) step(table, 'reserves', p.surplusKept * surplus, 'surplus', ['income']);
  table.quarter.importsMet = Math.min(1, (indicators.income + credit + draw) / p.importNeed);
}

function pressure(table: Table, next: Flows, last: Flows | null): void {
  const p = table.scenario.parameters;
  const { indicators } = table.state;
  next.pressureFromIncome = 100 * p.pressureIncome * Math.max(0, 1 - indicators.income / p.referenceIncome);
  next.pressureFromOil = 100 * p.pressureOil * Math.max(0, 1 - indicators.oilAdequacy);
  if (last !== null) {
    term(table, 'income', next.pressureFromIncome - last.pressureFromIncome);
    term(table, 'oilAdequacy', next.pressureFromOil - last.pressureFromOil);
  }
  set(table, 'netPressure', next.pressureFromIncome + next.pressureFromOil, 'first-count', [
    'netPressure',
    'income',
    'oilAdequacy',
  ]);
}
