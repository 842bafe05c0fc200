// The reference before an exercise: the public texts of the chosen scenario, fetched when they are asked for.
import { useState } from 'react';
import type { Content } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { ReferenceProvider } from '../reference/ReferenceProvider.tsx';
import css from './learn-row.module.css';

export function StartReference({ scenario, send }: { readonly scenario: string; readonly send: Send }) {
  const [content, setContent] = useState<Content | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    const answer = await send({ type: 'open-reference', scenario });
    if (!answer.ok) setFailure(failureWords(answer));
    else if (answer.reference !== undefined) setContent(answer.reference);
  };
  return (
    <>
      <Button icon="book" onPress={() => void open()}>
        {say('start.reference')}
      </Button>
      {failure !== null && (
        <p className={css.complaint} role="alert">
          {failure}
        </p>
      )}
      {content !== null && (
        <ReferenceProvider content={content} isOpenAtOnce onClosed={() => setContent(null)} />
      )}
    </>
  );
}
