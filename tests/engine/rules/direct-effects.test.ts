// R3 Direct effects: what is printed on the cards, what moves do to one another, and in which order (sections 4, 6, 15).
import { describe, expect, test } from 'vitest';
import { directEffects } from '../../../engine/rules/direct-effects.ts';
import {
  expectChanges,
  rolls,
  tableOf,
  type Changes,
  type Plays,
  type TestTable,
} from '../../support/tables.ts';

const after = (plays: Plays, changes: Changes = {}): TestTable => {
  const table = tableOf({ ...changes, plays });
  directEffects(table);
  return table;
};

describe('moves played together', () => {
  test('W09 and P06 are a summit: dialogue +14, trust +4 each, Beijing is consulted', () => {
    const table = after({
      washington: { moves: ['open-channel'] },
      pyongyang: { moves: ['engage-washington'] },
    });
    expectChanges(table, {
      dialogue: 14,
      pyongyangCredibility: 4,
      washingtonCredibility: 4,
      beijingInfluence: 4,
      allianceCohesion: -2,
      eliteCohesion: -2,
    });
    expectChanges(after({ washington: { moves: ['open-channel'] } }), { dialogue: 0, allianceCohesion: -2 });
  });

  test('B06 and M04 are one proposal, alive in this and the next two quarters', () => {
    const table = after({
      beijing: { moves: ['table-double-freeze'] },
      moscow: { moves: ['sponsor-double-freeze'] },
    });
    expectChanges(table, { sinoRussianTies: 2 + 2 + 4, moscowRelevance: 1 + 3 + 5, dialogue: 4 });
    expect(table.state.books.jointProposal).toBe(3);
    const next = after({}, { books: { jointProposal: 3 } });
    expect(next.state.books.jointProposal).toBe(2);
    expect(after({ moscow: { moves: ['sponsor-double-freeze'] } }).state.books.jointProposal).toBe(0);
  });

  test('B12 and M11 are a joint patrol: ties +5 more, tension +2 more', () => {
    const table = after({
      beijing: { moves: ['patrol-with-russia'] },
      moscow: { moves: ['patrol-with-china'] },
    });
    expectChanges(table, {
      sinoRussianTies: 3 + 3 + 5,
      tension: 1 + 2,
      usRussiaTies: -1,
      moscowRelevance: 2.5,
    });
  });

  test('B10 takes 4 more off the trade war unless W07 raises tariffs in the same quarter', () => {
    const calm = after({ beijing: { moves: ['buy-trade-truce'] } }, { indicators: { tradeWar: 50 } });
    expectChanges(calm, { tradeWar: -14, usChinaTies: 3 });
    const both = after(
      { beijing: { moves: ['buy-trade-truce'] }, washington: { moves: ['raise-tariffs'] } },
      { indicators: { tradeWar: 50 } },
    );
    expectChanges(both, { tradeWar: -10 + 13, usChinaTies: 3 - 3 });
  });

  test.each([
    ['beijing', 'convene-talks', 5],
    ['moscow', 'shuttle-as-broker', 4],
  ] as const)('%s talks while tension is above 45 bring dialogue 3 more (%s)', (seat, move, printed) => {
    expectChanges(after({ [seat]: { moves: [move] } }, { indicators: { tension: 45.1 } }), {
      dialogue: printed + 3,
    });
    expectChanges(after({ [seat]: { moves: [move] } }, { indicators: { tension: 45 } }), {
      dialogue: printed,
    });
  });

  test('P14 is answered by an open offer, new or old, and else provokes (section 15)', () => {
    const alone = after({ pyongyang: { moves: ['set-deadline'] } });
    expectChanges(alone, { provocation: 6, dialogue: -3, pyongyangCapital: 2 });
    const offered = after({
      pyongyang: { moves: ['set-deadline'] },
      washington: { moves: ['offer-sanctions-relief'] },
    });
    expectChanges(offered, { provocation: 0, washingtonCredibility: 5, dialogue: -3 + 5 + 3 });
    const old = after({ pyongyang: { moves: ['set-deadline'] } }, { books: { washingtonOffer: 2 } });
    expectChanges(old, { provocation: 0, washingtonCredibility: 5 });
    // An offer in its last quarter has run out by the countdown.
    expectChanges(after({ pyongyang: { moves: ['set-deadline'] } }, { books: { washingtonOffer: 1 } }), {
      provocation: 6,
    });
  });

  test('P07 while testing is cheap talk: its own effects are cancelled and trust falls by 6', () => {
    const cheap = after({ pyongyang: { moves: ['offer-test-freeze'] } }, { indicators: { tests: 2 } });
    expectChanges(cheap, { dialogue: 0, provocation: 0, pyongyangCredibility: -6 });
    const meant = after({ pyongyang: { moves: ['offer-test-freeze'] } }, { indicators: { tests: 1 } });
    expectChanges(meant, { dialogue: 2.5, provocation: -6, pyongyangCredibility: 0 });
  });
});

