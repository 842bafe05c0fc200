// What a computer seat chose, in words.
import { say } from '../../text/say.ts';

const CHOICES = ['orders', 'vote', 'offer'] as const;

export function clean(choice: string): string {
  const known = CHOICES.find((one) => one === choice);
  return known === undefined ? choice : say(`debrief.reasons.choice.${known}`);
}
