// Chooses the screen from what the host last told this page.
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Bridge } from '../electron/bridge.ts';
import { later, whenIdle } from './parts/later.tsx';
import { LiveRegion } from './parts/LiveRegion.tsx';
import { isOutside } from './screens/join/door-words.ts';
import { ClosedScreen } from './screens/session/ClosedScreen.tsx';
import {
  HandOverScreen,
  printing,
  TableScreen,
  WhiteCellScreen,
  whole,
} from './screens/session/exercise-screens.tsx';
import { FirstSheet } from './screens/session/FirstSheet.tsx';
import { Plate } from './screens/session/StatePlate.tsx';
import type { PrintFrame } from './print/print-job.ts';
import type { SetUpDraft } from './screens/start/set-up-draft.ts';
import type { SessionClient } from './session-client.ts';
import { changeSettings } from './settings.ts';
import { failureWords } from './text/failure-words.ts';
import { say } from './text/say.ts';
import { useSession } from './use-session.ts';

const ExerciseScreen = later(
  () => import('./screens/session/ExerciseScreen.tsx').then((file) => file.ExerciseScreen),
  whole,
);
const FirstWords = () => <FirstSheet words="start.loading" />;
const StartScreen = later(() => import('./screens/start/StartScreen.tsx').then((file) => file.StartScreen), {
  ...whole,
  waiting: FirstWords,
});
/** A telephone at the door fetches its form and nothing of the start screen. */
const JoinScreen = later(() => import('./screens/join/JoinScreen.tsx').then((file) => file.JoinScreen), {
  ...whole,
  waiting: FirstWords,
  next: [ExerciseScreen.load, TableScreen.load],
});
/** What this page shows first, fetched while the line to the host is being opened. */
export const FIRST = { start: StartScreen.load, join: JoinScreen.load } as const;

/** What a page is likely to show after the start screen. */
const AFTER_START = [ExerciseScreen.load, TableScreen.load, HandOverScreen.load, WhiteCellScreen.load];

const StartPrint = later(() => import('./print/StartPrint.tsx').then((file) => file.StartPrint), printing);

export interface AppProps {
  readonly client: SessionClient;
  readonly bridge: Bridge | undefined;
}

export function App({ client, bridge }: AppProps) {
  const refused = useDesktop(client, bridge);
  return (
    <I18nProvider locale="en-GB">
      <Screen client={client} bridge={bridge} />
      {refused !== null && <Plate icon="lock" words={refused} />}
      <LiveRegion />
    </I18nProvider>
  );
}

function Screen({ client, bridge }: AppProps) {
  const snapshot = useSession(client);
  const [isPrinting, setPrinting] = useState(() => new URLSearchParams(location.search).has('print'));
  const [toPrint, setToPrint] = useState<PrintFrame | null>(null);
  // Kept while the print screen is open.
  const [setUp, setSetUp] = useState<SetUpDraft | null>(null);
  const { link, closedWhy, session, listing, isEntering, porch } = snapshot;
  const { send, enter } = client;
  const isAtStart = session === null;
  useEffect(() => {
    if (isAtStart) void send({ type: 'list' });
  }, [isAtStart, send]);
  useEffect(() => (isAtStart ? whenIdle(AFTER_START) : undefined), [isAtStart]);

  // Whoever is shown out finds no host to fetch the words from.
  const isOfRoom = session !== null && session !== undefined && session.you.role !== 'machine';
  useEffect(() => (isOfRoom ? whenIdle([JoinScreen.load]) : undefined), [isOfRoom]);

  const isShutOut = closedWhy !== null && isOutside(closedWhy);
  if (isShutOut || isEntering || porch !== null)
    return (
      <>
        <JoinScreen {...{ link, porch, send, enter }} why={isShutOut ? closedWhy : null} />
        {link === 'reconnecting' && <Plate icon="clock" words={say('link.reconnecting')} />}
      </>
    );
  if (closedWhy !== null && !isOutside(closedWhy)) return <ClosedScreen why={closedWhy} />;
  return (
    <>
      {session === undefined ? (
        <FirstSheet words="link.connecting" />
      ) : session !== null ? (
        <ExerciseScreen key={session.record} {...snapshot} session={session} send={send} bridge={bridge} />
      ) : listing === null ? (
        <FirstSheet words="start.loading" />
      ) : isPrinting ? (
        <StartPrint {...{ listing, send, bridge }} start={toPrint} onClose={() => setPrinting(false)} />
      ) : (
        <StartScreen
          listing={listing}
          {...{ send, bridge, setUp }}
          onSetUp={setSetUp}
          onPrint={(frame) => {
            setToPrint(frame);
            setPrinting(true);
          }}
        />
      )}
      {link === 'reconnecting' && <Plate icon="clock" words={say('link.reconnecting')} />}
    </>
  );
}

/** What the desktop's own menu asks of the page. Gives the words of a record that could not be opened, else null. */
function useDesktop({ send }: SessionClient, bridge: Bridge | undefined): string | null {
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    const open = async (record: string) => {
      const answer = await send({ type: 'resume', record });
      setRefused(answer.ok ? null : failureWords(answer));
    };
    bridge?.onOpenRecord((record) => void open(record));
    bridge?.onTheme((theme) => changeSettings({ theme }));
  }, [bridge, send]);
  return refused;
}
