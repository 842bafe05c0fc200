// Every key of the page in one list.
import { Dialog } from '../../parts/Dialog.tsx';
import { Keys } from '../../parts/Keys.tsx';
import { say, type MessageId } from '../../text/say.ts';
import { useSettings } from '../../use-settings.ts';
import css from './key-list.module.css';

type Line = readonly [keys: readonly string[], words: MessageId];

const GROUPS: readonly (readonly [title: MessageId, lines: readonly Line[]])[] = [
  [
    'keys.anywhere',
    [
      [['F6'], 'keys.regions'],
      [['←', '→', '↑', '↓'], 'keys.within'],
      [['G'], 'keys.reference'],
      [['B'], 'keys.brief'],
      [['I'], 'keys.indicators'],
      [['?'], 'keys.list'],
      [['Esc'], 'keys.escape'],
    ],
  ],
  [
    'keys.orders',
    [
      [['0', '1', '2', '3', '4'], 'keys.dial'],
      [['1', '2', '3'], 'keys.slot'],
      [['Backspace'], 'keys.back'],
      [['[', ']'], 'keys.level'],
      [['M'], 'keys.moves'],
      [['A'], 'keys.advice'],
      [['Enter'], 'keys.seal'],
    ],
  ],
  [
    'keys.outcome',
    [
      [['←', '→'], 'keys.steps'],
      [['T'], 'keys.table'],
    ],
  ],
];

export function KeyListDialog({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useSettings();
  return (
    <Dialog title={say('keys.title')} onClose={onClose}>
      {!shortcuts && <p className={css.off}>{say('keys.off')}</p>}
      {GROUPS.map(([title, lines]) => (
        <section key={title} className={css.group}>
          <h3>{say(title)}</h3>
          <dl>
            {lines.map(([keys, words]) => (
              <div key={words} className={css.line}>
                <dt>
                  <Keys keys={keys} />
                </dt>
                <dd>{say(words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
