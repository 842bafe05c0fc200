// What a seat knows, in four lines: exactly, as everybody, as an estimate, not at all.
import { INDICATORS, SEATS, type Indicator, type Seat } from '../../engine/ids.ts';
import type { Content } from '../../engine/views/shapes.ts';
import { listOf } from '../text/lists.ts';
import { say } from '../text/say.ts';

type How = 'exact' | 'public' | 'estimate' | 'none';

/** Indicators that one line of the card names at most; the screen has them all. */
const MOST_NAMED = 6;

/** `exact` is for this seat and not for everybody. Of what everybody knows or only estimates, its first panel and the dials. */
export function knowledgeRows(seat: Seat, content: Content): readonly (readonly [string, string])[] {
  const { panel } = content.seats[seat];
  const isNoCapital = (id: Indicator) => content.indicators[id].group !== 'capital';
  const isNear = (id: Indicator) => content.indicators[id].group === 'dials' || panel.includes(id);
  const known = (how: How) => INDICATORS.filter((id) => knownHow(content, id, seat) === how);
  const rows: readonly (readonly [How, readonly Indicator[], string | null])[] = [
    ['exact', known('exact').filter(isNoCapital), say('role.knows.capital')],
    ['public', known('public').filter(isNear), null],
    ['estimate', known('estimate').filter(isNear), null],
    ['none', known('none').filter(isNoCapital), say('role.knows.othersCapital')],
  ];
  return rows.map(([how, ids, last]) => [named(ids, last, content), say(`role.knows.${how}`)]);
}

function knownHow({ indicators }: Content, id: Indicator, seat: Seat): How {
  const { knownTo } = indicators[id];
  if (knownTo[seat] === 'none') return 'none';
  if (knownTo[seat] !== 'exact') return 'estimate';
  return SEATS.every((other) => knownTo[other] === 'exact') ? 'public' : 'exact';
}

function named(ids: readonly Indicator[], last: string | null, { indicators }: Content): string {
  const names = ids.map((id) => indicators[id].short);
  const rest = names.length - MOST_NAMED;
  if (rest > 0) return say('role.knows.more', { list: names.slice(0, MOST_NAMED).join(', '), n: rest });
  return listOf(last === null ? names : [...names, last]);
}
