// The one action of the screen: done with this quarter. Beside it, earlier quarters can be read again.
import { useState } from 'react';
import type { Content, OutcomeView, SeatView } from '../../../engine/views/shapes.ts';
import type { Send } from '../../session-client.ts';
import { Button } from '../../parts/Button.tsx';
import { useMayAct, useOtherHead } from '../../parts/acting.ts';
import { HeadNote } from '../../parts/HeadNote.tsx';
import { PickOne } from '../../parts/PickOne.tsx';
import { failureWords, type Failure } from '../../text/failure-words.ts';
import { say } from '../../text/say.ts';
import { rankWaterfalls, TABS } from './rank-waterfalls.ts';
import css from './next-quarter.module.css';

interface Props {
  readonly view: SeatView;
  readonly outcome: OutcomeView;
  readonly content: Content;
  readonly send: Send;
  /** null: the quarter just played. */
  readonly onRead: (round: number | null) => void;
}

export function NextQuarter({ view, outcome, content, send, onRead }: Props) {
  const latest = view.outcome ?? view.chronicle.at(-1);
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const isPast = latest !== undefined && outcome.round !== latest.round;
  return (
    <section className={css.panel}>
      <div className={css.words}>
        <SeenCauses {...{ view, outcome, content }} />
      </div>
      <div className={css.acts}>
        {view.chronicle.length > 1 ? (
          <PickOne
            label={say('outcome.past')}
            text={outcome.quarter}
            choices={view.chronicle
              .map((one) => ({ id: String(one.round), label: quarterWords(one, latest) }))
              .toReversed()}
            chosen={String(outcome.round)}
            onChoose={(id) => onRead(Number(id))}
          />
        ) : null}
        {isPast ? (
          <Button onPress={() => onRead(null)}>
            {say('outcome.past.back', { quarter: latest.quarter })}
          </Button>
        ) : view.head.phase === 'outcome' && isPlayed ? (
          head === null ? (
            <Ready view={view} content={content} send={send} />
          ) : (
            <HeadNote head={head} />
          )
        ) : null}
      </div>
    </section>
  );
}

const quarterWords = (one: OutcomeView, latest: OutcomeView | undefined): string =>
  one.round === latest?.round ? say('outcome.past.now', { quarter: one.quarter }) : one.quarter;

/** Counts what this screen shows: the causes of the numbers that have a tab. */
function SeenCauses({ view, outcome, content }: Pick<Props, 'view' | 'outcome' | 'content'>) {
  const shown = rankWaterfalls(outcome, view.audience, content).slice(0, TABS);
  const steps = shown.flatMap((waterfall) => waterfall.steps);
  const isPartlyHidden = steps.some((step) => step.cause === null);
  const known = new Set(steps.flatMap((step) => (step.cause === null ? [] : [step.cause]))).size;
  return (
    <>
      <strong>{say(isPartlyHidden ? 'outcome.seen.title' : 'outcome.seen.all', { known })}</strong>
      <p>{say('outcome.seen.text')}</p>
    </>
  );
}

function Ready({ view, content, send }: Pick<Props, 'view' | 'content' | 'send'>) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const mark = async (ready: boolean) => {
    setBusy(true);
    const answer = await send({ type: 'act', seat: view.audience, act: { type: 'mark-ready', ready } });
    setFailure(answer.ok ? null : answer);
    setBusy(false);
  };
  return (
    <>
      {failure === null ? null : <p role="alert">{failureWords(failure, content)}</p>}
      {view.ready ? (
        <>
          <output className={css.waiting}>{say('outcome.next.done')}</output>
          <Button isDisabled={isBusy} onPress={() => void mark(false)}>
            {say('outcome.next.undo')}
          </Button>
        </>
      ) : (
        <Button variant="primary" isDisabled={isBusy} onPress={() => void mark(true)}>
          {say(isLast(view) ? 'outcome.next.debrief' : 'outcome.next')}
        </Button>
      )}
    </>
  );
}

const isLast = ({ head }: SeatView): boolean => head.ending !== null || head.round >= head.rounds;
