// Every key of the page in one list; what is switched off is left out.
import { Dialog } from '../../parts/Dialog.tsx';
import { KEY_GROUPS, KEYS, printed, type KeyId } from '../../parts/key-table.ts';
import { Keys } from '../../parts/Keys.tsx';
import { say } from '../../text/say.ts';
import { useSettings } from '../../use-settings.ts';
import css from './key-list.module.css';

export function KeyListDialog({ onClose }: { readonly onClose: () => void }) {
  const { shortcuts } = useSettings();
  const isOn = (id: KeyId) => shortcuts || KEYS[id].kind !== 'shortcut';
  return (
    <Dialog title={say('keys.title')} onClose={onClose}>
      {!shortcuts && <p className={css.off}>{say('keys.off')}</p>}
      {KEY_GROUPS.map(([title, ids]) => (
        <section key={title} className={css.group}>
          <h3>{say(title)}</h3>
          <dl>
            {ids.filter(isOn).map((id) => (
              <div key={id} className={css.line}>
                <dt>
                  <Keys keys={printed(id)} />
                </dt>
                <dd>{say(KEYS[id].words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
