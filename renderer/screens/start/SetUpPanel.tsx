// How the exercise is set up, and the one action of the screen.
import { useState } from 'react';
import type { Listing, ScenarioCard, Setup } from '../../../host/protocol.ts';
import type { PrintFrame } from '../../print/print-job.ts';
import type { Send } from '../../session-client.ts';
import { Button } from '../../parts/Button.tsx';
import { say, type MessageId } from '../../text/say.ts';
import { LengthChoice } from './LengthChoice.tsx';
import { SeatTable } from './SeatTable.tsx';
import { SetUpOptions } from './SetUpOptions.tsx';
import { gapOf, planIn, setUpOf, wayOf, type Mode, type SetUpDraft, type Way } from './set-up-draft.ts';
import { WayChoice } from './WayChoice.tsx';
import css from './set-up-panel.module.css';

export interface SetUpPanelProps {
  readonly draft: SetUpDraft;
  readonly scenario: ScenarioCard;
  readonly presets: NonNullable<Listing['presets']>;
  readonly isBusy: boolean;
  /** What the host said against the last attempt. */
  readonly failure: string | null;
  readonly send: Send;
  readonly onWay: (way: Way) => void;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
  readonly onPrint: (frame: PrintFrame) => void;
  readonly onOpen: (setup: Setup) => void;
}

export function SetUpPanel(props: SetUpPanelProps) {
  const { draft, scenario, presets, isBusy, failure, send, onWay, onChange, onPrint, onOpen } = props;
  const [isTold, setTold] = useState(false);
  const gap = gapOf(draft);
  const givenName = say(`start.name.${wayOf(draft)}`, {
    seat: say(`seat.${draft.own}`),
    scenario: scenario.title,
  });
  const open = () => {
    setTold(true);
    if (gap === null) onOpen(setUpOf(draft, givenName));
  };
  const complaint = isTold && gap !== null ? say(`start.error.${gap}`) : failure;
  return (
    <section className={css.panel} aria-label={say('start.how')}>
      <div className={css.parts}>
        <WayChoice way={wayOf(draft)} onChoose={onWay} />
        <SeatTable draft={draft} onChange={onChange} />
        <LengthChoice {...{ draft, scenario, presets, send, onChange }} />
        <SetUpOptions {...{ draft, givenName, onChange }} />
      </div>
      <footer className={css.foot}>
        {complaint !== null && (
          <p className={css.complaint} role="alert">
            {complaint}
          </p>
        )}
        {draft.isClass && (
          <Button
            size="large"
            icon="print"
            onPress={() => onPrint({ ...setUpOf(draft, givenName), plan: planIn(draft, scenario, presets) })}
          >
            {say('start.pack')}
          </Button>
        )}
        <Button
          variant="primary"
          size="large"
          iconAfter="arrow"
          isDisabled={isBusy}
          className={css.open}
          onPress={open}
        >
          {say(openWords(draft.mode, isBusy))}
        </Button>
      </footer>
    </section>
  );
}

/** A room is opened first, and its first round once people sit. */
function openWords(mode: Mode, isBusy: boolean): MessageId {
  if (mode === 'room') return isBusy ? 'start.openingRoom' : 'start.openRoom';
  return isBusy ? 'start.opening' : 'start.open';
}
