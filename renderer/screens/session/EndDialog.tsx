// Asks before the exercise is ended for good.
import { useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Send } from '../../session-client.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import css from './end-dialog.module.css';

export function EndDialog({ send, onClose }: { readonly send: Send; readonly onClose: () => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const end = async () => {
    const answer = await send({ type: 'direct', act: { type: 'end-exercise' } });
    if (answer.ok) onClose();
    else setFailure(failureWords(answer));
  };
  return (
    <Dialog role="alertdialog" title={say('menu.end.title')} onClose={onClose}>
      <p>{say('menu.end.text')}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <div className={css.acts}>
        <Button onPress={onClose}>{say('menu.end.back')}</Button>
        <Button variant="primary" onPress={() => void end()}>
          {say('menu.end.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
