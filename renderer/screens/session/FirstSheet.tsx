// Before the host has answered for the first time: the name, as index.html has it already, and what is under way.
import { say, type MessageId } from '../../text/say.ts';

export function FirstSheet({ words }: { readonly words: MessageId }) {
  return (
    <main className="first-sheet">
      <p>{say('app.name')}</p>
      <output>{say(words)}</output>
    </main>
  );
}
