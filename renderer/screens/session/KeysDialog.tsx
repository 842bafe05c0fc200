// All keys on one page.
import { Dialog } from '../../parts/Dialog.tsx';
import { Keys } from '../../parts/Keys.tsx';
import { say, type MessageId } from '../../text/say.ts';
import { useSettings } from '../../use-settings.ts';
import css from './session-menu.module.css';

const KEYS: readonly (readonly [keys: readonly string[], words: MessageId])[] = [
  [['F6'], 'keys.regions'],
  [['1', '2', '3'], 'keys.slots'],
  [['Backspace'], 'keys.takeBack'],
  [['[', ']'], 'keys.level'],
  [['0', '1', '2', '3', '4'], 'keys.dial'],
  [['Enter'], 'keys.seal'],
  [['M'], 'keys.moves'],
  [['A'], 'keys.advice'],
  [['I'], 'keys.indicators'],
  [['←', '→'], 'keys.steps'],
  [['?'], 'keys.help'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useSettings();
  return (
    <Dialog title={say('keys.title')} onClose={onClose}>
      {!shortcuts && <p className="support">{say('keys.off')}</p>}
      <dl className={css.keys}>
        {KEYS.map(([keys, words]) => (
          <div key={words} className={css.key}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
