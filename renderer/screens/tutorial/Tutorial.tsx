// The guided quarter: follows the player's own exercise, shows one step at a time, and lets the host keep how far it came.
import { useEffect, useState } from 'react';
import { TUTORIAL_OVER } from '../../../host/wire.ts';
import type { SeatView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../session-client.ts';
import { announce } from '../../parts/live.ts';
import { say } from '../../text/say.ts';
import { Callout } from './Callout.tsx';
import { isWaiting, nextOf, numberOf, stepAt, STEP_IDS } from './steps.ts';

export interface TutorialProps {
  readonly view: SeatView;
  /** The last step that the record keeps. */
  readonly reached: string | null;
  readonly send: Send;
}

export function Tutorial({ view, reached, send }: TutorialProps) {
  // Next is felt at once; the host keeps it a moment later.
  const [here, setHere] = useState<string | null>(reached);
  const step = stepAt(view, here);
  const go = (to: string) => {
    setHere(to);
    void send({ type: 'reach-step', step: to });
  };
  const waits = step !== null && isWaiting(step, view);
  const id = step?.id ?? null;
  useEffect(() => {
    if (id === null || waits) return;
    void send({ type: 'reach-step', step: id });
    announce(
      say('tutorial.said', {
        number: STEP_IDS.indexOf(id) + 1,
        count: STEP_IDS.length,
        title: say(`tutorial.${id}.title`),
        text: say(`tutorial.${id}.text`),
      }),
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once a step, whatever else is drawn anew
  }, [id, waits]);
  if (step === null) return null;
  return (
    <Callout
      step={step}
      number={numberOf(step)}
      isWaiting={waits}
      onNext={() => go(nextOf(step))}
      onOver={() => go(TUTORIAL_OVER)}
      onStart={() => {
        go(TUTORIAL_OVER);
        void send({ type: 'leave' });
      }}
    />
  );
}
