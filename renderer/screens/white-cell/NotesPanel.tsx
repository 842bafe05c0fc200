// Notes for the debrief: private until then. N goes to the field, Enter keeps the note.
import { useRef, useState } from 'react';
import { Input, Label, TextField, type TextFieldProps } from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useShortcuts } from '../../parts/use-shortcuts.ts';
import { say } from '../../text/say.ts';
import { FailureLine } from './FailureLine.tsx';
import { useDirecting, useWhiteCell } from './white-cell-context.ts';
import { printed } from '../../parts/key-table.ts';
import css from './notes-panel.module.css';

export function NotesPanel() {
  const { view } = useWhiteCell();
  const { direct, failure, isBusy } = useDirecting();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ notes: () => field.current?.focus() });
  const keep = async () => {
    const written = text.trim();
    if (written !== '' && (await direct({ type: 'write-note', text: written })) === null) setText('');
  };
  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key === 'Enter') void keep();
    else event.continuePropagation();
  };
  return (
    <Panel title={say('whiteCell.notes')} note={say('whiteCell.notes.note')}>
      <div className={css.body}>
        <ul className={css.list} aria-label={say('whiteCell.notes')}>
          {view.notes.length === 0 ? <li className={css.none}>{say('whiteCell.notes.none')}</li> : null}
          {view.notes.toReversed().map((note, i) => (
            <li key={view.notes.length - i}>
              <small>
                {say('whiteCell.notes.when', { round: note.round, phase: say(`phase.${note.phase}`) })}
              </small>{' '}
              {note.text}
            </li>
          ))}
        </ul>
        <FailureLine failure={failure} />
        <div className={css.write}>
          <TextField
            value={text}
            onChange={setText}
            onKeyDown={onKeyDown}
            maxLength={1000}
            className={css.field}
          >
            <Label className="visually-hidden">{say('whiteCell.notes.label')}</Label>
            <Input ref={field} placeholder={say('whiteCell.notes.label')} />
          </TextField>
          <Button
            keys={text === '' ? printed('notes') : ['Enter']}
            isDisabled={isBusy || text.trim() === ''}
            onPress={() => void keep()}
          >
            {say('whiteCell.notes.keep')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
