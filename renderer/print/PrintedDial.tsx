// The seat's dial on paper: every level in words, where it stands at the start, what it costs to hold.
import type { PrintSeat, PrintView } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import { Section } from './Section.tsx';
import css from './printed-dial.module.css';

export interface PrintedDialProps {
  readonly own: PrintSeat;
  readonly content: PrintView['content'];
}

export function PrintedDial({ own, content }: PrintedDialProps) {
  const { dial } = content.seats[own.seat];
  return (
    <Section
      title={say('role.dial', {
        dial: dial.label,
        visibility: say(`visibility.${dial.visibility}`).toLowerCase(),
      })}
    >
      <ol className={css.dial} start={0}>
        {dial.levels.map(({ words, upkeep }, level) => (
          <li key={words}>
            <b>{level}</b>
            <span>{words}</span>
            {level === own.dial && <strong>{say('role.dial.start')}</strong>}
            {upkeep > 0 && <small>{say('role.dial.upkeep', { n: upkeep })}</small>}
          </li>
        ))}
      </ol>
      <p className={css.note}>{rulesOf(dial)}</p>
    </Section>
  );
}

function rulesOf({
  stepCost,
  stepLimit,
  levels,
}: PrintView['content']['seats'][PrintSeat['seat']]['dial']): string {
  return [
    say('role.dial.set'),
    ...(stepCost > 0 ? [say('role.dial.cost', { n: stepCost })] : []),
    stepLimit === null ? say('role.dial.free') : say('role.dial.limit', { n: stepLimit }),
    ...(levels.some(({ upkeep }) => upkeep > 0) ? [say('role.dial.held')] : []),
  ].join(' ');
}
