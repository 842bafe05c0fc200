// Screens drawn from fixtures, without a host: `?screen=outcome`. What they send is kept in `window.sent`.
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import type { Answer, Command } from '../../../host/protocol.ts';
import { SEATS } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { ActingContext } from '../../../renderer/parts/acting.ts';
import { LiveRegion } from '../../../renderer/parts/LiveRegion.tsx';
import { Tutorial } from '../../../renderer/screens/tutorial/Tutorial.tsx';
import { Term } from '../../../renderer/parts/reference/Term.tsx';
import { ReferenceProvider } from '../../../renderer/screens/reference/ReferenceProvider.tsx';
import { OpenReference } from './open-reference.tsx';
import { DebriefScreen } from '../../../renderer/screens/debrief/DebriefScreen.tsx';
import { OutcomeScreen } from '../../../renderer/screens/outcome/OutcomeScreen.tsx';
import { TableScreen } from '../../../renderer/screens/table/TableScreen.tsx';
import { WallScreen } from '../../../renderer/screens/wall/WallScreen.tsx';
import { WhiteCellScreen } from '../../../renderer/screens/white-cell/WhiteCellScreen.tsx';
import '../../../renderer/theme/index.css';
import { DEBRIEF } from '../fixtures/debrief.ts';
import { headAt } from '../fixtures/head.ts';
import { SEAT_VIEW } from '../fixtures/outcome.ts';
import { MapBench } from './MapBench.tsx';
import { sourceOf, tableViewOf, type Moment } from '../fixtures/table-view.ts';
import { wallViewOf } from '../fixtures/wall.ts';
import { WHITE_CELL } from '../fixtures/white-cell.ts';

declare global {
  interface Window {
    content: Content;
    sent: Command[];
    /** What the host answers; done unless a test sets it. */
    answer: Answer | undefined;
  }
}

window.sent = [];
const send = (command: Command): Promise<Answer> => {
  window.sent.push(command);
  return Promise.resolve(window.answer ?? { ok: true });
};

const { content } = window;
const council = {
  ...WHITE_CELL,
  head: {
    ...WHITE_CELL.head,
    phase: 'council' as const,
    seats: WHITE_CELL.head.seats.map((seat) => ({ ...seat, done: false })),
  },
};
const SCREENS: Record<string, () => ReactNode> = {
  reference: () => (
    <ReferenceProvider content={content}>
      <main>
        <h1>Terms</h1>
        <OpenReference />
        <p>
          <Term entry="indicator:tension">Tension</Term>, <Term entry="rule:R5">the Council</Term>
        </p>
      </main>
    </ReferenceProvider>
  ),
  outcome: () => <OutcomeScreen view={SEAT_VIEW} content={content} send={send} />,
  'first-outcome': () => (
    <OutcomeScreen view={{ ...SEAT_VIEW, outcome: null, chronicle: [] }} content={content} send={send} />
  ),
  debrief: () => <DebriefScreen debrief={DEBRIEF} head={headAt({ phase: 'debrief' })} content={content} />,
  'empty-debrief': () => (
    <DebriefScreen
      debrief={{ ...DEBRIEF, rounds: [], pledges: [], misreadings: [], messages: [], notes: [] }}
      head={headAt({ phase: 'debrief' })}
      content={content}
    />
  ),
  map: () => <MapBench content={content} />,
  'white-cell': () => (
    <WhiteCellScreen exercise="Tuesday class" view={WHITE_CELL} content={content} send={send} />
  ),
  table: () => (
    <TableScreen view={tableViewOf(sourceOf(content), momentAsked())} content={content} send={send} />
  ),
  tutorial: () => {
    const view = tableViewOf(sourceOf(content), momentAsked());
    return (
      <ReferenceProvider content={content}>
        <TableScreen view={view} content={content} send={send} />
        <Tutorial view={{ ...view, messages: [] }} reached={asked.get('step')} send={send} />
      </ReferenceProvider>
    );
  },
  watched: () => {
    const view = tableViewOf(sourceOf(content), momentAsked());
    const seats = view.head.seats.map((seat) => ({ ...seat, kind: 'bot' as const }));
    return <TableScreen view={{ ...view, head: { ...view.head, seats } }} content={content} send={send} />;
  },
  council: () => <WhiteCellScreen exercise="Tuesday class" view={council} content={content} send={send} />,
  wall: () => {
    const kind = asked.get('kind') as 'lobby' | 'paused' | null;
    const view = wallViewOf(sourceOf(content), momentAsked(), kind);
    return <WallScreen view={view} content={content} name="Tuesday class" />;
  },
};

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'day';
/** `&seat=moscow&phase=council&round=1`. */
function momentAsked(): Moment {
  const seat = (asked.get('seat') ?? 'beijing') as Moment['seat'];
  const phase = (asked.get('phase') ?? 'orders') as Moment['phase'];
  return { seat, phase, round: Number(asked.get('round') ?? 2) };
}

const root = document.querySelector('#root');
const draw = SCREENS[asked.get('screen') ?? ''];
if (root !== null && draw !== undefined)
  createRoot(root).render(
    <ActingContext value={{ member: 'm1', people: asked.get('screen') === 'watched' ? [] : SEATS }}>
      {draw()}
      <LiveRegion />
    </ActingContext>,
  );
