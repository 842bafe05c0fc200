// Rounds, and under one line what is rarely changed: agendas, injects, name, seed.
import { Checkbox, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import type { ScenarioCard } from '../../../host/protocol.ts';
import { Icon } from '../../parts/Icon.tsx';
import { say } from '../../text/say.ts';
import { defaultName, type Choices } from './set-up.ts';
import css from './set-up.module.css';

interface Props {
  readonly choices: Choices;
  readonly card: ScenarioCard;
  readonly onChange: (changes: Partial<Choices>) => void;
}

export function MoreChoices({ choices, card, onChange }: Props) {
  return (
    <>
      {choices.minutes === null && <RoundsChoice choices={choices} card={card} onChange={onChange} />}
      <details className={css.more}>
        <summary>{say('start.more')}</summary>
        <Tick
          name="agendas"
          isOn={choices.agendas ?? card.agendas}
          onChange={(agendas) => onChange({ agendas })}
        />
        {card.injects && (
          <Tick name="injects" isOn={choices.injects} onChange={(injects) => onChange({ injects })} />
        )}
        {choices.mode === 'hot-seat' && choices.minutes !== null && (
          <Tick
            name="ask"
            isOn={choices.asksWhiteCell}
            onChange={(asksWhiteCell) => onChange({ asksWhiteCell })}
          />
        )}
        <TextField
          className={css.field}
          value={choices.name}
          onChange={(name) => onChange({ name })}
          maxLength={80}
        >
          <Label className={css.label}>{say('start.name')}</Label>
          <Input placeholder={defaultName(choices, card)} />
        </TextField>
        <TextField
          className={css.field}
          value={choices.seed}
          onChange={(seed) => onChange({ seed })}
          maxLength={40}
        >
          <Label className={css.label}>{say('start.seed')}</Label>
          <Input />
          <Text slot="description" className="caption">
            {say('start.seed.text')}
          </Text>
        </TextField>
      </details>
    </>
  );
}

function RoundsChoice({ choices, card, onChange }: Props) {
  const chosen = choices.rounds ?? card.rounds;
  return (
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={String(chosen)}
      onChange={(rounds) => onChange({ rounds: Number(rounds) })}
    >
      <Label className={css.label}>{say('start.rounds')}</Label>
      <div className={css.segments}>
        {card.roundChoices.map((rounds) => (
          <Radio key={rounds} value={String(rounds)} className={css.segment}>
            {rounds}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

interface TickProps {
  readonly name: 'agendas' | 'injects' | 'ask';
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ name, isOn, onChange }: TickProps) {
  return (
    <Checkbox className={css.row} isSelected={isOn} onChange={onChange}>
      <span>
        <span className={css.rowTitle}>{say(`start.${name}`)}</span>
        <span className="support">{say(`start.${name}.text`)}</span>
      </span>
      <Icon name="check" size={16} />
    </Checkbox>
  );
}
