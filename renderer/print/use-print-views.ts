// What the host gives for the sheets of a job: one view for each audience, asked for again when the scenario changes.
import { useEffect, useState } from 'react';
import type { PrintView } from '../../engine/views/shapes.ts';
import type { Send } from '../session-client.ts';
import { failureWords } from '../text/failure-words.ts';
import { audiencesOf, type PrintJob, type PrintViews } from './print-job.ts';

export interface Asked {
  /** null: not all have come yet. */
  readonly views: PrintViews | null;
  readonly failure: string | null;
}

const WAITING: Asked = { views: null, failure: null };

/** `scenario` null: that of the open exercise. */
export function usePrintViews(send: Send, job: PrintJob, scenario: string | null): Asked {
  const wanted = audiencesOf(job).join();
  const question = `${scenario}/${wanted}`;
  const [told, setTold] = useState({ question: '', asked: WAITING });
  useEffect(() => {
    let isHere = true;
    void askAll(send, wanted.split(',') as PrintView['audience'][], scenario).then((asked) => {
      if (isHere) setTold({ question, asked });
    });
    return () => {
      isHere = false;
    };
  }, [send, wanted, scenario, question]);
  return told.question === question ? told.asked : WAITING;
}

async function askAll(send: Send, audiences: readonly PrintView['audience'][], scenario: string | null) {
  const answers = await Promise.all(
    audiences.map((audience) => send({ type: 'ask-print', audience, scenario })),
  );
  const views: Partial<Record<PrintView['audience'], PrintView>> = {};
  for (const answer of answers) {
    if (!answer.ok) return { views: null, failure: failureWords(answer) };
    if (answer.print !== undefined) views[answer.print.audience] = answer.print;
  }
  return { views, failure: null };
}
