// Which card a named rule term belongs to, where a rule keeps the effect of a move or a dial under a name of its own.
import type { Seat } from '../../engine/ids.ts';
import type { Content } from '../../engine/views/shapes.ts';

const MOVE_OF_TERM: Readonly<Record<string, string>> = {
  aid: 'compensate-pyongyang',
  announcement: 'announce-compliance',
  'announcement-exposed': 'announce-compliance',
  blame: 'point-to-moscow',
  'channel-pyongyang': 'engage-washington',
  'channel-washington': 'open-channel',
  charm: 'charm-seoul',
  'cheap-talk': 'offer-test-freeze',
  control: 'tighten-control',
  'fissile-output': 'surge-fissile-output',
  grain: 'send-grain-on-credit',
  markets: 'open-markets',
  patrons: 'play-patrons-off',
  'provocation-at-border': 'provoke-at-border',
  'rajin-fees': 'push-rajin',
  theft: 'steal-by-cyber',
  threat: 'threaten-force',
  throttle: 'throttle-crude',
};

const DIAL_OF_TERM: Readonly<Record<string, Seat>> = {
  arrivingBackfill: 'moscow',
  'cash-from-russia': 'moscow',
  'fuel-from-russia': 'moscow',
};

/** The id of the move behind a term; undefined where there is none, or where the scenario has no such move. */
export function moveOfTerm(term: string, content: Content): string | undefined {
  const move = MOVE_OF_TERM[term];
  return move !== undefined && content.moves[move] !== undefined ? move : undefined;
}

/** The seat whose dial is behind a term. */
export const dialOfTerm = (term: string): Seat | undefined => DIAL_OF_TERM[term];

/** Votes in the Council have no card. */
export const isVoteTerm = (term: string): boolean => /^(veto|dilution|support)-/.test(term);
