// The conditions of an offer: who knows of it, and the last quarter that it binds.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Icon } from '../Icon.tsx';
import { PickOne } from '../PickOne.tsx';
import { quarterOf } from './clause-words.ts';
import type { OfferSketch } from './offer-sketch.ts';
import css from './offer-composer.module.css';

export interface OfferConditionsProps {
  readonly sketch: OfferSketch;
  readonly content: Content;
  readonly edit: (change: Partial<OfferSketch>) => void;
  readonly round: number;
  readonly rounds: number;
}

export function OfferConditions({ sketch, content, edit, round, rounds }: OfferConditionsProps) {
  const untilWords = (at: number) =>
    say(at === rounds ? 'table.offer.lastQuarter' : 'table.offer.quarter', {
      quarter: quarterOf(at, content),
    });
  const deadlines = Array.from({ length: rounds - round + 1 }, (_, at) => round + at);
  return (
    <div className={css.conditions}>
      <RadioGroup
        className={css.part}
        orientation="horizontal"
        value={sketch.isPublic ? 'public' : 'secret'}
        onChange={(value) => edit({ isPublic: value === 'public' })}
      >
        <Label className={css.label}>{say('table.offer.known')}</Label>
        <span className={css.row}>
          {(['secret', 'public'] as const).map((value) => (
            <Radio key={value} value={value} className={css.choice}>
              <Icon name={value} size={15} />
              {say(`table.offer.${value}`)}
            </Radio>
          ))}
        </span>
      </RadioGroup>
      <div className={css.part}>
        <span className={css.label} aria-hidden="true">
          {say('table.offer.until')}
        </span>
        <PickOne
          label={say('table.offer.until')}
          text={untilWords(sketch.deadline)}
          choices={deadlines.map((at) => ({ id: String(at), label: untilWords(at) }))}
          chosen={String(sketch.deadline)}
          onChoose={(at) => edit({ deadline: Number(at) })}
        />
      </div>
    </div>
  );
}
