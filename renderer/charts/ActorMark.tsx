// Who acted in a step: a seat's mark, the Council's horseshoe, or the sign of a rule, an inject, a secret.
import { isSeat } from '../../engine/ids.ts';
import { Icon } from '../parts/Icon.tsx';
import { SeatMark } from '../parts/SeatMark.tsx';
import type { PlannedStep } from './waterfall-plan.ts';

export function ActorMark({ step, size = 18 }: { readonly step: PlannedStep; readonly size?: number }) {
  if (step.kind === 'hidden') return <Icon name="secret" size={16} />;
  const actor = step.kind === 'cause' ? (step.step?.actor ?? null) : null;
  if (actor !== null && isSeat(actor)) return <SeatMark seat={actor} size={size} isDecorative />;
  if (actor === 'council') return <CouncilMark size={size} />;
  if (actor === 'inject') return <Icon name="inject" size={16} />;
  return <RuleMark size={size} />;
}

/** A square like a counter with an open horseshoe: nobody's colour. */
export const CouncilMark = ({ size = 18 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
    <rect x=".7" y=".7" width="16.6" height="16.6" fill="var(--card)" stroke="var(--ink)" strokeWidth="1.2" />
    <path d="M4 13a5.5 5.5 0 1 1 10 0" fill="none" stroke="var(--ink)" strokeWidth="2" />
  </svg>
);

/** A dashed square: a rule, the season or chance. */
const RuleMark = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
    <rect
      x="2"
      y="2"
      width="14"
      height="14"
      fill="none"
      stroke="var(--ink2)"
      strokeWidth="1.4"
      strokeDasharray="3 2.6"
    />
  </svg>
);
