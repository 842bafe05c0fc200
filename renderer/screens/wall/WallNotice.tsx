// The wall while it has no exercise to show: one calm sentence, and what to do.
import css from './wall-notice.module.css';

export function WallNotice({ title, text }: { readonly title: string; readonly text?: string }) {
  return (
    <main className={css.sheet}>
      <div className={css.cartouche}>
        <h1>{title}</h1>
        {text !== undefined && <p>{text}</p>}
      </div>
    </main>
  );
}
