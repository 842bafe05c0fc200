// The 20-second card: why, what the seat expects of the others, and how sure it is. Optional; empty means skipped.
import { Input, Label, TextField } from 'react-aria-components';
import { SEATS, type Seat } from '../../../engine/ids.ts';
import type { Rationale } from '../../../engine/acts.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { SeatMark } from '../SeatMark.tsx';
import { LevelSquares } from './LevelSquares.tsx';
import css from './rationale-card.module.css';

const CONFIDENCES = [50, 60, 70, 80, 90, 100] as const;

/** A card that nobody has touched, and what it is sent as: nothing. */
export const blankRationale: Rationale = { why: '', expects: {}, confidence: 70 };

export const isBlank = (card: Rationale): boolean =>
  card.why.trim() === '' && Object.keys(card.expects).length === 0;

export interface RationaleCardProps {
  readonly seat: Seat;
  readonly content: Content;
  readonly card: Rationale;
  readonly onChange: (card: Rationale) => void;
}

export function RationaleCard({ seat, content, card, onChange }: RationaleCardProps) {
  const expect = (other: Seat, level: number) =>
    onChange({ ...card, expects: { ...card.expects, [other]: level } });
  return (
    <section className={css.card} aria-labelledby="rationale-title">
      <h3 id="rationale-title">{say('table.rationale.title')}</h3>
      <p className={css.note}>{say('table.rationale.note')}</p>
      <TextField
        className={css.why}
        value={card.why}
        maxLength={500}
        onChange={(why) => onChange({ ...card, why })}
      >
        <Label>{say('table.rationale.why')}</Label>
        <Input placeholder={say('table.rationale.whyHint')} />
      </TextField>
      {SEATS.filter((other) => other !== seat).map((other) => {
        const { dial, label } = content.seats[other];
        return (
          <LevelSquares
            key={other}
            label={say('table.rationale.expects', { seat: label, dial: dial.label })}
            mark={<SeatMark seat={other} size={18} isDecorative />}
            choices={dial.levels.map(({ words }, level) => ({ value: level, short: String(level), words }))}
            value={card.expects[other] ?? null}
            onChange={(level) => expect(other, level)}
          />
        );
      })}
      <LevelSquares
        label={say('table.rationale.confidence')}
        choices={CONFIDENCES.map((value) => ({
          value,
          short: `${value}`,
          words: say('table.rationale.sure', { n: value }),
        }))}
        value={card.confidence}
        onChange={(confidence) => onChange({ ...card, confidence })}
      />
    </section>
  );
}
