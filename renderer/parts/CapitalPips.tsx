// The capital of a seat as eight squares: left solid, committed hatched, beyond this quarter's budget hollow.
import { say } from '../text/say.ts';
import { Drawing } from './Drawing.tsx';
import css from './capital-pips.module.css';

/** No seat ever has more. */
const MOST = 8;

type CapitalPipsProps =
  | { readonly left: number; readonly committed: number; readonly budget: number }
  | { readonly kept: number };

export function CapitalPips(props: CapitalPipsProps) {
  const { left, committed, budget } =
    'kept' in props ? { left: props.kept, committed: 0, budget: props.kept } : props;
  const kindOf = (at: number) => (at < left ? 'left' : at < left + committed ? 'committed' : 'beyond');
  const name =
    'kept' in props ? say('capital.kept', { kept: left }) : say('capital.pips', { left, committed, budget });
  return (
    <Drawing className={css.pips} name={name}>
      {Array.from({ length: MOST }, (_, at) => (
        <span key={at} className={css.pip} data-kind={kindOf(at)} />
      ))}
    </Drawing>
  );
}