describe('offers', () => {
  test('count down, then a new one lies for three quarters and overwrites the level (section 15)', () => {
    const old = { washingtonOffer: 2, washingtonOfferLevel: 1 };
    expect(after({}, { books: old }).state.books).toMatchObject({
      washingtonOffer: 1,
      washingtonOfferLevel: 1,
    });
    expect(
      after({ washington: { moves: ['offer-sanctions-relief*2'] } }, { books: old }).state.books,
    ).toMatchObject({
      washingtonOffer: 3,
      washingtonOfferLevel: 2,
    });
    expect(after({ pyongyang: { moves: ['offer-dismantlement'] } }).state.books).toMatchObject({
      pyongyangOffer: 3,
      pyongyangOfferLevel: 1,
    });
  });
});

describe('what may be seen', () => {
  test('M14 with odds .35 x (.7 + ver/150): evidence +22, and the Council weaker by 5', () => {
    // At verification 45 the odds are .35: a roll of .349 is seen, of .351 is not.
    const at = (roll: number): TestTable =>
      after(
        { moscow: { moves: ['sell-arms'] } },
        { indicators: { verification: 45 }, dice: rolls({ 'seen/sellsArms': roll }) },
      );
    expectChanges(at(0.349), {
      evidenceOnRussia: 22,
      unCredibility: -5,
      missileReach: 1.5,
      moscowInfluence: 7,
      farEastProspects: 6,
    });
    expectChanges(at(0.351), { evidenceOnRussia: 0, unCredibility: 0, missileReach: 1.5 });
    expect(at(0.349).quarter.revealed).toEqual(['sell-arms']);
    expect(at(0.351).quarter.revealed).toEqual([]);
  });

  test('M14 reads verification after W04 of the same quarter (section 15)', () => {
    // 30 + 15 = 45: odds .35 again.
    const table = after(
      { moscow: { moves: ['sell-arms'] }, washington: { moves: ['invest-in-verification'] } },
      { indicators: { verification: 30 }, dice: rolls({ 'seen/sellsArms': 0.34 }) },
    );
    expectChanges(table, { evidenceOnRussia: 22 });
  });

  test('M02 with odds .4: evidence +6; its 5 thousand come before M01 halves what is there', () => {
    const dice = rolls({ 'seen/permitsLabour': 0.39 });
    const table = after(
      { moscow: { moves: ['permit-labour', 'send-workers-home'] } },
      { indicators: { workersInRussia: 25 }, dice },
    );
    expectChanges(table, { workersInRussia: (25 + 5) / 2 - 25, evidenceOnRussia: 6 - 8 });
  });
});

describe('levels and the ends of a scale', () => {
  test('steps are per level', () => {
    expectChanges(after({ washington: { moves: ['list-russian-firms*2'] } }), {
      listingsOfRussia: 26,
      usRussiaTies: -5,
    });
    expectChanges(after({ beijing: { moves: ['squeeze-seoul*2'] } }), {
      coercionOfSeoul: 24,
      allianceCohesion: -5,
      usChinaTies: -1,
    });
  });

  test('are clamped one by one, Beijing first: a rise that is cut comes off before a fall', () => {
    // Ties of 99: +5 from Moscow is cut to +1; then Washington's +3 is cut; Beijing's -3 came before both.
    const table = after(
      {
        beijing: { moves: ['audit-moscow'] },
        moscow: { moves: ['reassure-beijing'] },
        washington: { moves: ['deploy-thaad'] },
      },
      { indicators: { sinoRussianTies: 99 } },
    );
    expectChanges(table, { sinoRussianTies: 1 });
  });
});
