// The first sheet: what the exercise is, which scenario, how to play it, and what can be gone on with.
import { useEffect, useState } from 'react';
import type { Listing, Setup } from '../../../host/protocol.ts';
import type { Send } from '../../session-client.ts';
import { Button } from '../../parts/Button.tsx';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { Cartouche } from './Cartouche.tsx';
import { LearnRow } from './LearnRow.tsx';
import { ResumeList } from './ResumeList.tsx';
import { ScenarioSheets } from './ScenarioSheets.tsx';
import { SetUpPanel } from './SetUpPanel.tsx';
import { firstDraft, withScenario, withWay, type SetUpDraft } from './set-up-draft.ts';
import css from './start-screen.module.css';

export interface StartScreenProps {
  readonly listing: Listing;
  readonly send: Send;
  readonly onOpenFile?: (() => void) | undefined;
  readonly onPrint: () => void;
}

export function StartScreen({ listing, send, onOpenFile, onPrint }: StartScreenProps) {
  const { scenarios, records, presets = [] } = listing;
  const [changes, setChanges] = useState<SetUpDraft | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly of: 'open' | 'resume'; readonly words: string } | null>(
    null,
  );
  const scenario = scenarios.find(({ id }) => id === changes?.scenario) ?? scenarios[0];
  const draft = changes ?? (scenario === undefined ? null : firstDraft(scenario));
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
      // In a class the facilitator starts the clock, when everybody has a role card.
      return made.ok && draft?.isClass !== true ? send({ type: 'clock', change: { do: 'start' } }) : made;
    });
  const resume = (record: string) => void attempt('resume', () => send({ type: 'resume', record }));

  return (
    <main className={css.sheet}>
      <div className={css.left}>
        <Cartouche />
        {scenario !== undefined && <LearnRow scenario={scenario.id} send={send} />}
        <ScenarioSheets
          scenarios={scenarios}
          chosen={draft?.scenario ?? ''}
          onChoose={(next) => draft !== null && setChanges(withScenario(draft, next, presets))}
        />
        {failure?.of === 'resume' && (
          <p className={css.complaint} role="alert">
            {failure.words}
          </p>
        )}
        <ResumeList records={records} isBusy={isBusy} onResume={resume} onOpenFile={onOpenFile} />
        <p className={css.print}>
          <Button icon="print" onPress={onPrint}>
            {say('print.open')}
          </Button>
          <span className="support">{say('print.open.note')}</span>
        </p>
      </div>
      {draft !== null && scenario !== undefined && (
        <SetUpPanel
          {...{ draft, scenario, presets, isBusy, send }}
          failure={failure?.of === 'open' ? failure.words : null}
          onWay={(way) => setChanges(withWay(draft, way, { scenarios, presets }))}
          onChange={(some) => setChanges({ ...draft, ...some })}
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
