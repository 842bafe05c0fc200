// The first sheet: what the exercise is, which scenario, how to play it, and what can be gone on with.
import { useEffect, useState } from 'react';
import type { Bridge } from '../../../electron/bridge.ts';
import type { Listing, Setup } from '../../../host/protocol.ts';
import { bringRecord } from '../../links/bring-record.ts';
import { openWall } from '../../links/open-wall.ts';
import type { PrintFrame } from '../../print/print-job.ts';
import type { Send } from '../../session-client.ts';
import { Button } from '../../parts/Button.tsx';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { Cartouche } from './Cartouche.tsx';
import { LearnRow } from './LearnRow.tsx';
import { RecordFile } from './RecordFile.tsx';
import { ResumeList } from './ResumeList.tsx';
import { ScenarioSheets } from './ScenarioSheets.tsx';
import { SetUpPanel } from './SetUpPanel.tsx';
import { firstDraft, withScenario, withWay, type SetUpDraft } from './set-up-draft.ts';
import css from './start-screen.module.css';

export interface StartScreenProps {
  readonly listing: Listing;
  readonly send: Send;
  readonly bridge: Bridge | undefined;
  /** null: nothing is chosen yet. */
  readonly setUp: SetUpDraft | null;
  readonly onSetUp: (setUp: SetUpDraft) => void;
  /** With what is set up, or with nothing. */
  readonly onPrint: (frame: PrintFrame | null) => void;
}

export function StartScreen({ listing, send, bridge, setUp, onSetUp, onPrint }: StartScreenProps) {
  const { scenarios, records, presets = [] } = listing;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly of: 'open' | 'resume'; readonly words: string } | null>(
    null,
  );
  const scenario = scenarios.find(({ id }) => id === setUp?.scenario) ?? scenarios[0];
  const draft = setUp ?? (scenario === undefined ? null : firstDraft(scenario));
  useTitle();

  const attempt = async (of: 'open' | 'resume', work: () => ReturnType<Send>) => {
    setBusy(true);
    setFailure(null);
    const answer = await work();
    setBusy(false);
    if (!answer.ok) setFailure({ of, words: failureWords(answer) });
  };
  const open = (setup: Setup) =>
    void attempt('open', async () => {
      const made = await send({ type: 'new-exercise', setup });
      if (!made.ok) return made;
      // In a room the facilitator starts the clock, once people sit.
      if (setup.mode !== 'room') return send({ type: 'clock', change: { do: 'start' } });
      return draft?.isClass === true ? ((await openWall(send, bridge)) ?? made) : made;
    });
  const resume = (record: string) => void attempt('resume', () => send({ type: 'resume', record }));
  const bring = (file: File) =>
    void attempt('resume', async () => {
      const brought = await bringRecord(file);
      if (!brought.ok || brought.record === undefined) return brought;
      // It is in the list from now on, also where it cannot be gone on with.
      await send({ type: 'list' });
      return send({ type: 'resume', record: brought.record });
    });

  return (
    <main className={css.sheet}>
      <div className={css.left}>
        <Cartouche />
        <div className={css.entries}>
          {scenario !== undefined && (
            <LearnRow {...{ listing, isBusy, send }} scenario={scenario.id} onOpen={open} onResume={resume} />
          )}
          <Button icon="print" onPress={() => onPrint(null)}>
            {say('print.open')}
          </Button>
          <span className="support">{say('print.open.note')}</span>
        </div>
        <ScenarioSheets
          scenarios={scenarios}
          chosen={draft?.scenario ?? ''}
          onChoose={(next) => draft !== null && onSetUp(withScenario(draft, next, presets))}
        />
        {failure?.of === 'resume' && (
          <p className={css.complaint} role="alert">
            {failure.words}
          </p>
        )}
        <ResumeList
          records={records}
          isBusy={isBusy}
          onResume={resume}
          fromFile={<RecordFile {...{ bridge, isBusy }} onFile={bring} />}
        />
      </div>
      {draft !== null && scenario !== undefined && (
        <SetUpPanel
          {...{ draft, scenario, presets, isBusy, send }}
          failure={failure?.of === 'open' ? failure.words : null}
          onWay={(way) => onSetUp(withWay(draft, way, { scenarios, presets }))}
          onChange={(some) => onSetUp({ ...draft, ...some })}
          onPrint={onPrint}
          onOpen={open}
        />
      )}
    </main>
  );
}

function useTitle(): void {
  useEffect(() => {
    document.title = say('app.name');
  }, []);
}
