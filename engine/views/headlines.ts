// What a worked-out quarter looked like from outside: public acts, revealed secrets, the Council, agreements. What was
// said aloud and how it all ended is added by whole-view.ts, as it may still come after the quarter is worked out.
import { DIAL_OF, SEATS } from '../ids.ts';
import type { Context } from '../play.ts';
import type { Quarter, State } from '../state.ts';
import type { Headline } from './shapes.ts';

export function headlines({ scenario }: Context, state: State, quarter: Quarter): Headline[] {
  return [
    ...councilHeadline(quarter),
    ...agreementHeadlines(quarter),
    ...quarter.injects.map((id): Headline => ({ seat: 'world', kind: 'inject', id, level: null })),
    ...publicDials(scenario, quarter),
    ...publicMoves(scenario, quarter),
    ...pledgeHeadlines(state, quarter),
  ];
}

function councilHeadline({ ambition, votes }: Quarter): Headline[] {
  if (ambition === null) return [];
  const vetoed = votes.beijing === 'veto' || votes.moscow === 'veto';
  const diluted = votes.beijing !== 'support' || votes.moscow !== 'support';
  return [
    {
      seat: 'council',
      kind: 'council',
      id: vetoed ? 'vetoed' : diluted ? 'diluted' : 'adopted',
      level: ambition,
    },
  ];
}

function agreementHeadlines({ opening, closing, rows }: Quarter): Headline[] {
  const found: Headline[] = [];
  if (closing.doubleFreeze > opening.doubleFreeze)
    found.push({ seat: 'world', kind: 'agreement', id: 'double-freeze', level: null });
  if (closing.interimDeal > opening.interimDeal)
    found.push({
      seat: 'world',
      kind: 'agreement',
      id: closing.interimDeal === 2 ? 'comprehensive-deal' : 'interim-deal',
      level: null,
    });
  for (const breaker of ['pyongyang', 'washington'] as const)
    if (rows.some((row) => row.cause === `breach-${breaker}`))
      found.push({ seat: breaker, kind: 'breach', id: breaker, level: null });
  return found;
}

/** Exercises and tests are seen by all when they change. */
function publicDials(scenario: Context['scenario'], { opening, closing }: Quarter): Headline[] {
  return SEATS.filter((seat) => !scenario.dials[seat].isSecret).flatMap((seat): Headline[] => {
    const dial = DIAL_OF[seat];
    return opening[dial] === closing[dial] ? [] : [{ seat, kind: 'dial', id: dial, level: closing[dial] }];
  });
}

function publicMoves(scenario: Context['scenario'], { orders, revealed }: Quarter): Headline[] {
  return SEATS.flatMap((seat) =>
    orders[seat].moves
      .filter(({ move }) => !scenario.moves[move]!.isSecret || revealed.includes(move))
      .map(({ move, level }): Headline => ({ seat, kind: 'move', id: move, level })),
  );
}

function pledgeHeadlines({ world }: State, { round }: Quarter): Headline[] {
  return world.pledges
    .filter((pledge) => pledge.isPublic && pledge.endedIn === round && pledge.status === 'broken')
    .map((pledge): Headline => ({ seat: pledge.pledger, kind: 'pledge', id: pledge.id, level: null }));
}
