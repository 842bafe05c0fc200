// What must fit together in seats.yaml: starter hands and red lines name moves that exist, weights add up,
// the dial is the seat's own.
import { didYouMean, shown, type Finding } from './findings.ts';
import { DIAL_OF, SEATS, type Seat } from './ids.ts';
import { at, repeated, type Draft, type Say } from './scenario-draft.ts';
import { movesFile, SHARED_FILES } from './scenario-files.ts';

export const checkSeat = (draft: Draft, seat: Seat): Finding[] => {
  const content = draft.shared.seats?.[seat];
  if (content === undefined) return [];
  const say: Say = (path, problem, remedy) => at(draft, SHARED_FILES.seats, [seat, ...path], problem, remedy);
  return [
    ...checkHand(draft, seat, content.starterHand, say),
    ...checkRedLines(draft, content.redLines, say),
    ...checkWeights(Object.values(content.components), say),
    ...checkDial(draft, seat, content.dial, say),
    ...repeated(content.panel, (index, name) =>
      say(['panel', index], `"${name}" is listed twice`, 'Keep one.'),
    ),
    ...repeated(content.dial.shows, (index, name) =>
      say(['dial', 'shows', index], `"${name}" is listed twice`, 'Keep one.'),
    ),
  ];
};

/** Names of moves as the file gives them, even if one of the moves has findings of its own. */
const moveIds = (draft: Draft, seat: Seat): string[] => {
  const data = draft.files.get(movesFile(seat))?.data;
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
};

const isUnread = (draft: Draft, seat: Seat): boolean => draft.files.get(movesFile(seat))?.data === undefined;

const checkHand = (draft: Draft, seat: Seat, hand: readonly string[], say: Say): Finding[] => {
  const known = moveIds(draft, seat);
  const unknown = isUnread(draft, seat) ? [] : hand.filter((id) => !known.includes(id));
  return [
    ...unknown.map((id) =>
      say(
        ['starterHand', hand.indexOf(id)],
        `"${id}" is no move of ${seat}`,
        `${didYouMean(id, known)}Name a move of ${movesFile(seat)}.`,
      ),
    ),
    ...repeated(hand, (index, id) =>
      say(['starterHand', index], `"${id}" is in the hand twice`, 'Name seven different moves.'),
    ),
  ];
};

type SeatContent = NonNullable<Draft['shared']['seats']>[Seat];

const checkRedLines = (draft: Draft, lines: SeatContent['redLines'], say: Say): Finding[] => {
  const known = SEATS.flatMap((seat) => moveIds(draft, seat));
  const someUnread = SEATS.some((seat) => isUnread(draft, seat));
  return lines.flatMap((line, index) => {
    const findings: Finding[] = [];
    if (line.when.length === 0 && line.rise === undefined && line.played === undefined)
      findings.push(say(['redLines', index], 'The red line tests nothing', 'Give when, rise or played.'));
    if (line.played !== undefined && !someUnread && !known.includes(line.played))
      findings.push(
        say(
          ['redLines', index, 'played'],
          `"${shown(line.played)}" is no move of any seat`,
          `${didYouMean(line.played, known)}Name a move.`,
        ),
      );
    return findings;
  });
};

const checkWeights = (components: readonly { readonly weight: number }[], say: Say): Finding[] => {
  const sum = components.reduce((total, component) => total + component.weight, 0);
  if (Math.abs(sum - 1) <= 0.001) return [];
  return [
    say(['components'], `The weights add up to ${sum.toFixed(3)}`, 'Change them so that they add up to 1.'),
  ];
};

const checkDial = (draft: Draft, seat: Seat, dial: SeatContent['dial'], say: Say): Finding[] => {
  if (dial.id !== DIAL_OF[seat])
    return [say(['dial', 'id'], `The dial of ${seat} is not "${dial.id}"`, `Write ${DIAL_OF[seat]}.`)];
  const range = draft.shared.indicators?.[dial.id];
  if (range === undefined || range.max === dial.levels.length - 1) return [];
  return [
    say(
      ['dial', 'levels'],
      `There are ${dial.levels.length} levels, but the indicator runs from 0 to ${range.max}`,
      `Describe levels 0 to ${range.max}.`,
    ),
  ];
};
