// The parts of an offer: the parties, what is given, and what is wanted in return.
import { Checkbox, CheckboxGroup, Group, Label } from 'react-aria-components';
import { isSeat, SEATS, type Seat } from '../../../engine/ids.ts';
import type { Content } from '../../../engine/views/shapes.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import { SeatMark } from '../SeatMark.tsx';
import { ClauseList } from './ClauseList.tsx';
import { freshClause, type OfferSketch } from './offer-sketch.ts';
import { SeatChoice } from './SeatChoice.tsx';
import css from './offer-composer.module.css';

interface Fields {
  readonly sketch: OfferSketch;
  readonly content: Content;
}
interface Editing extends Fields {
  readonly edit: (change: Partial<OfferSketch>) => void;
}

export function Parties({
  sketch,
  seat,
  content,
  onChange,
}: Fields & { seat: Seat; onChange: (to: Seat[]) => void }) {
  return (
    <CheckboxGroup
      className={css.part}
      value={[...sketch.to]}
      onChange={(to) => onChange(SEATS.filter((other) => to.includes(other)))}
    >
      <Label className={css.label}>{say('table.offer.to')}</Label>
      <span className={css.row}>
        {SEATS.filter((other) => other !== seat).map((other) => (
          <Checkbox key={other} value={other} className={css.choice}>
            <SeatMark seat={other} size={16} isDecorative />
            {content.seats[other].label}
          </Checkbox>
        ))}
      </span>
    </CheckboxGroup>
  );
}

export function Given({ sketch, seat, content, edit }: Editing & { readonly seat: Seat }) {
  const set = (given: OfferSketch['given']) => edit({ given });
  if (sketch.given.length === 0)
    return (
      <div className={css.part}>
        <span className={css.label}>{say('table.offer.given')}</span>
        <Button size="small" onPress={() => set([freshClause('dial-at-most', seat, content, null)])}>
          {say('table.offer.addGiven')}
        </Button>
      </div>
    );
  return (
    <Group className={css.part} aria-label={say('table.offer.given')}>
      <span className={css.label}>{say('table.offer.given')}</span>
      <ClauseList clauses={sketch.given} pledger={seat} content={content} onChange={set} />
      {sketch.wanted !== null && (
        <Button size="small" variant="ghost" onPress={() => set([])}>
          {say('table.offer.dropGiven')}
        </Button>
      )}
    </Group>
  );
}

export function Wanted({ sketch, content, edit }: Editing) {
  const from = sketch.wanted?.from ?? sketch.to[0];
  const ask = (seat: Seat) =>
    edit({ wanted: { from: seat, clauses: [freshClause('dial-at-most', seat, content, null)] } });
  if (sketch.wanted === null)
    return (
      <div className={css.part}>
        <span className={css.label}>{say('table.offer.wanted')}</span>
        <Button size="small" isDisabled={from === undefined} onPress={() => from !== undefined && ask(from)}>
          {say('table.offer.addWanted')}
        </Button>
      </div>
    );
  const { wanted } = sketch;
  return (
    <Group className={css.part} aria-label={say('table.offer.wanted')}>
      <span className={css.label}>{say('table.offer.wanted')}</span>
      {sketch.to.length > 1 && (
        <SeatChoice
          label={say('table.offer.from')}
          seats={sketch.to}
          value={wanted.from}
          onChange={(seat) => isSeat(seat) && ask(seat)}
          content={content}
        />
      )}
      <ClauseList
        clauses={wanted.clauses}
        pledger={wanted.from}
        content={content}
        onChange={(clauses) => edit({ wanted: { ...wanted, clauses } })}
      />
      <Button size="small" variant="ghost" onPress={() => edit({ wanted: null })}>
        {say('table.offer.dropWanted')}
      </Button>
    </Group>
  );
}
