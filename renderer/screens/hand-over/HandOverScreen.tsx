// The closed cover between two seats: it shows nothing of either, only who comes next.
import { useEffect, useState, type ReactNode } from 'react';
import type { Seat } from '../../../engine/ids.ts';
import type { ExerciseHead } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { announce } from '../../parts/live.ts';
import { SeatMark } from '../../parts/SeatMark.tsx';
import { say } from '../../text/say.ts';
import { CoverStrip } from './CoverStrip.tsx';
import { coverWords, holderWords } from './cover-words.ts';
import { EnvelopePattern } from './EnvelopePattern.tsx';
import { HoldButton } from './HoldButton.tsx';
import type { Holder } from './hot-seat.ts';
import css from './hand-over.module.css';

export interface HandOverScreenProps {
  readonly next: Holder;
  /** Whose table was closed last; null: none yet. */
  readonly last: Holder | null;
  readonly isBlurred: boolean;
  readonly people: readonly Seat[];
  /** Of the wall's view: nothing in it is secret. null: not here yet. */
  readonly head: ExerciseHead | null;
  readonly menu: ReactNode;
  readonly onChoose: (holder: Holder) => void;
  readonly onOpen: (holder: Holder) => void;
}

export function HandOverScreen(props: HandOverScreenProps) {
  const { next, people, head, menu, onChoose, onOpen } = props;
  const [isAsking, setAsking] = useState(false);
  const seat = holderWords(next);
  useEffect(() => announce(say('cover.shown', { seat })), [seat]);
  return (
    <main className={css.cover} data-seat={next}>
      <EnvelopePattern seat={next} />
      <div className={css.menu}>{menu}</div>
      <section className={css.panel} aria-labelledby="cover-title">
        <div className={css.who}>
          <SeatMark seat={next} size={76} isDecorative />
          <h1 id="cover-title">
            <span className={css.pass}>{say('cover.pass')}</span>{' '}
            <span className={css.name}>{say(`seat.${next}`)}</span>
          </h1>
        </div>
        <p className={css.words}>{coverWords(props)}</p>
        <HoldButton key={next} seat={seat} onHeld={() => onOpen(next)} />
        <div className={css.foot}>
          <span id="hold-how">{say('cover.seconds')}</span>
          <Button variant="ghost" onPress={() => setAsking(true)}>
            {say('cover.without')}
          </Button>
        </div>
      </section>
      <CoverStrip {...{ next, people, head, onChoose }} />
      {isAsking && (
        <Dialog role="alertdialog" title={say('cover.sure.title', { seat })} onClose={() => setAsking(false)}>
          <p>{say('cover.sure.text')}</p>
          <div className={css.acts}>
            <Button onPress={() => setAsking(false)}>{say('cover.sure.back')}</Button>
            <Button variant="primary" onPress={() => onOpen(next)}>
              {say('cover.sure.open', { seat })}
            </Button>
          </div>
        </Dialog>
      )}
    </main>
  );
}
