// Under the dial: what the chosen level means on the ground, and against what the ranges are counted.
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { EffectList } from './EffectList.tsx';
import { say } from '../../text/say.ts';
import { Keys } from '../Keys.tsx';
import { entryId } from '../reference/entries.ts';
import { Term } from '../reference/Term.tsx';
import { TermText } from '../reference/TermText.tsx';
import css from './dial.module.css';

export interface DialFootProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly level: number;
  /** Why the last key did nothing. */
  readonly notice: string | null;
}

export function DialFoot({ view, content, level, notice }: DialFootProps) {
  const { levels } = content.seats[view.audience].dial;
  const meaning = levels[level]?.meaning;
  const effects = view.dial.options.find((option) => option.level === level)?.effects ?? [];
  return (
    <div className={css.foot}>
      <p className={css.meaning}>
        <b>{say('table.dial.meansLevel', { level })}</b>{' '}
        {meaning !== undefined && <TermText text={meaning} />}
      </p>
      <div className={css.all}>
        <EffectList effects={effects} content={content} seat={view.audience} />
      </div>
      <div className={css.footLine}>
        <output>{notice ?? say('table.dial.against', { level: view.dial.level })}</output>
        <Term entry={entryId('dial', view.audience)}>{say('table.dial.about')}</Term>
        <Keys keys={['0', String(levels.length - 1)]} joiner="–" />
      </div>
    </div>
  );
}
