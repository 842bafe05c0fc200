// The clauses that one seat would sign, with a way to add and to drop one.
import type { Seat } from '../../../engine/ids.ts';
import type { Clause } from '../../../engine/pledges.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { ClauseFields } from './ClauseFields.tsx';
import { CLAUSES_MAX, freshClause } from './offer-sketch.ts';
import css from './clause-fields.module.css';

export interface ClauseListProps {
  readonly clauses: readonly Clause[];
  readonly pledger: Seat;
  readonly content: Content;
  readonly onChange: (clauses: readonly Clause[]) => void;
}

export function ClauseList({ clauses, pledger, content, onChange }: ClauseListProps) {
  const add = () => onChange([...clauses, freshClause('move-not-played', pledger, content, null)]);
  return (
    <div className={css.list}>
      {clauses.map((clause, at) => (
        <div key={at} className={css.item}>
          <ClauseFields
            clause={clause}
            pledger={pledger}
            content={content}
            onChange={(next) => onChange(clauses.with(at, next))}
          />
          {clauses.length > 1 && (
            <Button size="small" onPress={() => onChange(clauses.toSpliced(at, 1))}>
              {say('table.offer.drop')}
            </Button>
          )}
        </div>
      ))}
      {clauses.length < CLAUSES_MAX && (
        <Button size="small" variant="ghost" onPress={add}>
          {say('table.offer.also')}
        </Button>
      )}
    </div>
  );
}
