// What, whose and on which paper; and a look-up for the code of an order form.
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { SEATS, type Seat } from '../../engine/ids.ts';
import { Field } from '../parts/Field.tsx';
import { SeatMark } from '../parts/SeatMark.tsx';
import { Segments } from '../parts/Segments.tsx';
import { say } from '../text/say.ts';
import { exerciseKey, readFormCode } from './form-code.ts';
import { PAPERS } from './paper.ts';
import { isPublic, WHATS, type PrintFrame, type PrintJob, type What } from './print-job.ts';
import css from './print-choices.module.css';

export interface PrintChoicesProps {
  readonly job: PrintJob;
  readonly frame: PrintFrame;
  readonly who: Seat | 'all';
  readonly onJob: (job: PrintJob) => void;
}

export function PrintChoices({ job, frame, who, onJob }: PrintChoicesProps) {
  const seats = who === 'all' ? SEATS : [who];
  return (
    <>
      <WhatChoice job={job} onJob={onJob} isOneSeat={job.seat !== 'all'} />
      {isPublic(job.what) ? (
        <p className="support">{say('print.seats.every')}</p>
      ) : (
        <Segments
          label={say('print.seats')}
          isLabelled
          chosen={job.seat}
          onChoose={(seat) => onJob({ ...job, seat })}
          segments={[
            ...(who === 'all' ? [{ id: 'all' as const, label: say('print.seats.all') }] : []),
            ...seats.map((seat) => ({
              id: seat,
              label: <SeatMark seat={seat} size={20} isDecorative />,
              name: say(`seat.${seat}`),
            })),
          ]}
        />
      )}
      <Segments
        label={say('print.paper')}
        isLabelled
        chosen={job.paper}
        onChoose={(paper) => onJob({ ...job, paper })}
        segments={PAPERS.map((id) => ({ id, label: say(`print.paper.${id}`) }))}
      />
      {(job.what === 'order-forms' || job.what === 'pack') && <CodeCheck frame={frame} />}
    </>
  );
}

interface WhatChoiceProps {
  readonly job: PrintJob;
  readonly isOneSeat: boolean;
  readonly onJob: (job: PrintJob) => void;
}

function WhatChoice({ job, isOneSeat, onJob }: WhatChoiceProps) {
  const choose = (id: string) => {
    const what = WHATS.find((one) => one === id);
    if (what !== undefined) onJob({ ...job, what });
  };
  const noteOf = (what: What) =>
    say(what === 'pack' && isOneSeat ? 'print.what.pack.noteSeat' : `print.what.${what}.note`);
  return (
    <RadioGroup className={css.whats} value={job.what} onChange={choose}>
      <Label className={css.label}>{say('print.what')}</Label>
      {WHATS.map((what) => (
        <Radio key={what} value={what} className={css.what}>
          <span className={css.dot} aria-hidden="true" />
          <span>
            <b>{say(`print.what.${what}`)}</b>
            <small>{noteOf(what)}</small>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** The facilitator holds a form in hand and wants to know whose it is. */
function CodeCheck({ frame }: { readonly frame: PrintFrame }) {
  const [typed, setTyped] = useState('');
  return (
    <div>
      <Field
        label={say('print.check')}
        note={say('print.check.note')}
        value={typed}
        maxLength={12}
        onChange={setTyped}
      />
      {typed.trim() !== '' && <output className={css.verdict}>{verdictOn(typed, frame)}</output>}
    </div>
  );
}

function verdictOn(typed: string, { scenario, name }: PrintFrame): string {
  const reading = readFormCode(typed, exerciseKey(scenario, name));
  if (reading.is === 'slip') return say('print.check.slip');
  return say(reading.is === 'known' ? 'print.check.known' : 'print.check.other', {
    seat: say(`seat.${reading.seat}`),
    round: reading.round,
  });
}
