// Talks: what lies on the table to be signed, and the sheet on which a new offer is written.
import { useState } from 'react';
import type { OfferDraft } from '../../../../engine/pledges.ts';
import type { OfferLine } from '../../../../engine/views/shapes.ts';
import { SEATS } from '../../../../engine/ids.ts';
import { useMayAct, useOtherHead } from '../../../parts/acting.ts';
import { HeadNote } from '../../../parts/HeadNote.tsx';
import { OfferCard } from '../../../parts/talks/OfferCard.tsx';
import { OfferComposer } from '../../../parts/talks/OfferComposer.tsx';
import { freshClause, freshSketch, sketchFromOffer } from '../../../parts/talks/offer-sketch.ts';
import { failureWords } from '../../../text/failure-words.ts';
import { say } from '../../../text/say.ts';
import { ReadyBar } from '../ReadyBar.tsx';
import { Region } from '../Region.tsx';
import { useAct } from '../use-act.ts';
import { useTable } from '../table-context.ts';
import css from './talks-phase.module.css';

export function TalksPhase() {
  const { view, content } = useTable();
  const { act, failure } = useAct();
  const [amending, setAmending] = useState<OfferLine | null>(null);
  const seat = view.audience;
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const maySign = isPlayed && head === null;
  const offers = view.offers.toReversed().toSorted((one, other) => rank(one) - rank(other));
  const fresh = freshSketch(
    SEATS.find((other) => other !== seat) ?? 'moscow',
    freshClause('dial-at-most', seat, content, view.dial.level),
    view.head.rounds,
  );
  const amended =
    amending === null
      ? undefined
      : view.offers.find(({ id, status }) => id === amending.id && status === 'open');
  const offer = async (draft: OfferDraft) => {
    const refused = await act(
      amended === undefined
        ? { type: 'offer-pledge', offer: draft }
        : { type: 'amend-offer', offerId: amended.id, offer: draft },
    );
    if (refused === null) setAmending(null);
    return refused;
  };
  return (
    <div className={css.phase} data-pane="work">
      <div className={css.parts}>
        <Region name="offers" label={say('table.region.offers')} className={css.offers}>
          <header className={css.head}>
            <h2>{say('table.offers.title')}</h2>
            <span>
              {say('table.offers.count', { n: offers.filter(({ status }) => status === 'open').length })}
            </span>
          </header>
          {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
          {isPlayed && head !== null && (
            <p>
              <HeadNote head={head} />
            </p>
          )}
          <div className={css.list}>
            {offers.length === 0 && (
              <p className={css.empty}>{say(maySign ? 'table.offers.empty' : 'table.offers.none')}</p>
            )}
            {offers.map((line) => (
              <OfferCard
                key={line.id}
                offer={line}
                seat={seat}
                content={content}
                {...(maySign && {
                  acts: {
                    onSign: () => void act({ type: 'sign-offer', offerId: line.id }),
                    onDecline: () => void act({ type: 'decline-offer', offerId: line.id }),
                    onAmend: () => setAmending(line),
                  },
                })}
              />
            ))}
          </div>
        </Region>
        {maySign && (
          <Region name="composer" label={say('table.region.composer')} className={css.composer}>
            <OfferComposer
              key={amended?.id ?? 'new'}
              view={view}
              content={content}
              start={amended === undefined ? fresh : sketchFromOffer(amended, seat)}
              onOffer={offer}
              {...(amended === undefined
                ? {}
                : { amends: content.seats[amended.from].label, onCancel: () => setAmending(null) })}
            />
          </Region>
        )}
      </div>
      <ReadyBar />
    </div>
  );
}

const rank = ({ status }: OfferLine): number => (status === 'open' ? 0 : 1);
