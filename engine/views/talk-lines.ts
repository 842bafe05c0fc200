// Messages, offers and pledges as one audience may know them: parties, the white cell, or all if public.
import { isSeat } from '../ids.ts';
import type { Pledge } from '../pledges.ts';
import type { State } from '../state.ts';
import type { MessageLine, OfferLine, PledgeLine } from './shapes.ts';
import type { WaterfallReader } from './waterfall.ts';

export const messageLines = ({ messages }: State, reader: WaterfallReader): MessageLine[] =>
  messages.filter(({ from, to }) => reader === 'open' || to === 'all' || from === reader || to === reader);

/** Offers are between their parties until signed. */
export const offerLines = ({ offers }: State, reader: WaterfallReader): OfferLine[] =>
  offers
    .filter(
      ({ from, to }) => reader === 'open' || (isSeat(reader) && (from === reader || to.includes(reader))),
    )
    .map(({ id, from, to, terms, isPublic, deadline, signed, status }) => ({
      id,
      from,
      to,
      terms,
      isPublic,
      deadline,
      signed,
      status,
    }));

export const pledgeLines = ({ world }: State, reader: WaterfallReader): PledgeLine[] =>
  world.pledges.filter((pledge) => mayKnow(pledge, reader)).map(pledgeLine);

const mayKnow = (pledge: Pledge, reader: WaterfallReader): boolean =>
  reader === 'open' ||
  pledge.isPublic ||
  (isSeat(reader) && (pledge.pledger === reader || pledge.parties.includes(reader)));

const pledgeLine = ({
  id,
  pledger,
  parties,
  clauses,
  isPublic,
  since,
  deadline,
  status,
  endedIn,
}: Pledge): PledgeLine => ({
  id,
  pledger,
  parties,
  clauses,
  isPublic,
  since,
  deadline,
  status,
  endedIn,
});
