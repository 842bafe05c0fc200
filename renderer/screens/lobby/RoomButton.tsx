// The room during the exercise, as a drawer at the white cell: the same panels, one under the other.
import { useState } from 'react';
import type { RoomNotice, SessionNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { LobbyContext } from './lobby-context.ts';
import { NetworkChoice } from './NetworkChoice.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';
import { useKnocks } from './use-knocks.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WayInPanel } from './WayInPanel.tsx';
import css from './room-drawer.module.css';

export interface RoomButtonProps {
  readonly session: SessionNotice;
  /** Null: at one laptop no room was opened yet. */
  readonly room: RoomNotice | null;
  readonly send: Send;
}

const NOBODY = { waiting: [] } as const;

export function RoomButton({ session, room, send }: RoomButtonProps) {
  const [isOpen, setOpen] = useState(false);
  useKnocks(room ?? NOBODY);
  const count = room?.waiting.length ?? 0;
  return (
    <>
      <Button icon="network" size="small" onPress={() => setOpen(true)}>
        {count > 0 ? say('lobby.button.waiting', { count }) : say('lobby.button')}
      </Button>
      {isOpen && (
        <Dialog shape="drawer" title={say('lobby.button')} onClose={() => setOpen(false)}>
          <div className={css.drawer}>
            {room === null ? (
              <>
                <p>{say('lobby.mixed')}</p>
                <NetworkChoice send={send} />
              </>
            ) : (
              <LobbyContext value={{ session, room, send }}>
                <WaitingPanel />
                <SeatsPanel />
                <WayInPanel />
              </LobbyContext>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
