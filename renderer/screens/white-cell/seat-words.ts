// Who holds a seat and how far it is, in words.
import { VOTERS, type Phase, type Seat, type Voter } from '../../../engine/ids.ts';
import type { ExerciseHead } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';

export const isVoter = (seat: Seat): seat is Voter => VOTERS.some((voter) => voter === seat);

type Holder = ExerciseHead['seats'][number];

export function holderWords(holder: Holder | undefined): string {
  if (holder === undefined || holder.kind === 'person') return say('whiteCell.seat.person');
  return say('whiteCell.seat.bot', { bot: holder.bot ?? '' });
}

export function statusWords(phase: Phase, isDone: boolean): string {
  switch (phase) {
    case 'orders':
      return say(isDone ? 'whiteCell.seat.sealed' : 'whiteCell.seat.writing');
    case 'council':
      return say(isDone ? 'whiteCell.seat.voted' : 'whiteCell.seat.voting');
    case 'brief':
    case 'talks':
    case 'outcome':
    case 'debrief':
      return say(isDone ? 'whiteCell.seat.done' : 'whiteCell.seat.atWork');
  }
}
