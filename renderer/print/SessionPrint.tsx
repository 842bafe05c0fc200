// The print screen of an exercise that is open: the white cell prints for everybody, a seat for itself.
import { useState } from 'react';
import type { Bridge } from '../../electron/bridge.ts';
import type { Content, View } from '../../engine/views/shapes.ts';
import type { SessionNotice } from '../../host/protocol.ts';
import { findFacts } from '../screens/debrief/game-facts.ts';
import type { Send } from '../session-client.ts';
import { questionsOf } from '../text/questions.ts';
import type { PrintFrame, PrintJob } from './print-job.ts';
import { PrintScreen } from './PrintScreen.tsx';

export interface SessionPrintProps {
  readonly session: SessionNotice;
  readonly view: Exclude<View, { audience: 'wall' }>;
  readonly content: Content;
  readonly send: Send;
  readonly bridge: Bridge | undefined;
  readonly onClose: () => void;
}

export function SessionPrint({ session, view, content, send, bridge, onClose }: SessionPrintProps) {
  const who = view.audience === 'white-cell' ? 'all' : view.audience;
  const [job, setJob] = useState<PrintJob>({ what: 'pack', seat: who, paper: 'a4' });
  const { head, debrief } = view;
  const frame: PrintFrame = {
    scenario: head.scenario,
    name: session.name,
    rounds: head.rounds,
    movesPerRound: head.movesPerRound,
    starterHandsOnly: head.starterHandsOnly,
    agendas: head.agendas,
    plan: session.plan ?? null,
  };
  const questions = debrief === null ? [] : questionsOf(findFacts(debrief, content), debrief, content);
  return (
    <PrintScreen {...{ job, frame, who, questions, send, bridge, onClose }} scenario={null} onJob={setJob} />
  );
}
