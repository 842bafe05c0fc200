// The print screen before an exercise exists: scenario, length and name are still to be chosen.
import { useState } from 'react';
import type { Bridge } from '../../electron/bridge.ts';
import type { Listing } from '../../host/protocol.ts';
import { Field } from '../parts/Field.tsx';
import { PickOne } from '../parts/PickOne.tsx';
import { presetsFor } from '../screens/start/set-up-draft.ts';
import type { Send } from '../session-client.ts';
import { say } from '../text/say.ts';
import { jobInAddress, type PrintFrame, type PrintJob } from './print-job.ts';
import { PrintScreen } from './PrintScreen.tsx';

export interface StartPrintProps {
  readonly listing: Listing;
  readonly send: Send;
  readonly bridge: Bridge | undefined;
  /** What the start screen has set up; null: nothing yet. */
  readonly start: PrintFrame | null;
  readonly onClose: () => void;
}

/** No clock: any word that is no number of minutes. */
const FREE = 'none';
/** Rounds, plan and rules of the start screen. */
const AS_SET_UP = 'as-set-up';

export function StartPrint({ listing, send, bridge, start, onClose }: StartPrintProps) {
  const { scenarios, presets = [] } = listing;
  const asked = start === null ? jobInAddress(location.search) : null;
  const [job, setJob] = useState<PrintJob>(asked ?? { what: 'pack', seat: 'all', paper: 'a4' });
  const [chosen, setChosen] = useState(asked?.scenario ?? start?.scenario ?? '');
  const [minutes, setMinutes] = useState(asked?.minutes ?? (start === null ? '' : AS_SET_UP));
  const [name, setName] = useState(asked === null || asked.name === '' ? (start?.name ?? null) : asked.name);
  const scenario = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  if (scenario === undefined) return null;

  const fitting = presetsFor(scenario, presets);
  const preset = fitting.find((one) => String(one.minutes) === (minutes || String(scenario.minutes)));
  const isAsSetUp = minutes === AS_SET_UP && start?.scenario === scenario.id;
  const frame: PrintFrame = {
    scenario: scenario.id,
    name: name ?? say('start.name.class', { scenario: scenario.title }),
    rounds: preset?.rounds ?? scenario.rounds,
    movesPerRound: scenario.movesPerRound,
    starterHandsOnly: scenario.starterHandsOnly,
    agendas: scenario.agendas,
    plan: preset?.plan ?? null,
    ...(isAsSetUp && { ...start, name: name ?? start.name }),
  };
  const lengths = [
    ...(start?.scenario === scenario.id
      ? [{ id: AS_SET_UP, label: say('print.rounds.asSetUp', { rounds: start.rounds }) }]
      : []),
    ...fitting.map((one) => ({
      id: String(one.minutes),
      label: say('print.rounds.preset', { minutes: one.minutes, rounds: one.rounds }),
    })),
    { id: FREE, label: say('print.rounds.free', { rounds: scenario.rounds }) },
  ];
  const length = isAsSetUp ? AS_SET_UP : preset === undefined ? FREE : String(preset.minutes);
  return (
    <PrintScreen
      {...{ job, frame, send, bridge, onClose }}
      scenario={scenario.id}
      who="all"
      questions={[]}
      onJob={setJob}
      choices={
        <>
          <PickOne
            label={say('print.scenario')}
            isLabelled
            text={scenario.title}
            choices={scenarios.map(({ id, title }) => ({ id, label: title }))}
            chosen={scenario.id}
            onChoose={setChosen}
          />
          <PickOne
            label={say('print.rounds')}
            isLabelled
            text={lengths.find(({ id }) => id === length)?.label ?? ''}
            choices={lengths}
            chosen={length}
            onChoose={setMinutes}
          />
          <Field
            label={say('print.name')}
            note={say('print.name.note')}
            value={frame.name}
            maxLength={80}
            onChange={setName}
          />
        </>
      }
    />
  );
}
