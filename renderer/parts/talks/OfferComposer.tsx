// Writing an offer, in the order of a sentence: to whom, what I promise, what in return, who knows, until when.
import { useState } from 'react';
import type { OfferDraft } from '../../../engine/pledges.ts';
import type { Content, SeatView } from '../../../engine/views/shapes.ts';
import { failureWords } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { Button } from '../Button.tsx';
import type { Failure } from '../../text/failure-words.ts';
import { OfferConditions } from './OfferConditions.tsx';
import { Given, Parties, Wanted } from './OfferFields.tsx';
import { OfferSentence } from './OfferSentence.tsx';
import { addressTo, sketchGap, sketchToDraft, type OfferSketch } from './offer-sketch.ts';
import css from './offer-composer.module.css';

export interface OfferComposerProps {
  readonly view: SeatView;
  readonly content: Content;
  readonly start: OfferSketch;
  /** Absent: a new offer; else the name of the seat whose offer is amended. */
  readonly amends?: string;
  readonly onOffer: (draft: OfferDraft) => Promise<Failure | null>;
  readonly onCancel?: () => void;
}

export function OfferComposer({ view, content, start, amends, onOffer, onCancel }: OfferComposerProps) {
  const [sketch, setSketch] = useState(start);
  const [failure, setFailure] = useState<Failure | null>(null);
  const seat = view.audience;
  const edit = (change: Partial<OfferSketch>) => {
    setFailure(null);
    setSketch({ ...sketch, ...change });
  };
  const gap = sketchGap(sketch);
  const submit = async () => {
    const refused = await onOffer(sketchToDraft(sketch, seat));
    setFailure(refused);
    if (refused === null) setSketch(start);
  };
  return (
    <form
      className={css.form}
      data-seat={seat}
      onSubmit={(event) => {
        event.preventDefault();
        if (gap === null) void submit();
      }}
    >
      <h2 className={css.title}>
        {amends === undefined ? say('table.offer.title') : say('table.offer.amendTitle', { seat: amends })}
      </h2>
      <Parties {...{ sketch, seat, content }} onChange={(to) => edit(addressTo(sketch, to))} />
      <Given {...{ sketch, seat, content, edit }} />
      <Wanted {...{ sketch, content, edit }} />
      <OfferConditions {...{ sketch, content, edit }} round={view.head.round} rounds={view.head.rounds} />
      <OfferSentence sketch={sketch} seat={seat} content={content} />
      {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
      <div className={css.acts}>
        <span className={css.gap}>
          {gap === null ? say('table.offer.note') : say(`table.offer.gap.${gap}`)}
        </span>
        {onCancel !== undefined && <Button onPress={onCancel}>{say('table.offer.cancel')}</Button>}
        <Button type="submit" icon="pen" isDisabled={gap !== null}>
          {say('table.offer.send')}
        </Button>
      </div>
    </form>
  );
}
