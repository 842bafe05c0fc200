// The ways to play: a class in one touch, and those that are set up by hand.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Icon } from '../../parts/Icon.tsx';
import { say } from '../../text/say.ts';
import { WAYS, type Way } from './set-up-draft.ts';
import css from './way-choice.module.css';

const ICONS = {
  class: 'room',
  solo: 'solo',
  'hot-seat': 'laptop',
  room: 'network',
  rehearsal: 'play',
} as const;

export function WayChoice({ way, onChoose }: { readonly way: Way; readonly onChoose: (way: Way) => void }) {
  return (
    <RadioGroup value={way} onChange={(id) => onChoose(WAYS.find((one) => one === id) ?? 'solo')}>
      <Label className={css.heading}>{say('start.how')}</Label>
      <div className={css.ways}>
        {WAYS.map((one) => (
          <Radio key={one} value={one} className={css.way} data-way={one}>
            <Icon name={ICONS[one]} size={one === 'class' ? 24 : 20} />
            <span className={css.words}>
              <span className={css.name}>{say(`start.way.${one}`)}</span>
              {one === 'class' && <span className={css.text}>{say('start.way.class.text')}</span>}
            </span>
            <span className={css.check} aria-hidden="true">
              <Icon name="check" size={20} />
            </span>
          </Radio>
        ))}
      </div>
      {way !== 'class' && <p className={css.note}>{say(`start.way.${way}.text`)}</p>}
    </RadioGroup>
  );
}
