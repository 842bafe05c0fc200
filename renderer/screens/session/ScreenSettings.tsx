// How this screen looks and listens: theme, motion, shortcuts. Kept here, never sent.
import { Segments } from '../../parts/Segments.tsx';
import { Toggle } from '../../parts/Toggle.tsx';
import { changeSettings, THEMES } from '../../settings.ts';
import { say } from '../../text/say.ts';
import { useSettings } from '../../use-settings.ts';
import css from './screen-settings.module.css';

export function ScreenSettings() {
  const { theme, motion, shortcuts } = useSettings();
  return (
    <section className={css.settings} aria-labelledby="settings-title">
      <h3 id="settings-title">{say('menu.settings')}</h3>
      <Segments
        label={say('menu.theme')}
        chosen={theme}
        onChoose={(next) => changeSettings({ theme: next })}
        segments={THEMES.map((id) => ({ id, label: say(`menu.theme.${id}`) }))}
      />
      <Toggle
        label={say('menu.still')}
        note={say('menu.still.note')}
        isOn={motion === 'still'}
        onChange={(isOn) => changeSettings({ motion: isOn ? 'still' : 'system' })}
      />
      <Toggle
        label={say('menu.shortcuts')}
        note={say('menu.shortcuts.note')}
        isOn={shortcuts}
        onChange={(isOn) => changeSettings({ shortcuts: isOn })}
      />
    </section>
  );
}
