// What is news on the wall: what was said to all in this quarter, what happened in it, and what the last one was like.
import { isSeat, type Seat } from '../../../engine/ids.ts';
import type { Content, PublicView } from '../../../engine/views/shapes.ts';
import { headlineWords } from '../../text/headline-words.ts';
import { say } from '../../text/say.ts';

export interface News {
  readonly id: string;
  readonly seat: Seat | 'white-cell' | null;
  readonly title: string;
  readonly report: string | null;
  readonly source: string;
}

/** The most recent first; what was news once is not said again. */
export function newsOf(view: PublicView, content: Content): readonly News[] {
  const past = pastOf(view, content);
  const news =
    view.head.phase === 'outcome' ? past : [...saidOf(view, content), ...happenedOf(view, content), ...past];
  return news.filter(({ title }, at) => news.findIndex((one) => one.title === title) === at);
}

const saidOf = ({ statements, head }: PublicView, content: Content): News[] =>
  statements
    .filter(({ round }) => round === head.round)
    .map(({ id, from, text }): News => {
      const seat = from === 'white-cell' ? say('seat.white-cell') : content.seats[from].label;
      return { id, seat: from, title: `“${text}”`, report: null, source: say('wall.said', { seat }) };
    })
    .reverse();

const happenedOf = ({ news, head }: PublicView, content: Content): News[] =>
  news.flatMap((id): News[] => {
    const inject = content.injects[id];
    if (inject === undefined) return [];
    const source = say('wall.reported', { quarter: head.quarter });
    return [{ id, seat: null, title: inject.title, report: inject.text, source }];
  });

function pastOf({ outcome, statements, pledges }: PublicView, content: Content): News[] {
  if (outcome === null) return [];
  return outcome.headlines.map((headline, at): News => {
    const { title, report } = headlineWords(headline, content, outcome.votes, {
      messages: statements,
      pledges,
    });
    const seat = isSeat(headline.seat) ? headline.seat : null;
    const source = say(headline.seat === 'council' ? 'wall.council' : 'wall.reported', {
      quarter: outcome.quarter,
    });
    return { id: `${headline.kind}-${headline.id}-${at}`, seat, title, report, source };
  });
}
