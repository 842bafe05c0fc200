// A seat's own notes: nobody else reads them until the debrief. Enter keeps a note, Shift+Enter begins a new line.
import { useState } from 'react';
import { Label, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Send } from '../../session-client.ts';
import { failureWords, type Failure } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import css from './notes-drawer.module.css';

const TEXT_MAX = 1000;

interface NotesDrawerProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly send: Send;
  readonly onClose: () => void;
}

export function NotesDrawer({ view, content, send, onClose }: NotesDrawerProps) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const written = text.trim();
  const keep = async () => {
    if (written === '' || isBusy) return;
    setBusy(true);
    const answer = await send({
      type: 'act',
      seat: view.audience,
      act: { type: 'write-note', text: written },
    });
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setText('');
  };
  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
      return event.continuePropagation();
    event.preventDefault();
    void keep();
  };
  return (
    <Dialog shape="drawer" title={say('notes.title')} onClose={onClose}>
      <p className={css.who}>{say('notes.who', { seat: content.seats[view.audience].label })}</p>
      <div className={css.write}>
        <TextField
          className={css.field}
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          maxLength={TEXT_MAX}
        >
          <Label>{say('notes.label')}</Label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the key that opened this page says: write */}
          <TextArea rows={3} autoFocus />
        </TextField>
        {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
        <Button keys={['Enter']} isDisabled={isBusy || written === ''} onPress={() => void keep()}>
          {say('notes.keep')}
        </Button>
      </div>
      <NoteList notes={view.notes} />
    </Dialog>
  );
}

/** Newest first. */
function NoteList({ notes }: Pick<SeatView, 'notes'>) {
  if (notes.length === 0) return <p className={css.none}>{say('notes.none')}</p>;
  return (
    <ol className={css.list} aria-label={say('notes.title')}>
      {notes.toReversed().map((note, at) => (
        <li key={notes.length - at}>
          <small>{say('notes.when', { round: note.round, phase: say(`phase.${note.phase}`) })}</small>
          <p>{note.text}</p>
        </li>
      ))}
    </ol>
  );
}
