// Names and texts of a scenario for the page: the same for everybody, but for the role briefs.
import { RULE_CHAPTERS } from '../content.ts';
import { INDICATORS, isSeat, SEATS, type Seat } from '../ids.ts';
import { fillPage } from '../rule-pages.ts';
import { record, type Scenario } from '../scenario.ts';
import { flowUnits } from './flow-units.ts';
import type { Audience, Content } from './shapes.ts';
import { VISIBILITY } from './visibility.ts';

export function contentFor({ bundle, parameters }: Scenario, audience: Audience): Content {
  const { scenario } = bundle;
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      summary: scenario.summary,
      situation: scenario.situation,
      firstQuarter: scenario.firstQuarter,
      objectives: scenario.objectives.map(({ id, title, text }) => ({ id, title, text })),
    },
    indicators: record(INDICATORS, (indicator) => ({
      ...bundle.indicators[indicator],
      knownTo: VISIBILITY[indicator],
    })),
    seats: record(SEATS, (seat) => seatContent(bundle, seat)),
    moves: Object.fromEntries(SEATS.flatMap((seat) => movesContent(bundle, seat))),
    injects: mapValues(bundle.injects, ({ key, title, text, source }) => ({ key, title, text, source })),
    agendas: mapValues(bundle.agendas, ({ key, seat, title, text }) => ({ key, seat, title, text })),
    endings: mapValues(bundle.endings, ({ key, label, headline, text }) => ({ key, label, headline, text })),
    clauses: mapValues(bundle.clauses, ({ key, label, sentence }) => ({ key, label, sentence })),
    flows: flowUnits(parameters),
    glossary: bundle.glossary.map(({ term, also, meaning, see }) => ({ term, also, meaning, see })),
    rules: rulePages(bundle),
    briefClaims: mapValues(bundle.briefClaims, ({ brief, paragraph, claim, tested = {} }) => ({
      brief,
      paragraph,
      claim,
      tested,
    })),
    briefs: briefsFor(bundle, audience),
  };
}

const mapValues = <Id extends string, From, To>(
  all: Record<Id, From>,
  map: (one: From) => To,
): Record<Id, To> =>
  Object.fromEntries(Object.entries<From>(all).map(([id, one]) => [id, map(one)])) as Record<Id, To>;

function briefsFor({ briefs }: Scenario['bundle'], audience: Audience): Content['briefs'] {
  if (audience === 'white-cell') return briefs;
  return isSeat(audience) ? { [audience]: briefs[audience] } : {};
}

/** Chapters without a page are left out: an old record may have none. */
const rulePages = (bundle: Scenario['bundle']): Content['rules'] =>
  RULE_CHAPTERS.flatMap((chapter) => {
    const page = bundle.rules[chapter];
    return page === undefined ? [] : [{ chapter, title: page.title, ...fillPage(bundle, page.text) }];
  });

function seatContent({ seats }: Scenario['bundle'], seat: Seat): Content['seats'][Seat] {
  const { label, code, mandate, dial, components, redLines, starterHand, panel } = seats[seat];
  return {
    label,
    code,
    mandate,
    dial: {
      key: dial.key,
      id: dial.id,
      label: dial.label,
      question: dial.question,
      visibility: dial.visibility,
      stepLimit: dial.stepLimit,
      stepCost: dial.stepCost,
      levels: dial.levels,
      shows: dial.shows,
      source: dial.source,
    },
    components: mapValues(components, ({ label, meaning }) => ({ label, meaning })),
    redLines: redLines.map(({ id, label }) => ({ id, label })),
    starterHand,
    panel,
  };
}

function movesContent({ moves }: Scenario['bundle'], seat: Seat) {
  return Object.entries(moves[seat]).map(([id, move]) => [
    id,
    {
      key: move.key,
      seat,
      title: move.title,
      text: move.text,
      detail: move.detail,
      icon: move.icon,
      cost: move.cost,
      costPer: move.costPer,
      requires: move.requires,
      levels: move.levels,
      bar: move.bar,
      visibility: move.visibility,
      exposure: move.exposure ?? null,
      headline: move.headline,
      report: move.report,
      source: move.source,
    },
  ]);
}
