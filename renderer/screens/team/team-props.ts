// What the parts of the team read.
import type { Seat } from '../../../engine/ids.ts';
import type { TeamView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';

export interface TeamProps {
  readonly team: TeamView;
  /** Who reads this. */
  readonly member: string;
  /** The seat of whoever reads this; null: somebody who looks on and says nothing. */
  readonly seat: Seat | null;
  readonly send: Send;
}

export const nameIn = (members: TeamView['members'], member: string): string =>
  members.find((one) => one.member === member)?.name ?? say('team.gone');
