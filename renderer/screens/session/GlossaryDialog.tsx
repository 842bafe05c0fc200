// The words of the exercise, with what they mean here.
import type { Content } from '../../../engine/views/shapes.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { say } from '../../text/say.ts';
import css from './session-menu.module.css';

export function GlossaryDialog({
  content,
  onClose,
}: {
  readonly content: Content;
  readonly onClose: () => void;
}) {
  return (
    <Dialog shape="wide" title={say('menu.glossary')} onClose={onClose}>
      <dl className={css.glossary}>
        {content.glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="message">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
