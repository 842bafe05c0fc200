// The three ways to play.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Icon } from '../../parts/Icon.tsx';
import { say } from '../../text/say.ts';
import { MODES, type Mode } from './set-up-draft.ts';
import css from './mode-choice.module.css';

const ICONS = { solo: 'solo', 'hot-seat': 'laptop', rehearsal: 'play' } as const;

export function ModeChoice({
  mode,
  onChoose,
}: {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}) {
  return (
    <RadioGroup value={mode} onChange={(id) => onChoose(MODES.find((one) => one === id) ?? 'solo')}>
      <Label className={css.heading}>{say('start.how')}</Label>
      <div className={css.modes}>
        {MODES.map((one) => (
          <Radio key={one} value={one} className={css.mode}>
            <Icon name={ICONS[one]} size={24} />
            <span className={css.words}>
              <span className={css.name}>{say(`start.mode.${one}`)}</span>
              <span className={css.text}>{say(`start.mode.${one}.text`)}</span>
            </span>
            <span className={css.check} aria-hidden="true">
              <Icon name="check" size={20} />
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
