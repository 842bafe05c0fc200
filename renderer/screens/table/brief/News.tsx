// The news of the round as headlines. It is invented, and says so.
import { say } from '../../../text/say.ts';
import { useTable } from '../table-context.ts';
import css from './news.module.css';

export function News() {
  const { view, content } = useTable();
  return (
    <section className={css.news} aria-labelledby="news-title">
      <header className={css.head}>
        <h2 id="news-title">{say('table.news.title', { quarter: view.head.quarter })}</h2>
        <span>{say('table.news.note')}</span>
      </header>
      <div className={css.log} role="log" aria-labelledby="news-title">
        {view.news.length === 0 && (
          <p className={css.none}>
            {say(view.head.round === 1 ? 'table.news.noneFirst' : 'table.news.none')}
          </p>
        )}
        {view.news.map((id) => {
          const inject = content.injects[id];
          if (inject === undefined) return null;
          return (
            <article key={id} className={css.item}>
              <h3 className={css.headline}>{inject.title}</h3>
              <p className={css.text}>{inject.text}</p>
              <p className={css.source}>{say('table.news.source', { source: inject.source })}</p>
            </article>
          );
        })}
      </div>
    </section>
  );
}
