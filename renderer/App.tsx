// Chooses the screen from the link, the session and the view. Holds nothing of the exercise itself.
import { useEffect, useState } from 'react';
import type { Bridge } from '../electron/bridge.ts';
import { isSeat } from '../engine/ids.ts';
import type { Watch } from '../host/protocol.ts';
import { DebriefScreen } from './screens/debrief/DebriefScreen.tsx';
import { HandOverScreen } from './screens/hand-over/HandOverScreen.tsx';
import { OutcomeScreen } from './screens/outcome/OutcomeScreen.tsx';
import { ClosedScreen } from './screens/session/ClosedScreen.tsx';
import { SessionLines } from './screens/session/SessionLines.tsx';
import { SessionMenu } from './screens/session/SessionMenu.tsx';
import { WaitingScreen } from './screens/session/WaitingScreen.tsx';
import { StartScreen } from './screens/start/StartScreen.tsx';
import { TableScreen } from './screens/table/TableScreen.tsx';
import { WhiteCellScreen } from './screens/white-cell/WhiteCellScreen.tsx';
import { LiveRegion } from './parts/LiveRegion.tsx';
import type { SessionClient, Snapshot } from './session-client.ts';
import { changeSettings } from './settings.ts';
import { useSession } from './use-session.ts';

export interface AppProps {
  readonly client: SessionClient;
  readonly bridge?: Bridge | undefined;
}

export function App({ client, bridge }: AppProps) {
  const snapshot = useSession(client);
  useEffect(() => {
    bridge?.onOpenRecord((record) => void client.send({ type: 'resume', record }));
    bridge?.onTheme((theme) => changeSettings({ theme }));
  }, [bridge, client]);
  return (
    <>
      <Screen client={client} snapshot={snapshot} />
      <LiveRegion />
    </>
  );
}

function Screen({ client, snapshot }: { readonly client: SessionClient; readonly snapshot: Snapshot }) {
  const { link, closedWhy, session } = snapshot;
  if (link === 'closed') return <ClosedScreen why={closedWhy ?? 'gone'} />;
  if (session === undefined) return <WaitingScreen words="session.connecting" />;
  if (session === null) return <StartScreen listing={snapshot.listing} send={client.send} />;
  return <ExerciseScreen key={session.record} client={client} snapshot={snapshot} />;
}

/** One laptop for several people: between two of them a cover that shows nothing of either. */
function ExerciseScreen({
  client,
  snapshot,
}: {
  readonly client: SessionClient;
  readonly snapshot: Snapshot;
}) {
  const { session, view, content } = snapshot;
  const { send } = client;
  const isShared = session?.mode === 'hot-seat' && view?.head.phase !== 'debrief';
  const [isCovered, setCovered] = useState(true);
  const cover = isShared && (isCovered || session.watching === null);
  useEffect(() => {
    if (!isShared) return undefined;
    const hide = () => setCovered(true);
    window.addEventListener('blur', hide);
    return () => window.removeEventListener('blur', hide);
  }, [isShared]);
  const open = async (audience: Watch) => {
    const answer = await send({ type: 'watch', audience });
    if (answer.ok) setCovered(false);
  };
  if (session === null || session === undefined) return null;
  if (cover)
    return (
      <HandOverScreen
        session={session}
        onOpen={(audience) => void open(audience)}
        onLeave={() => void send({ type: 'leave' })}
      />
    );
  if (view === null || content === null) return <WaitingScreen words="session.waiting" />;
  const menu = (
    <SessionMenu
      session={session}
      view={view}
      content={content}
      send={send}
      onPass={isShared ? () => setCovered(true) : undefined}
    />
  );
  return (
    <>
      <SessionLines link={snapshot.link} session={session} view={view} />
      <ViewScreen snapshot={{ ...snapshot, view, content }} send={send} menu={menu} />
    </>
  );
}

interface ViewProps {
  readonly snapshot: Snapshot & {
    readonly view: NonNullable<Snapshot['view']>;
    readonly content: NonNullable<Snapshot['content']>;
  };
  readonly send: SessionClient['send'];
  readonly menu: React.ReactNode;
}

function ViewScreen({ snapshot: { view, content }, send, menu }: ViewProps) {
  if (view.debrief !== null)
    return <DebriefScreen debrief={view.debrief} head={view.head} content={content} menu={menu} />;
  if (view.audience === 'white-cell')
    return <WhiteCellScreen view={view} content={content} send={send} menu={menu} />;
  if (view.audience === 'wall' || !isSeat(view.audience))
    return <WaitingScreen words="session.waiting" menu={menu} />;
  if (view.head.phase === 'outcome')
    return <OutcomeScreen view={view} content={content} send={send} menu={menu} />;
  return <TableScreen view={view} content={content} send={send} menu={menu} />;
}
