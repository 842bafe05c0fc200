// The menu at the end of every head: how the page looks and sounds, keys, the words of the exercise, pass on, leave.
import { useState } from 'react';
import { Checkbox, Radio, RadioGroup } from 'react-aria-components';
import type { Content, View } from '../../../engine/views/shapes.ts';
import type { SessionNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useShortcuts } from '../../parts/use-shortcuts.ts';
import type { Send } from '../../session-client.ts';
import { changeSettings, THEMES, type Theme } from '../../settings.ts';
import { say } from '../../text/say.ts';
import { useSettings } from '../../use-settings.ts';
import { ExerciseMenu } from './ExerciseMenu.tsx';
import { GlossaryDialog } from './GlossaryDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import css from './session-menu.module.css';

export interface SessionMenuProps {
  readonly session?: SessionNotice;
  readonly view?: View;
  readonly content?: Content;
  readonly send?: Send;
  /** On one laptop: cover the sheet and let the next person choose. */
  readonly onPass?: (() => void) | undefined;
}

type Page = 'menu' | 'keys' | 'glossary' | null;

export function SessionMenu({ session, view, content, send, onPass }: SessionMenuProps) {
  const [page, setPage] = useState<Page>(null);
  useShortcuts({ '?': () => setPage('keys') });
  const close = () => setPage(null);
  return (
    <>
      <IconButton icon="menu" label={say('session.menu')} onPress={() => setPage('menu')} />
      {page === 'menu' && (
        <Dialog shape="drawer" title={say('session.menu')} onClose={close}>
          <div className={css.menu}>
            {session !== undefined && view !== undefined && send !== undefined && (
              <ExerciseMenu session={session} view={view} send={send} onPass={onPass} onDone={close} />
            )}
            <LookAndKeys />
            <Button icon="book" onPress={() => setPage('keys')} keys={['?']}>
              {say('menu.keys')}
            </Button>
            {content !== undefined && (
              <Button icon="book" onPress={() => setPage('glossary')}>
                {say('menu.glossary')}
              </Button>
            )}
          </div>
        </Dialog>
      )}
      {page === 'keys' && <KeysDialog onClose={close} />}
      {page === 'glossary' && content !== undefined && <GlossaryDialog content={content} onClose={close} />}
    </>
  );
}

function LookAndKeys() {
  const { theme, motion, shortcuts } = useSettings();
  return (
    <>
      <RadioGroup
        className={css.themes}
        aria-label={say('menu.theme')}
        value={theme}
        onChange={(chosen) => changeSettings({ theme: chosen as Theme })}
      >
        {THEMES.map((one) => (
          <Radio key={one} value={one} className={css.theme}>
            {say(`menu.theme.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Switch
        words={say('menu.motion')}
        isOn={motion === 'still'}
        onChange={(isOn) => changeSettings({ motion: isOn ? 'still' : 'system' })}
      />
      <Switch
        words={say('menu.shortcuts')}
        isOn={shortcuts}
        onChange={(isOn) => changeSettings({ shortcuts: isOn })}
      />
    </>
  );
}

function Switch({
  words,
  isOn,
  onChange,
}: {
  readonly words: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <Checkbox className={css.switch} isSelected={isOn} onChange={onChange}>
      <span className={css.box}>
        <Icon name="check" size={14} />
      </span>
      {words}
    </Checkbox>
  );
}
