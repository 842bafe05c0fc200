import { describe, expect, test } from 'vitest';
import { offerShape } from '../../../engine/pledges.ts';
import { SEATS } from '../../../engine/ids.ts';
import {
  addressTo,
  freshClause,
  freshSketch,
  kindsFor,
  sketchFromOffer,
  sketchGap,
  sketchToDraft,
} from '../../../renderer/parts/talks/offer-sketch.ts';
import { CONTENT } from '../fixtures/content.ts';

const promise = freshClause('dial-at-least', 'beijing', CONTENT, 3);
const sketch = freshSketch('washington', promise, 5);

describe('an offer that is being written', () => {
  test('starts as a promise that the host would read', () => {
    const draft = sketchToDraft(sketch, 'beijing');
    expect(offerShape.parse(draft)).toEqual(draft);
    expect(draft.terms).toEqual([{ pledger: 'beijing', clauses: [{ kind: 'dial-at-least', level: 3 }] }]);
  });

  test.each(SEATS)('every kind of clause of %s starts with values that the host would read', (seat) => {
    for (const kind of kindsFor(seat)) {
      const draft = sketchToDraft(
        { ...sketch, to: ['moscow'], given: [freshClause(kind, seat, CONTENT, null)] },
        seat,
      );
      expect(offerShape.safeParse(draft).success).toBe(true);
    }
  });

  test('only Beijing and Moscow can promise a vote', () => {
    expect(SEATS.filter((seat) => kindsFor(seat).includes('council-vote'))).toEqual(['beijing', 'moscow']);
  });

  test('asks for nothing of a seat that is no longer addressed', () => {
    const asking = { ...sketch, wanted: { from: 'washington' as const, clauses: [promise] } };
    expect(addressTo(asking, ['washington', 'moscow']).wanted).not.toBeNull();
    expect(addressTo(asking, ['moscow']).wanted).toBeNull();
  });

  test('says what is missing before it can be sent', () => {
    expect(sketchGap(sketch)).toBeNull();
    expect(sketchGap({ ...sketch, to: [] })).toBe('noAddressee');
    expect(sketchGap({ ...sketch, given: [] })).toBe('noClause');
  });

  test('an offer of another seat turns round with both sides kept', () => {
    const turned = sketchFromOffer(
      {
        id: 'o2-1',
        from: 'washington',
        to: ['beijing'],
        terms: [
          { pledger: 'washington', clauses: [{ kind: 'move-not-played', move: 'list-chinese-firms' }] },
          { pledger: 'beijing', clauses: [promise] },
        ],
        isPublic: true,
        deadline: 4,
        signed: ['washington'],
        status: 'open',
      },
      'beijing',
    );
    expect(turned).toMatchObject({ to: ['washington'], given: [promise], isPublic: true, deadline: 4 });
    expect(turned.wanted).toEqual({
      from: 'washington',
      clauses: [{ kind: 'move-not-played', move: 'list-chinese-firms' }],
    });
  });
});
