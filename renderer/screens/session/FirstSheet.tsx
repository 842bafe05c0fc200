// Before the host has answered for the first time: the name, as index.html has it already, and what is under way.
import { say, type MessageId } from '../../text/say.ts';

export function FirstSheet({ words }: { readonly words: MessageId }) {
  return (
    <main className="first-sheet">
      <h1>{say('app.name')}</h1>
      <output>{say(words)}</output>
    </main>
  );
}
