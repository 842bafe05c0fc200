// The level of a move that has levels: as many notches as the move has, and the word for the chosen one.
import { Button, Group } from 'react-aria-components';
import { say } from '../../text/say.ts';
import css from './level-steps.module.css';

export interface LevelStepsProps {
  readonly levels: readonly string[];
  readonly level: number;
  readonly isLocked: boolean;
  readonly onChange: (level: number) => void;
}

export function LevelSteps({ levels, level, isLocked, onChange }: LevelStepsProps) {
  const words = levels[level - 1] ?? '';
  return (
    <Group className={css.steps} aria-label={say('table.level.group')}>
      <Button
        className={css.step}
        isDisabled={isLocked || level <= 1}
        onPress={() => onChange(level - 1)}
        aria-label={say('table.level.less')}
      >
        −
      </Button>
      <span className={css.notches} aria-hidden="true">
        {levels.map((_, at) => (
          <span key={at} data-on={at < level || undefined} />
        ))}
      </span>
      <span className={css.word} aria-live="polite">
        {words}
      </span>
      <Button
        className={css.step}
        isDisabled={isLocked || level >= levels.length}
        onPress={() => onChange(level + 1)}
        aria-label={say('table.level.more')}
      >
        +
      </Button>
    </Group>
  );
}
