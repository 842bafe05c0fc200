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
import { PinField } from './PinField.tsx';
import type { Pins } from './use-pins.ts';
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
  readonly pins: Pins;
}

export function HandOverScreen(props: HandOverScreenProps) {
  const { next, people, head, menu, pins, onChoose, onOpen } = props;
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
        <Seal
          key={next}
          {...{ next, seat, pins }}
          onOpen={() => onOpen(next)}
          onWithout={() => setAsking(true)}
        />
      </section>
      <CoverStrip {...{ next, people, head, onChoose }} />
      {isAsking && (
        <Dialog role="alertdialog" title={say('cover.sure.title', { seat })} onClose={() => setAsking(false)}>
          <p>{say(pins.of(next) === null ? 'cover.sure.text' : 'cover.sure.pin')}</p>
          <div className={css.acts}>
            <Button onPress={() => setAsking(false)}>{say('cover.sure.back')}</Button>
            <Button
              variant="primary"
              onPress={() => {
                pins.choose(next, null);
                onOpen(next);
              }}
            >
              {say('cover.sure.open', { seat })}
            </Button>
          </div>
        </Dialog>
      )}
    </main>
  );
}

interface SealProps {
  readonly next: Holder;
  /** The holder in a sentence. */
  readonly seat: string;
  readonly pins: Pins;
  readonly onOpen: () => void;
  readonly onWithout: () => void;
}

/** How the cover is opened: held, or by the PIN that this seat chose here. */
function Seal({ next, seat, pins, onOpen, onWithout }: SealProps) {
  const [isChoosing, setChoosing] = useState(false);
  const pin = pins.of(next);
  if (pin !== null)
    return (
      <>
        <PinField
          label={say('cover.pin.ask', { seat })}
          action={say('cover.sure.open', { seat })}
          onDone={(digits) => {
            if (digits !== pin) return say('cover.pin.wrong', { seat });
            onOpen();
            return null;
          }}
        />
        <Button variant="ghost" onPress={onWithout}>
          {say('cover.pin.forgotten')}
        </Button>
      </>
    );
  if (isChoosing)
    return (
      <>
        <PinField
          label={say('cover.pin.choose', { seat })}
          action={say('cover.pin.set', { seat })}
          onDone={(digits) => {
            pins.choose(next, digits);
            onOpen();
            return null;
          }}
        />
        <Button variant="ghost" onPress={() => setChoosing(false)}>
          {say('cover.pin.hold')}
        </Button>
      </>
    );
  return (
    <>
      <HoldButton seat={seat} onHeld={onOpen} />
      <div className={css.foot}>
        <span id="hold-how">{say('cover.seconds')}</span>
        <span className={css.ways}>
          <Button variant="ghost" onPress={() => setChoosing(true)}>
            {say('cover.pin.instead')}
          </Button>
          <Button variant="ghost" onPress={onWithout}>
            {say('cover.without')}
          </Button>
        </span>
      </div>
    </>
  );
}
