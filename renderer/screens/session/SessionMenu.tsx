// The menu of an exercise: its drawer, the list of keys, and the way to the reference.
import { useState } from 'react';
import type { Bridge } from '../../../electron/bridge.ts';
import type { Content, View } from '../../../engine/views/shapes.ts';
import type { SessionNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { useReference } from '../../parts/reference/reference-context.ts';
import { useShortcuts } from '../../parts/use-shortcuts.ts';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { EndDialog } from './EndDialog.tsx';
import { KeyListDialog } from './KeyListDialog.tsx';
import { writerOf } from './note-writer.ts';
import { NotesDrawer } from './NotesDrawer.tsx';
import { MenuDrawer } from './MenuDrawer.tsx';

export interface SessionMenuProps {
  readonly session: SessionNotice;
  readonly view: View | null;
  readonly content: Content | null;
  readonly version: string | null;
  readonly send: Send;
  readonly bridge: Bridge | undefined;
  /** Covers the table of whoever has it open; absent where nobody shares the page. */
  readonly onPass?: (() => void) | undefined;
  readonly onWhiteCell?: (() => void) | undefined;
  /** Absent where this page may print nothing secret now. */
  readonly onPrint?: (() => void) | undefined;
}

export type MenuPage = 'menu' | 'keys' | 'notes' | 'end';

export function SessionMenu(props: SessionMenuProps) {
  const { view, content, send, onWhiteCell } = props;
  const reference = useReference();
  const [page, setPage] = useState<MenuPage | null>(null);
  const close = () => setPage(null);
  const writer = writerOf(view, props.session.people);
  useShortcuts({
    list: () => setPage('keys'),
    ...(reference !== null && { reference: () => reference.open(null) }),
    ...(writer !== null && { notes: () => setPage('notes') }),
  });
  return (
    <>
      <Button icon="menu" size="small" onPress={() => setPage('menu')}>
        {say('menu.open')}
      </Button>
      {page === 'menu' && (
        <MenuDrawer
          {...props}
          onWhiteCell={
            onWhiteCell === undefined
              ? undefined
              : () => {
                  close();
                  onWhiteCell();
                }
          }
          onPage={setPage}
          onReference={
            reference === null
              ? undefined
              : () => {
                  close();
                  reference.open(null);
                }
          }
          onClose={close}
        />
      )}
      {page === 'keys' && <KeyListDialog onClose={close} />}
      {page === 'notes' && content !== null && writer !== null && (
        <NotesDrawer view={writer} content={content} send={send} onClose={close} />
      )}
      {page === 'end' && <EndDialog send={send} onClose={close} />}
    </>
  );
}
