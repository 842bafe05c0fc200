// The room before the exercise begins, at the white cell: how people come in, who waits, who sits, and the start.
import type { ReactNode } from 'react';
import type { RoomNotice, SessionNotice } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { SheetHead } from '../../parts/SheetHead.tsx';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { LobbyContext, useAsking } from './lobby-context.ts';
import { SeatsPanel } from './SeatsPanel.tsx';
import { useKnocks } from './use-knocks.ts';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WayInPanel } from './WayInPanel.tsx';
import css from './lobby-screen.module.css';

export interface LobbyScreenProps {
  readonly session: SessionNotice;
  readonly room: RoomNotice;
  readonly send: Send;
  readonly menu: ReactNode;
  readonly onPrint: (() => void) | undefined;
  /** Absent: the wall is opened at the machine that hosts the room. */
  readonly onWall: (() => void) | undefined;
}

export function LobbyScreen({ session, room, send, menu, onPrint, onWall }: LobbyScreenProps) {
  const { ask, failure, isBusy } = useAsking(send);
  useKnocks(room);
  return (
    <LobbyContext value={{ session, room, send }}>
      <div className={css.screen} data-seat="white-cell">
        <SheetHead seat="white-cell" title={session.name} sub={say('lobby.sub')} menu={menu} />
        <main className={css.sheet}>
          <WayInPanel className={css.wayIn} />
          <div className={css.people}>
            <WaitingPanel />
            <SeatsPanel />
          </div>
        </main>
        <footer className={css.foot}>
          <p className="support">{say('lobby.start.note')}</p>
          {failure !== null && (
            <p className={css.failure} role="alert">
              {failure}
            </p>
          )}
          <div className={css.acts}>
            {onWall !== undefined && (
              <Button size="large" icon="screen" onPress={onWall}>
                {say('lobby.wall')}
              </Button>
            )}
            {onPrint !== undefined && (
              <Button size="large" icon="print" onPress={onPrint}>
                {say('start.pack')}
              </Button>
            )}
            <Button
              size="large"
              variant="primary"
              iconAfter="arrow"
              isDisabled={isBusy}
              onPress={() => void ask({ type: 'clock', change: { do: 'start' } })}
            >
              {say('lobby.start')}
            </Button>
          </div>
        </footer>
      </div>
    </LobbyContext>
  );
}
