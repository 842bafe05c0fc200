// Messages, offers and pledges as one audience may know them: parties, the white cell, or all if public. What was said and
// offered up to the outcome of a quarter belongs to that quarter; from then on nothing of it changes.
import { isSeat } from '../ids.ts';
import type { Pledge } from '../pledges.ts';
import type { Message, State } from '../state.ts';
import type { MessageLine, OfferLine, PledgeLine } from './shapes.ts';
import type { WaterfallReader } from './waterfall.ts';

/** Messages of a quarter, oldest first. */
export const messageLines = (
  { messages }: State,
  reader: WaterfallReader,
  isMeant: (round: number) => boolean,
): MessageLine[] =>
  messages.filter(
    (message) =>
      isMeant(roundOf(message)) &&
      (reader === 'open' || message.to === 'all' || message.from === reader || message.to === reader),
  );

const roundOf = ({ round, phase }: Message): number =>
  phase === 'outcome' || phase === 'debrief' ? round + 1 : round;

/** True for rounds that are not worked out yet. */
export const isPresent =
  ({ history }: State) =>
  (round: number): boolean =>
    round > (history.at(-1)?.round ?? 0);

/** Offers are between their parties until signed. */
export const offerLines = (
  { offers }: State,
  reader: WaterfallReader,
  isMeant: (round: number) => boolean,
): OfferLine[] =>
  offers
    .filter(
      ({ from, to, madeIn }) =>
        isMeant(madeIn) &&
        (reader === 'open' || (isSeat(reader) && (from === reader || to.includes(reader)))),
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
