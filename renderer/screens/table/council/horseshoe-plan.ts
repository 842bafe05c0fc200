// Where the fifteen places of the Council stand on the horseshoe. Geometry only.
import type { Seat } from '../../../../engine/ids.ts';

export type Member = 'china' | 'russia' | 'us' | 'uk' | 'france' | number;

export interface Place {
  readonly member: Member;
  /** The played seat that sits here; null: a member that the text decides for. */
  readonly seat: Seat | null;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

export const WIDTH = 548;
export const HEIGHT = 336;
const CENTRE = { x: WIDTH / 2, y: 208 };
const RADIUS = 158;
const SWEEP_DEGREES = 128;

/** Permanent members are named; the ten elected ones change every year and are numbered. */
const MEMBERS: readonly (readonly [member: Member, seat: Seat | null])[] = [
  ...[1, 2, 3, 4, 5, 6].map((member) => [member, null] as const),
  ['china', 'beijing'],
  ['russia', 'moscow'],
  ['us', 'washington'],
  ['uk', null],
  ['france', null],
  ...[7, 8, 9, 10].map((member) => [member, null] as const),
];

const pointAt = (radius: number, degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  return { x: CENTRE.x + radius * Math.sin(angle) * 1.13, y: CENTRE.y - radius * Math.cos(angle) * 0.98 };
};

export const places: readonly Place[] = MEMBERS.map(([member, seat], at) => {
  const degrees = -SWEEP_DEGREES + (2 * SWEEP_DEGREES * at) / (MEMBERS.length - 1);
  const side = Math.sin((degrees * Math.PI) / 180);
  const anchor = side > 0.35 ? 'start' : side < -0.35 ? 'end' : 'middle';
  const label = pointAt(RADIUS + 32, degrees);
  const nudge = anchor === 'start' ? -8 : anchor === 'end' ? 8 : 0;
  return { member, seat, ...pointAt(RADIUS, degrees), label: { x: label.x + nudge, y: label.y + 4, anchor } };
});

/** The band under the places, as a path. */
export const band = (() => {
  const points = Array.from({ length: 61 }, (_, at) => pointAt(RADIUS, -136 + (272 * at) / 60));
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
})();
