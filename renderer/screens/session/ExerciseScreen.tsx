// An open exercise: the cover, or the screen that belongs to what is watched and to the phase.
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Bridge } from '../../../electron/bridge.ts';
import type { Content, View } from '../../../engine/views/shapes.ts';
import type { RoomNotice, SessionNotice } from '../../../host/protocol.ts';
import { openWall } from '../../links/open-wall.ts';
import { ActingContext } from '../../parts/acting.ts';
import type { Send } from '../../session-client.ts';
import { say } from '../../text/say.ts';
import { coverFor, type Holder } from '../hand-over/hot-seat.ts';
import { useHotSeat } from '../hand-over/use-hot-seat.ts';
import { usePins } from '../hand-over/use-pins.ts';
import {
  DebriefScreen,
  HandOverScreen,
  LobbyScreen,
  OutcomeScreen,
  RoomButton,
  SessionPrint,
  TableScreen,
  TeamButton,
  Tutorial,
  WatchedWall,
  WhiteCellScreen,
} from './exercise-screens.tsx';
import { ReferenceProvider } from '../reference/ReferenceProvider.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { SessionMenu } from './SessionMenu.tsx';
import { StatePlate } from './StatePlate.tsx';

export interface ExerciseScreenProps {
  readonly session: SessionNotice;
  /** At the white cell of an exercise with a room. */
  readonly room: RoomNotice | null;
  readonly view: View | null;
  readonly content: Content | null;
  readonly version: string | null;
  readonly send: Send;
  readonly bridge: Bridge | undefined;
}

export function ExerciseScreen(props: ExerciseScreenProps) {
  const { session, room, view, content, version, send, bridge } = props;
  const isOver = view !== null && view.debrief !== null;
  // Whoever came over the network has a page of their own.
  const isShared = session.mode === 'hot-seat' && session.you.role === 'machine' && !isOver;
  const hotSeat = useHotSeat(isShared, session, view, send);
  const pins = usePins(session.record);
  const [chosen, setChosen] = useState<Holder | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const acting = useMemo(
    () => ({ member: session.you.member, people: session.people }),
    [session.you.member, session.people],
  );
  useTitle(session.name);
  useFocus(hotSeat.opened, view?.head.phase);

  const pass = (to: Holder | null) => {
    setChosen(to);
    hotSeat.cover();
  };
  const isCovered = isShared && hotSeat.opened === null;
  // Until the host has heard that the cover is on, the last seat's view is still here; nothing may show it.
  const isOpen = !isCovered || view?.audience === 'wall';
  const menu = (
    <SessionMenu
      {...{ session, version, send, bridge }}
      view={isOpen ? view : null}
      content={isOpen ? content : null}
      onPass={isShared && hotSeat.opened !== null ? () => pass(null) : undefined}
      onWhiteCell={isShared && hotSeat.opened !== 'white-cell' ? () => pass('white-cell') : undefined}
      onPrint={isOpen && view !== null && view.audience !== 'wall' ? () => setPrinting(true) : undefined}
    />
  );
  const plate = <StatePlate session={session} head={view?.head ?? null} send={send} />;

  if (isCovered) {
    const head = view?.audience === 'wall' ? view.head : null;
    const next = chosen ?? coverFor(session.people, head, hotSeat);
    return (
      <>
        <HandOverScreen
          {...{ next, head, menu, pins }}
          last={hotSeat.last}
          isBlurred={hotSeat.isBlurred}
          people={session.people}
          onChoose={setChosen}
          onOpen={(holder) => {
            setChosen(null);
            hotSeat.open(holder);
          }}
        />
        {plate}
      </>
    );
  }
  if (view === null || content === null || (isShared && view.audience !== hotSeat.opened))
    return <OpeningScreen />;
  if (isPrinting && view.audience !== 'wall')
    return (
      <SessionPrint
        key={view.audience}
        {...{ session, view, content, send, bridge }}
        onClose={() => setPrinting(false)}
      />
    );
  if (room !== null && session.mode === 'room' && view.audience === 'white-cell' && !view.head.clock.started)
    return (
      <LobbyScreen
        {...{ session, room, send, menu }}
        onPrint={() => setPrinting(true)}
        onWall={session.you.role === 'machine' ? () => void openWall(send, bridge) : undefined}
      />
    );
  const team = 'team' in view ? view.team : null;
  const controls = (
    <>
      {directs(session, view) && <RoomButton {...{ session, room, send }} />}
      {team !== null && (
        <TeamButton {...{ team, send }} member={session.you.member} seat={session.you.seat} />
      )}
      {menu}
    </>
  );
  return (
    <ActingContext value={acting}>
      <ReferenceProvider content={content}>
        {screenFor(session.name, view, content, send, controls)}
        {plate}
        {session.tutorial !== undefined && 'dial' in view && (
          <Tutorial view={view} reached={session.tutorial.step} send={send} />
        )}
      </ReferenceProvider>
    </ActingContext>
  );
}

function screenFor(exercise: string, view: View, content: Content, send: Send, menu: ReactNode) {
  if (view.debrief !== null)
    return <DebriefScreen debrief={view.debrief} {...{ content, menu }} head={view.head} />;
  switch (view.audience) {
    case 'white-cell':
      return <WhiteCellScreen {...{ exercise, view, content, send, menu }} />;
    case 'wall':
      return <WatchedWall {...{ view, content, menu }} name={exercise} />;
    default:
      return view.head.phase === 'outcome' ? (
        <OutcomeScreen key={view.audience} {...{ view, content, send, menu }} />
      ) : (
        <TableScreen key={view.audience} {...{ view, content, send, menu }} />
      );
  }
}

/** Whether this page shows the white cell, and people can come in over the network. */
const directs = ({ mode, you }: SessionNotice, view: View): boolean =>
  (mode === 'room' || mode === 'hot-seat') &&
  (you.role === 'machine' || you.role === 'white-cell') &&
  (view.audience === 'white-cell' || view.debrief !== null);

/** The name of the exercise only: a window title is read by the whole room. */
function useTitle(name: string): void {
  useEffect(() => {
    document.title = say('session.title', { name });
  }, [name]);
}

/** After a change of screen the focus that went with the old one goes to the head of the new one. */
function useFocus(opened: Holder | null, phase: string | undefined): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-region="head"]')?.focus({ preventScroll: true });
  }, [opened, phase]);
}
