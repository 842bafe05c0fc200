// How the exercise is set up, and the one action of the screen.
import { useState } from 'react';
import type { Listing, ScenarioCard, Setup } from '../../../host/protocol.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { LengthChoice } from './LengthChoice.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { SeatTable } from './SeatTable.tsx';
import { SetUpOptions } from './SetUpOptions.tsx';
import { gapOf, setUpOf, withMode, type SetUpDraft } from './set-up-draft.ts';
import css from './set-up-panel.module.css';

export interface SetUpPanelProps {
  readonly draft: SetUpDraft;
  readonly scenario: ScenarioCard;
  readonly presets: NonNullable<Listing['presets']>;
  readonly isBusy: boolean;
  /** What the host said against the last attempt. */
  readonly failure: string | null;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
  readonly onOpen: (setup: Setup) => void;
}

export function SetUpPanel({ draft, scenario, presets, isBusy, failure, onChange, onOpen }: SetUpPanelProps) {
  const [isTold, setTold] = useState(false);
  const gap = gapOf(draft);
  const givenName = say(`start.name.${draft.mode}`, {
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
        <ModeChoice
          mode={draft.mode}
          onChoose={(mode) => onChange(withMode(draft, mode, scenario, presets))}
        />
        <SeatTable draft={draft} onChange={onChange} />
        <LengthChoice {...{ draft, scenario, presets, onChange }} />
        <SetUpOptions {...{ draft, givenName, onChange }} />
      </div>
      <footer className={css.foot}>
        {complaint !== null && (
          <p className={css.complaint} role="alert">
            {complaint}
          </p>
        )}
        <Button
          variant="primary"
          size="large"
          iconAfter="arrow"
          isDisabled={isBusy}
          className={css.open}
          onPress={open}
        >
          {say(isBusy ? 'start.opening' : 'start.open')}
        </Button>
      </footer>
    </section>
  );
}
