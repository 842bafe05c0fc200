// The print screen: what is to be printed at the left, the sheets as they will come out at the right.
import { useCallback, useState, type ReactNode } from 'react';
import type { Bridge } from '../../electron/bridge.ts';
import type { Seat } from '../../engine/ids.ts';
import { Button } from '../parts/Button.tsx';
import { useWidth } from '../charts/use-width.ts';
import type { Send } from '../session-client.ts';
import { say } from '../text/say.ts';
import { PAPER_MM, PX_PER_MM } from './paper.ts';
import { PrintChoices } from './PrintChoices.tsx';
import type { PrintFrame, PrintJob } from './print-job.ts';
import { PrintSheets } from './PrintSheets.tsx';
import { usePrintViews } from './use-print-views.ts';
import css from './print-screen.module.css';

export interface PrintScreenProps {
  readonly job: PrintJob;
  readonly frame: PrintFrame;
  /** null: the exercise that is open. */
  readonly scenario: string | null;
  /** Whose secret sheets this page may print; `all` has them all. */
  readonly who: Seat | 'all';
  readonly questions: readonly string[];
  readonly send: Send;
  readonly bridge: Bridge | undefined;
  /** Scenario, length and name, where they are still open. */
  readonly choices?: ReactNode;
  readonly onJob: (job: PrintJob) => void;
  readonly onClose: () => void;
}

export function PrintScreen(props: PrintScreenProps) {
  const { job, frame, scenario, who, questions, send, bridge, choices, onJob, onClose } = props;
  const { views, failure } = usePrintViews(send, job, scenario);
  const [said, setSaid] = useState<string | null>(null);
  const [width, watchWidth] = useWidth(800);
  const [count, watchSheets] = useSheetCount();
  const scale = Math.min(1, (width - 2) / (PAPER_MM[job.paper][0] * PX_PER_MM));
  const savePdf = async () => {
    if (await bridge?.savePdf(fileName(job, frame))) setSaid(say('print.pdf.saved'));
  };
  return (
    <div className={css.screen} data-print-screen>
      <aside className={css.side} aria-label={say('print.title')}>
        <header className={css.head}>
          <h1>{say('print.title')}</h1>
          <Button size="small" icon="rewind" onPress={onClose}>
            {say('print.back')}
          </Button>
        </header>
        <div className={css.choices}>
          {choices}
          <PrintChoices {...{ job, frame, who, onJob }} />
        </div>
        <footer className={css.foot}>
          <p className={css.count}>
            {say(count === 1 ? 'print.countOne' : 'print.count', {
              count,
              paper: say(`print.paper.${job.paper}`),
            })}
          </p>
          <p className="support">{say('print.scale')}</p>
          {said !== null && <output className={css.said}>{said}</output>}
          <div className={css.acts}>
            <Button
              variant="primary"
              size="large"
              icon="print"
              isDisabled={count === 0}
              onPress={() => window.print()}
            >
              {say('print.go')}
            </Button>
            {bridge !== undefined && (
              <Button size="large" isDisabled={count === 0} onPress={() => void savePdf()}>
                {say('print.pdf')}
              </Button>
            )}
          </div>
        </footer>
      </aside>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <main className={css.preview} aria-label={say('print.preview')} tabIndex={0}>
        <div ref={watchWidth} />
        {failure !== null && (
          <p role="alert" className={css.failure}>
            {failure}
          </p>
        )}
        {views === null && failure === null && <output>{say('print.loading')}</output>}
        <div
          ref={watchSheets}
          className={css.sheets}
          style={{ ['--scale' as string]: scale }}
          data-sheets={views === null ? 'waiting' : 'here'}
        >
          {views !== null && <PrintSheets key={keyOf(job, frame)} {...{ job, frame, views, questions }} />}
        </div>
      </main>
    </div>
  );
}

/** Everything is laid out anew when paper or length change: pages break elsewhere. */
const keyOf = (job: PrintJob, frame: PrintFrame): string => JSON.stringify([job, frame]);

const fileName = ({ what, seat }: PrintJob, { scenario }: PrintFrame): string =>
  `${scenario}-${what}${seat === 'all' ? '' : `-${seat}`}`;

/** Sheets on the page as they stand, measured pages included. */
function useSheetCount() {
  const [count, setCount] = useState(0);
  const watch = useCallback((box: Element | null) => {
    if (box === null) return undefined;
    const observer = new MutationObserver(() => setCount(box.childElementCount));
    observer.observe(box, { childList: true });
    return () => observer.disconnect();
  }, []);
  return [count, watch] as const;
}
