// Agendas and the name in the open; the rest behind "More settings".
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Field } from '../../parts/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Toggle } from '../../parts/Toggle.tsx';
import { say } from '../../text/say.ts';
import type { SetUpDraft } from './set-up-draft.ts';
import css from './set-up-options.module.css';

export interface SetUpOptionsProps {
  readonly draft: SetUpDraft;
  /** What the exercise is called unless the person names it. */
  readonly givenName: string;
  readonly onChange: (changes: Partial<SetUpDraft>) => void;
}

const MOVES = ['1', '2', '3'] as const;
const TIME_UP = ['seal-drafts', 'ask-white-cell'] as const;

export function SetUpOptions({ draft, givenName, onChange }: SetUpOptionsProps) {
  return (
    <div className={css.options}>
      <Field
        label={say('start.name')}
        value={draft.name ?? givenName}
        maxLength={80}
        isInvalid={draft.name?.trim() === ''}
        onChange={(name) => onChange({ name })}
      />
      <Toggle
        label={say('start.agendas')}
        note={say('start.agendas.text')}
        isOn={draft.agendas}
        onChange={(agendas) => onChange({ agendas })}
      />
      <Disclosure className={css.more}>
        <Heading level={3}>
          <Button slot="trigger" className={css.trigger}>
            <Icon name="down" size={14} />
            {say('start.more')}
          </Button>
        </Heading>
        <DisclosurePanel>
          <div className={css.hidden}>
            <More draft={draft} onChange={onChange} />
          </div>
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}

function More({ draft, onChange }: Omit<SetUpOptionsProps, 'givenName'>) {
  return (
    <>
      <Toggle
        label={say('start.injects')}
        note={say('start.injects.text')}
        isOn={draft.injects}
        onChange={(injects) => onChange({ injects })}
      />
      <Toggle
        label={say('start.starter')}
        note={say('start.starter.text')}
        isOn={draft.starterHandsOnly}
        onChange={(starterHandsOnly) => onChange({ starterHandsOnly })}
      />
      <Segments
        label={say('start.moves')}
        isLabelled
        chosen={MOVES[draft.movesPerRound - 1] ?? '3'}
        onChoose={(moves) => onChange({ movesPerRound: Number(moves) })}
        segments={MOVES.map((id) => ({ id, label: id }))}
      />
      {draft.mode !== 'solo' && draft.minutes !== null && (
        <Segments
          label={say('start.timeUp')}
          isLabelled
          chosen={draft.whenTimeIsUp}
          onChoose={(whenTimeIsUp) => onChange({ whenTimeIsUp })}
          segments={TIME_UP.map((id) => ({ id, label: say(`start.timeUp.${id}`) }))}
        />
      )}
      <Field
        label={say('start.seed')}
        note={say('start.seed.text')}
        value={draft.seed}
        maxLength={40}
        onChange={(seed) => onChange({ seed })}
      />
    </>
  );
}
