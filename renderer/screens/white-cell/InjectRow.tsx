// One inject: its state, its title, and what can be done with it now.
import type { WhiteCellView } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../text/say.ts';
import { useWhiteCell, type Directing } from './white-cell-context.ts';
import css from './injects-panel.module.css';

interface Props {
  readonly line: WhiteCellView['injects'][number];
  readonly directing: Directing;
}

export function InjectRow({ line, directing }: Props) {
  const { content } = useWhiteCell();
  const { inject, state } = line;
  const title = `${content.injects[inject]?.key ?? ''} ${content.injects[inject]?.title ?? inject}`.trim();
  return (
    <li className={css.row} data-state={state}>
      <span className={css.state}>{say(`whiteCell.inject.${state}`)}</span>
      <span className={css.title} title={content.injects[inject]?.text}>
        {title}
      </span>
      <Acts line={line} title={title} directing={directing} />
    </li>
  );
}

function Acts({ line: { inject, state }, title, directing }: Props & { readonly title: string }) {
  const { direct, isBusy } = directing;
  const { view } = useWhiteCell();
  if (state === 'fired' || state === 'fired-before' || view.head.phase === 'debrief') return null;
  const isHeld = state === 'held';
  return (
    <span className={css.acts}>
      <Button
        size="small"
        variant="white-cell"
        aria-label={say(isHeld ? 'whiteCell.inject.release.name' : 'whiteCell.inject.hold.name', {
          inject: title,
        })}
        isDisabled={isBusy}
        onPress={() => void direct({ type: 'hold-inject', inject, held: !isHeld })}
      >
        {say(isHeld ? 'whiteCell.inject.release' : 'whiteCell.inject.hold')}
      </Button>
      <Button
        size="small"
        variant={state === 'eligible' ? 'white-cell-fill' : 'white-cell'}
        icon="inject"
        aria-label={say('whiteCell.inject.fire.name', { inject: title })}
        isDisabled={isBusy}
        onPress={() => void direct({ type: 'fire-inject', inject })}
      >
        {say('whiteCell.inject.fire')}
      </Button>
    </span>
  );
}
