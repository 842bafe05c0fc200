// Stands where a button would be that only the head of delegation may press.
import { say } from '../text/say.ts';

export function HeadNote({ head }: { readonly head: string }) {
  return <output className="support">{say('team.headActs', { head })}</output>;
}
