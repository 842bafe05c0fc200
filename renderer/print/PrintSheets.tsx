// All sheets of a job, in the order in which they are handed out. Each seat's are drawn from that seat's own view.
import { Fragment } from 'react';
import type { Seat } from '../../engine/ids.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { HotWash } from './HotWash.tsx';
import { MoveCardSheets } from './MoveCardSheets.tsx';
import { OrderForms } from './OrderForms.tsx';
import { PackCover } from './PackCover.tsx';
import { seatsOf, type PrintFrame, type PrintJob, type PrintViews } from './print-job.ts';
import { RoleBrief } from './RoleBrief.tsx';
import { RoleCard } from './RoleCard.tsx';
import { SituationManual } from './SituationManual.tsx';

export interface PrintSheetsProps {
  readonly job: PrintJob;
  readonly frame: PrintFrame;
  readonly views: PrintViews;
  /** Questions drawn from the game that was played; empty before its end. */
  readonly questions: readonly string[];
}

export function PrintSheets({ job, frame, views, questions }: PrintSheetsProps) {
  const { paper, what } = job;
  const { wall } = views;
  const isWhole = what === 'pack' && job.seat === 'all';
  return (
    <>
      {isWhole && wall !== undefined && <PackCover {...{ paper, frame }} view={wall} />}
      {(what === 'manual' || isWhole) && wall !== undefined && (
        <SituationManual {...{ paper, frame }} view={wall} />
      )}
      {seatsOf(job).map((seat) => (
        <SeatSheets key={seat} {...{ job, frame, views, seat }} />
      ))}
      {(what === 'hot-wash' || isWhole) && wall !== undefined && (
        <>
          <HotWash {...{ paper, questions }} view={wall} />
          <FeedbackForm paper={paper} view={wall} />
        </>
      )}
    </>
  );
}

function SeatSheets({
  job,
  frame,
  views,
  seat,
}: Omit<PrintSheetsProps, 'questions'> & { readonly seat: Seat }) {
  const view = views[seat];
  if (view === undefined) return null;
  const { paper, what } = job;
  const has = (part: typeof what) => what === part || what === 'pack';
  return (
    <Fragment>
      {has('role-cards') && <RoleCard {...{ paper, view, frame }} />}
      {has('role-cards') && <RoleBrief {...{ paper, view, frame }} />}
      {has('move-cards') && <MoveCardSheets {...{ paper, view, frame }} />}
      {has('order-forms') && <OrderForms {...{ paper, view, frame }} />}
    </Fragment>
  );
}
