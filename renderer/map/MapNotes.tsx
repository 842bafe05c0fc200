// What the map is and is not: on its back, so to speak.
import { say } from '../text/say.ts';
import css from './map-notes.module.css';

const NOTES = ['distance', 'rings', 'width', 'doubt', 'borders', 'names', 'grid', 'source'] as const;

export function MapNotes() {
  return (
    <dl className={css.notes}>
      {NOTES.map((note) => (
        <div key={note}>
          <dt>{say(`map.notes.${note}.title`)}</dt>
          <dd>{say(`map.notes.${note}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
