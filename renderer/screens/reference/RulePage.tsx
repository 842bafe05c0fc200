// A chapter of the rules in plain words, the numbers that govern it with their sources, and the chapters beside it.
import { Button } from '../../parts/Button.tsx';
import { Markdown } from '../../parts/Markdown.tsx';
import { entryId, nameOf } from '../../parts/reference/entries.ts';
import { TermText } from '../../parts/reference/TermText.tsx';
import { say } from '../../text/say.ts';
import type { EntryPageProps } from './EntryPage.tsx';
import css from './entry-page.module.css';

export function RulePage({ content, entry, onOpen }: EntryPageProps) {
  const at = content.rules.findIndex(({ chapter }) => chapter === nameOf(entry.id));
  const page = content.rules[at];
  if (page === undefined) return null;
  const [before, after] = [content.rules[at - 1], content.rules[at + 1]];
  return (
    <>
      <Markdown text={page.text} level={4} of={entry.id} />
      {page.numbers.length > 0 && (
        <details className={css.part}>
          <summary>{say('reference.numbers')}</summary>
          <table className={css.numbers}>
            <thead>
              <tr>
                <th scope="col">{say('reference.numbers.name')}</th>
                <th scope="col">{say('reference.numbers.value')}</th>
                <th scope="col">{say('reference.numbers.source')}</th>
              </tr>
            </thead>
            <tbody>
              {page.numbers.map(({ name, value, source }) => (
                <tr key={name}>
                  <th scope="row">{parameterWords(name)}</th>
                  <td>{value}</td>
                  <td>
                    <TermText text={source} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <div className={css.beside}>
        {before !== undefined && (
          <Button size="small" onPress={() => onOpen(entryId('rule', before.chapter))}>
            {say('reference.rule.before', { mark: before.chapter, title: before.title })}
          </Button>
        )}
        {after !== undefined && (
          <Button size="small" iconAfter="arrow" onPress={() => onOpen(entryId('rule', after.chapter))}>
            {say('reference.rule.after', { mark: after.chapter, title: after.title })}
          </Button>
        )}
      </div>
    </>
  );
}

/** `beijingVetoTies` is `beijing veto ties`: the name by which an author finds it in parameters.yaml. */
const parameterWords = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
