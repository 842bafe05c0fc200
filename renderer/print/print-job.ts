// What is to be printed, on what, and for which exercise.
import { isSeat, SEATS, type Seat } from '../../engine/ids.ts';
import type { PrintAudience, PrintView } from '../../engine/views/shapes.ts';
import type { Plan } from '../../host/protocol.ts';
import { PAPERS, type Paper } from './paper.ts';

export const WHATS = ['pack', 'manual', 'role-cards', 'move-cards', 'order-forms', 'hot-wash'] as const;
export type What = (typeof WHATS)[number];

export interface PrintJob {
  readonly what: What;
  readonly seat: Seat | 'all';
  readonly paper: Paper;
}

/** The exercise that the sheets are for, as far as it is known: before it is set up only scenario and length are. */
export interface PrintFrame {
  readonly scenario: string;
  /** Empty: not named yet. */
  readonly name: string;
  readonly rounds: number;
  readonly movesPerRound: number;
  readonly starterHandsOnly: boolean;
  readonly agendas: boolean;
  /** null: no clock. */
  readonly plan: Plan | null;
}

/** The name of the exercise where the title of the scenario stands already: what it adds, or nothing. */
export function nameBeside(title: string, name: string): string {
  return name.startsWith(title) ? name.slice(title.length).replace(/^[\s,:–-]+/, '') : name;
}

/** Every audience's sheets are drawn from that audience's own view, also in the pack of the white cell. */
export type PrintViews = Readonly<Partial<Record<PrintAudience, PrintView>>>;

const PUBLIC: readonly What[] = ['manual', 'hot-wash'];

export const isPublic = (what: What): boolean => PUBLIC.includes(what);

export const seatsOf = ({ seat }: PrintJob): readonly Seat[] => (seat === 'all' ? SEATS : [seat]);

/** Whose views the job needs. */
export function audiencesOf(job: PrintJob): readonly PrintAudience[] {
  if (isPublic(job.what)) return ['wall'];
  return job.what === 'pack' && job.seat === 'all' ? ['wall', ...SEATS] : seatsOf(job);
}

/** What an address asks for: a job, and what the start screen would ask for. Empty: its own choice. */
export interface AskedJob extends PrintJob {
  readonly scenario: string;
  readonly name: string;
  readonly minutes: string;
}

/** `?print=role-cards&scenario=…&seat=moscow&paper=letter&name=…&minutes=90`; null for any other address. */
export function jobInAddress(search: string): AskedJob | null {
  const words = new URLSearchParams(search);
  const what = WHATS.find((one) => one === words.get('print'));
  if (what === undefined) return null;
  const seat = words.get('seat');
  return {
    what,
    seat: isSeat(seat) ? seat : 'all',
    paper: PAPERS.find((one) => one === words.get('paper')) ?? 'a4',
    scenario: words.get('scenario') ?? '',
    name: words.get('name') ?? '',
    minutes: words.get('minutes') ?? '',
  };
}
