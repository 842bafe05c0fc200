// Who the person at this page is to the exercise: the seats they act for, and who commits a seat that several hold.
import { createContext, useContext } from 'react';
import type { Seat } from '../../engine/ids.ts';
import type { SeatView } from '../../engine/views/shapes.ts';

export interface Acting {
  readonly member: string;
  /** Seats that this page may act for. */
  readonly people: readonly Seat[];
}

export const ActingContext = createContext<Acting>({ member: '', people: [] });

/** Whether the person at the page plays the seat that it shows; otherwise they look on. */
export const useMayAct = ({ audience }: Pick<SeatView, 'audience'>): boolean =>
  useContext(ActingContext).people.includes(audience);

/** The name of the head of delegation where somebody else at the seat is it; null: this page may commit the seat. */
export function useOtherHead({ team }: Pick<SeatView, 'team'>): string | null {
  const { member } = useContext(ActingContext);
  const head = team?.members.find(({ isHead }) => isHead);
  return head === undefined || head.member === member ? null : head.name;
}
