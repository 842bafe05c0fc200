// The seat's own brief, the purpose of the exercise, and the words it uses.
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { isSeat } from '../../../engine/ids.ts';
import type { Audience, Content } from '../../../engine/views/shapes.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Markdown } from '../../parts/Markdown.tsx';
import { say } from '../../text/say.ts';
import css from './reference.module.css';

export interface ReferenceDrawerProps {
  readonly content: Content;
  readonly audience: Audience;
  readonly onClose: () => void;
}

export function ReferenceDrawer({ content, audience, onClose }: ReferenceDrawerProps) {
  const brief = isSeat(audience) ? content.briefs[audience] : undefined;
  return (
    <Dialog shape="drawer" title={say('reference.title')} onClose={onClose}>
      <div className={css.page}>
        <Glossary glossary={content.glossary} />
        {isSeat(audience) && brief !== undefined && (
          <section aria-labelledby="reference-brief">
            <h3 id="reference-brief">{say('reference.brief', { seat: content.seats[audience].label })}</h3>
            <Markdown text={brief} level={4} />
          </section>
        )}
        <section aria-labelledby="reference-objectives">
          <h3 id="reference-objectives">{say('reference.objectives')}</h3>
          <dl className={css.terms}>
            {content.scenario.objectives.map(({ id, title, text }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Glossary({ glossary }: { readonly glossary: Content['glossary'] }) {
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLowerCase();
  const found = glossary.filter(({ term, meaning }) => `${term} ${meaning}`.toLowerCase().includes(sought));
  return (
    <section aria-labelledby="reference-glossary">
      <h3 id="reference-glossary">{say('reference.glossary')}</h3>
      <SearchField className={css.search} value={wanted} onChange={setWanted}>
        <Label className="visually-hidden">{say('reference.find')}</Label>
        <Input placeholder={say('reference.find')} />
      </SearchField>
      {found.length === 0 && <output className={css.none}>{say('reference.none', { wanted })}</output>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <dl className={css.terms} data-long tabIndex={0} aria-labelledby="reference-glossary">
        {found.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
