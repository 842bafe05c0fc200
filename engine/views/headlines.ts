// What the quarter looked like from outside: public acts, revealed secrets, the Council, agreements, the end.
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
    ...statements(state, quarter),
    ...ending(state, quarter),
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

function statements({ messages }: State, { round }: Quarter): Headline[] {
  return messages
    .filter((message) => message.round === round && message.to === 'all')
    .map(
      ({ from, id }): Headline => ({
        seat: from === 'white-cell' ? 'world' : from,
        kind: 'statement',
        id,
        level: null,
      }),
    );
}

function ending({ world }: State, { round }: Quarter): Headline[] {
  const isLast = world.ending !== null && round === world.round;
  return isLast ? [{ seat: 'world', kind: 'ending', id: world.ending!, level: null }] : [];
}
