// One clause of an offer: what kind of promise, then its value. Values come from the pledger's own dial and moves.
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { VOTES, type Seat } from '../../../engine/ids.ts';
import type { Clause } from '../../../engine/pledges.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { LevelSquares } from '../orders/LevelSquares.tsx';
import { PickOne } from '../PickOne.tsx';
import { freshClause, kindsFor, movesOf, type ClauseKind } from './offer-sketch.ts';
import css from './clause-fields.module.css';

export interface ClauseFieldsProps {
  readonly clause: Clause;
  readonly pledger: Seat;
  readonly content: Content;
  readonly onChange: (clause: Clause) => void;
}

export function ClauseFields({ clause, pledger, content, onChange }: ClauseFieldsProps) {
  const choose = (kind: string) => onChange(freshClause(kind as ClauseKind, pledger, content, null));
  return (
    <div className={css.clause}>
      <RadioGroup className={css.kinds} orientation="horizontal" value={clause.kind} onChange={choose}>
        <Label className="visually-hidden">{say('table.offer.kind')}</Label>
        {kindsFor(pledger).map((kind) => (
          <Radio key={kind} value={kind} className={css.kind}>
            {content.clauses[kind]?.label ?? kind}
          </Radio>
        ))}
      </RadioGroup>
      <ClauseValue clause={clause} pledger={pledger} content={content} onChange={onChange} />
    </div>
  );
}

function ClauseValue({ clause, pledger, content, onChange }: ClauseFieldsProps) {
  switch (clause.kind) {
    case 'dial-at-most':
    case 'dial-at-least':
      return <DialValue {...{ clause, pledger, content, onChange }} />;
    case 'council-vote':
      return (
        <PickOne
          label={say('table.offer.vote')}
          text={say(`table.clause.vote.${clause.vote}`)}
          choices={(['no-veto', ...VOTES] as const).map((vote) => ({
            id: vote,
            label: say(`table.clause.vote.${vote}`),
          }))}
          chosen={clause.vote}
          onChoose={(vote) => onChange({ ...clause, vote })}
        />
      );
    case 'move-not-played':
    case 'delivery':
      return <MoveValue {...{ clause, pledger, content, onChange }} />;
  }
}

type Of<Kind extends ClauseKind> = Omit<ClauseFieldsProps, 'clause'> & {
  clause: Extract<Clause, { kind: Kind }>;
};

function DialValue({ clause, pledger, content, onChange }: Of<'dial-at-most' | 'dial-at-least'>) {
  const { dial } = content.seats[pledger];
  return (
    <LevelSquares
      label={dial.label}
      choices={dial.levels.map(({ words }, level) => ({ value: level, short: String(level), words }))}
      value={clause.level}
      onChange={(level) => onChange({ ...clause, level })}
    />
  );
}

function MoveValue({ clause, pledger, content, onChange }: Of<'move-not-played' | 'delivery'>) {
  const levels = content.moves[clause.move]?.levels ?? [];
  const nameOf = (move: string) => `${content.moves[move]?.key ?? ''} ${content.moves[move]?.title ?? move}`;
  const setMove = (move: string) =>
    onChange(clause.kind === 'delivery' ? { ...clause, move, level: 1 } : { ...clause, move });
  return (
    <>
      <PickOne
        label={say('table.offer.move')}
        text={nameOf(clause.move)}
        choices={movesOf(content, pledger).map((move) => ({ id: move, label: nameOf(move) }))}
        chosen={clause.move}
        onChoose={setMove}
      />
      {clause.kind === 'delivery' && levels.length > 1 && (
        <LevelSquares
          label={say('table.offer.level')}
          choices={levels.map((words, at) => ({ value: at + 1, short: String(at + 1), words }))}
          value={clause.level}
          onChange={(level) => onChange({ ...clause, level })}
        />
      )}
    </>
  );
}
