// Hatching for bars that no seat's colour may fill: the Council's, and what is not known to the audience.
import { useId } from 'react';

export interface Hatch {
  readonly council: string;
  readonly hidden: string;
}

export const useHatch = (): Hatch => {
  const id = useId();
  return { council: `${id}-council`, hidden: `${id}-hidden` };
};

export const HatchDefs = ({ hatch }: { readonly hatch: Hatch }) => (
  <defs>
    <pattern
      id={hatch.council}
      width="3.5"
      height="3.5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="3.5" height="3.5" fill="var(--card)" />
      <rect width="1.6" height="3.5" fill="var(--ink)" />
    </pattern>
    <pattern
      id={hatch.hidden}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="5" height="5" fill="var(--card)" />
      <rect width="1" height="5" fill="var(--line2)" />
    </pattern>
  </defs>
);
