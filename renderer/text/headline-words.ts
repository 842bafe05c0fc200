// A headline and one sentence under it, as public reporting would have them.
import { isDial, isSeat } from '../../engine/ids.ts';
import type { Votes } from '../../engine/orders.ts';
import type { Content, Headline, MessageLine, PledgeLine } from '../../engine/views/shapes.ts';
import { clauseWords } from '../parts/talks/clause-words.ts';
import { listOf } from './lists.ts';
import { isMessage, say } from './say.ts';

export interface HeadlineWords {
  readonly title: string;
  readonly report: string;
}

/** What a headline may quote: statements by their words, pledges by their clauses. */
export interface Quotable {
  readonly messages: readonly MessageLine[];
  readonly pledges: readonly PledgeLine[];
}

const NOTHING_SAID: Quotable = { messages: [], pledges: [] };

export function headlineWords(
  headline: Headline,
  content: Content,
  votes: Votes,
  said: Quotable = NOTHING_SAID,
): HeadlineWords {
  const seat = isSeat(headline.seat) ? content.seats[headline.seat].label : say('outcome.world');
  switch (headline.kind) {
    case 'move':
      return moveWords(headline, content);
    case 'inject': {
      const inject = content.injects[headline.id];
      return { title: inject?.title ?? headline.id, report: inject?.text ?? '' };
    }
    case 'dial':
      return dialWords(headline, content, seat);
    case 'council':
      return councilWords(headline.id, votes);
    case 'ending':
      return endingWords(headline, content);
    case 'agreement':
      return { title: agreementTitle(headline.id), report: say('headline.agreement.report') };
    case 'breach':
      return { title: say('headline.breach', { seat }), report: say('headline.breach.report') };
    case 'pledge':
      return { title: say('headline.pledge', { seat }), report: pledgeReport(headline.id, content, said) };
    case 'statement':
      return statementWords(headline, content, said);
  }
}

function moveWords(headline: Headline, content: Content): HeadlineWords {
  const move = content.moves[headline.id];
  return { title: move?.headline ?? headline.id, report: move?.report ?? '' };
}

function dialWords(headline: Headline, content: Content, seat: string): HeadlineWords {
  if (!isSeat(headline.seat) || headline.level === null || !isDial(headline.id))
    return { title: seat, report: '' };
  const { dial } = content.seats[headline.seat];
  const words = dial.levels[headline.level]?.words ?? '';
  return {
    title: say('headline.dial', { seat, dial: dial.label.toLowerCase(), level: headline.level }),
    report: say('headline.dial.report', { words }),
  };
}

function councilWords(id: string, votes: Votes): HeadlineWords {
  const result = RESULTS.find((one) => one === id) ?? councilResult(votes);
  return { title: say(`headline.council.${result}`), report: say(`headline.council.report.${result}`) };
}

type CouncilResult = 'adopted' | 'diluted' | 'vetoed';
const RESULTS: readonly CouncilResult[] = ['adopted', 'diluted', 'vetoed'];

/** Both votes count as dilution when they are missing, as the rule has it; the words follow the votes that are shown. */
export function councilResult(votes: Votes): CouncilResult {
  const cast = Object.values(votes);
  if (cast.includes('veto')) return 'vetoed';
  return cast.every((vote) => vote === 'support') ? 'adopted' : 'diluted';
}

function endingWords(headline: Headline, content: Content): HeadlineWords {
  const ending = Object.entries(content.endings).find(([id]) => id === headline.id)?.[1];
  return { title: ending?.headline ?? headline.id, report: ending?.text ?? '' };
}

function agreementTitle(id: string): string {
  const message = `headline.agreement.${id}`;
  return isMessage(message) ? say(message) : say('headline.agreement');
}

function pledgeReport(id: string, content: Content, { pledges }: Quotable): string {
  const pledge = pledges.find((one) => one.id === id);
  if (pledge === undefined) return say('headline.pledge.report');
  const clauses = pledge.clauses.map((clause) => clauseWords(clause, pledge.pledger, content)).join('; ');
  const parties = listOf(pledge.parties.map((party) => content.seats[party].label));
  return say('headline.pledge.clauses', { parties, clauses });
}

/** A statement of the white cell has no seat. */
function statementWords(headline: Headline, content: Content, { messages }: Quotable): HeadlineWords {
  const seat = isSeat(headline.seat) ? content.seats[headline.seat].label : say('seat.white-cell');
  const text = messages.find((message) => message.id === headline.id)?.text;
  return { title: say('headline.statement', { seat }), report: text === undefined ? '' : `“${text}”` };
}
