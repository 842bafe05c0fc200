// The participant feedback form, in the manner of HSEEP: what you saw, the exercise itself, what should change.
import type { PrintView } from '../../engine/views/shapes.ts';
import { SEATS } from '../../engine/ids.ts';
import { SeatMark } from '../parts/SeatMark.tsx';
import { say } from '../text/say.ts';
import type { Paper } from './paper.ts';
import { Section } from './Section.tsx';
import { Sheet } from './Sheet.tsx';
import css from './hot-wash.module.css';

const STATEMENTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const ROLES = ['player', 'observer', 'evaluator', 'facilitator'] as const;
const SCALE = [1, 2, 3, 4, 5] as const;

export function FeedbackForm({
  paper,
  view: { content },
}: {
  readonly paper: Paper;
  readonly view: PrintView;
}) {
  return (
    <Sheet paper={paper} label={say('feedback.title')}>
      <div className={css.page}>
        <header className={css.head}>
          <h2>{say('feedback.title')}</h2>
          <span>{content.scenario.title}</span>
          <p>{say('feedback.sub')}</p>
        </header>
        <div className={css.who}>
          <span className={css.line}>
            {say('feedback.date')} <i />
          </span>
          <span>{say('feedback.role')}</span>
          {ROLES.map((role) => (
            <span key={role} className={css.tick}>
              <i className={css.box} />
              {say(`feedback.role.${role}`)}
            </span>
          ))}
        </div>
        <div className={css.who}>
          {SEATS.map((seat) => (
            <span key={seat} className={css.tick}>
              <i className={css.box} />
              <SeatMark seat={seat} size={16} isDecorative />
              {content.seats[seat].label}
            </span>
          ))}
        </div>
        <Section title={say('feedback.part1')} className={css.grow}>
          <p>{say('feedback.strengths')}</p>
          <div className={css.lines} />
          <p>{say('feedback.improve')}</p>
          <div className={css.lines} />
        </Section>
        <Section title={say('feedback.part2')} note={say('feedback.scale')}>
          <ul className={css.statements}>
            {STATEMENTS.map((id) => (
              <li key={id}>
                <span>{say(`feedback.s.${id}`)}</span>
                {SCALE.map((mark) => (
                  <i key={mark}>{mark}</i>
                ))}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={say('feedback.part3')} className={css.grow}>
          <div className={css.lines} />
        </Section>
      </div>
    </Sheet>
  );
}
