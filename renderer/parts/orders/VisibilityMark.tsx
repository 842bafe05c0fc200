// Whether others learn of it: an open or a closed eye with the word beside it.
import { say } from '../../text/say.ts';
import { Icon } from '../Icon.tsx';
import css from './visibility.module.css';

export function VisibilityMark({ visibility }: { readonly visibility: 'public' | 'secret' }) {
  return (
    <span className={css.visibility}>
      <Icon name={visibility} size={15} />
      {say(`visibility.${visibility}`)}
    </span>
  );
}
