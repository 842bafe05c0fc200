// How well the computer seats play.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { say } from '../../text/say.ts';
import type { Choices, Level } from './set-up.ts';
import css from './set-up.module.css';

const LEVELS = ['novice', 'standard', 'expert'] as const;

interface Props {
  readonly level: Level;
  readonly onChange: (changes: Partial<Choices>) => void;
}

export function LevelChoice({ level, onChange }: Props) {
  return (
    <RadioGroup
      className={css.group}
      orientation="horizontal"
      value={level}
      onChange={(chosen) => onChange({ level: chosen as Level })}
    >
      <Label className={css.label}>{say('start.bots')}</Label>
      <div className={css.segments}>
        {LEVELS.map((id) => (
          <Radio key={id} value={id} className={css.segment}>
            {say(`start.bot.${id}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
