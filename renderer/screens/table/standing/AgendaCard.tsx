// The secret agenda: a card that only this seat sees.
import { Icon } from '../../../parts/Icon.tsx';
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './agenda-card.module.css';

export function AgendaCard() {
  const { view, content } = useTable();
  const agenda = view.agenda === null ? undefined : content.agendas[view.agenda];
  if (agenda === undefined) return null;
  return (
    <section className={css.card} data-seat={view.audience} aria-labelledby="agenda-title">
      <header className={css.head}>
        <span>{say('table.agenda.kicker')}</span>
        <span className={css.secret}>
          <Icon name="secret" size={14} />
          {say('table.agenda.secret')}
        </span>
      </header>
      <h3 id="agenda-title">{agenda.title}</h3>
      <p>{agenda.text}</p>
    </section>
  );
}
