// Whose hand of the team was last on the paper. Alone at a seat, nobody needs to read it.
import type { TeamView } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import css from './moves-panel.module.css';

export interface TeamHandProps {
  readonly team: TeamView | null;
  readonly what: 'drafted' | 'sealed';
}

export function TeamHand({ team, what }: TeamHandProps) {
  const hand = team?.members.find(({ member }) => member === team[what]);
  if (team === null || team.members.length < 2 || hand === undefined) return null;
  return <p className={css.hand}>{say(`team.${what}`, { name: hand.name })}</p>;
}
