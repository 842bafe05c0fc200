// The one action of Brief and Talks: saying that this seat is done, and taking it back.
import { Button } from '../../parts/Button.tsx';
import { useMayAct, useOtherHead } from '../../parts/acting.ts';
import { HeadNote } from '../../parts/HeadNote.tsx';
import { SeatProgress } from '../../parts/orders/SeatProgress.tsx';
import { failureWords } from '../../text/failure-words.ts';
import { watchedWords } from '../../text/waiting-words.ts';
import { say } from '../../text/say.ts';
import { useTable } from './table-context.ts';
import { useBusyAct } from './use-act.ts';
import css from './ready-bar.module.css';

export function ReadyBar() {
  const { view, content } = useTable();
  const { act, failure, isBusy } = useBusyAct();
  const { phase, seats } = view.head;
  const isTalks = phase === 'talks';
  const isPlayed = useMayAct(view);
  const head = useOtherHead(view);
  const ready = (is: boolean) => void act({ type: 'mark-ready', ready: is });
  return (
    <footer className={css.bar} data-action-bar>
      <SeatProgress seats={seats} content={content} own={view.audience} phase={phase} />
      <div className={css.act} data-guide="ready">
        {failure !== null && <p role="alert">{failureWords(failure, content)}</p>}
        {!isPlayed ? (
          <output>{watchedWords(view)}</output>
        ) : head !== null ? (
          <HeadNote head={head} />
        ) : view.ready ? (
          <>
            <output>{say('table.ready.waiting')}</output>
            <Button isDisabled={isBusy} onPress={() => ready(false)}>
              {isTalks ? say('table.ready.backTalks') : say('table.ready.backBrief')}
            </Button>
          </>
        ) : (
          <Button variant="primary" icon="check" isDisabled={isBusy} onPress={() => ready(true)}>
            {isTalks ? say('table.ready.talks') : say('table.ready.brief')}
          </Button>
        )}
      </div>
    </footer>
  );
}
