// The sheet of the hot wash: questions for the room, what went well and what could be better, what is to be done.
import type { PrintView } from '../../engine/views/shapes.ts';
import { say } from '../text/say.ts';
import type { Paper } from './paper.ts';
import { Section } from './Section.tsx';
import { Sheet } from './Sheet.tsx';
import css from './hot-wash.module.css';

export interface HotWashProps {
  readonly paper: Paper;
  readonly view: PrintView;
  /** Questions from the game that was played; empty before its end. */
  readonly questions: readonly string[];
}

export function HotWash({ paper, view: { content }, questions }: HotWashProps) {
  const general = [say('wash.q.1'), say('wash.q.2'), say('wash.q.3'), say('wash.q.4'), say('wash.q.5')];
  const isDrawn = questions.length > 0;
  return (
    <Sheet paper={paper} label={say('wash.title')}>
      <div className={css.page}>
        <header className={css.head}>
          <h2>{say('wash.title')}</h2>
          <span>{content.scenario.title}</span>
          <p>{say('wash.sub')}</p>
        </header>
        <Section title={say(isDrawn ? 'wash.drawn' : 'wash.questions')}>
          <ol className={css.questions}>
            {(isDrawn ? questions : general).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Section>
        <Section title={say('wash.objectives')} note={say('wash.objectives.note')} className={css.grow}>
          <div className={css.fill}>
            <table className={css.table} data-tall>
              <thead>
                <tr>
                  <th scope="col">{say('wash.objective')}</th>
                  <th scope="col">{say('wash.well')}</th>
                  <th scope="col">{say('wash.better')}</th>
                </tr>
              </thead>
              <tbody>
                {content.scenario.objectives.map(({ id, title }) => (
                  <tr key={id}>
                    <th scope="row">{title}</th>
                    <Blank />
                    <Blank />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
        <Section title={say('wash.actions')} note={say('wash.actions.note')}>
          <table className={css.table} data-short>
            <thead>
              <tr>
                <th scope="col">{say('wash.action')}</th>
                <th scope="col">{say('wash.who')}</th>
                <th scope="col">{say('wash.when')}</th>
              </tr>
            </thead>
            <tbody>
              {[1, 2, 3].map((row) => (
                <tr key={row}>
                  <Blank />
                  <Blank />
                  <Blank />
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      </div>
    </Sheet>
  );
}

/** A cell to write in. */
const Blank = () => <td aria-label={say('sheet.blank')} />;
