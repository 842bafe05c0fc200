// Eight leaks that a careless hand might build into the host of a room, each as a part put in the place of the real one.
import type { Present } from '../../engine/views/shapes.ts';
import type { Answer, Watch } from '../../host/protocol.ts';
import type { Watcher } from '../../host/publisher.ts';
import type { SessionParts } from '../../host/session.ts';
import type { KeptCommand } from '../../host/step-for.ts';
import { countedChance } from './records.ts';
import { QuickSession } from './room-host.ts';
import type { Plant } from './room-twins.ts';

type Made = new (parts: SessionParts) => QuickSession;

const withSession =
  (Leaky: Made): Plant =>
  (parts) => ({ ...parts, newSession: (made) => new Leaky(made) });

const secretCount = ({ live }: QuickSession): number => live.state.messages.length + live.state.notes.length;

/** Besides what it should tell, a view tells this. */
const telling = (tell: (session: QuickSession) => object): Plant =>
  withSession(
    class extends QuickSession {
      override presentFor(audience: Watch): Present {
        return { ...super.presentFor(audience), ...tell(this) };
      }
    },
  );

/** Pages that were told something the last time are told again whenever anybody did anything. */
class Chatty extends QuickSession {
  #watchers = new Set<Watcher>();

  override join(watcher: Watcher, after?: number | null): void {
    super.join(watcher, after);
    if (this.refuse(watcher, { type: 'list' }) === null) this.#watchers.add(watcher);
  }
  override leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    super.leave(watcher);
  }
  override publish(...asked: Parameters<QuickSession['publish']>): void {
    super.publish(...asked);
    for (const watcher of this.#watchers)
      watcher.tell({ kind: 'session', session: this.sessionFor(watcher) });
  }
}

class TalkativeErrors extends QuickSession {
  override answer(watcher: Watcher, id: string, command: KeptCommand): Answer {
    const answer = super.answer(watcher, id, command);
    if (!('refusal' in answer)) return answer;
    const values = { ...answer.refusal.values, after: secretCount(this) };
    return { ok: false, refusal: { ...answer.refusal, values } };
  }
}

/** Ids belong to the host instead of to each member. */
class OneSetOfIds extends QuickSession {
  #used = new Map<string, string>();

  override answer(watcher: Watcher, id: string, command: KeptCommand): Answer {
    const first = this.#used.get(id) ?? watcher.member;
    this.#used.set(id, first);
    if (first === watcher.member) return super.answer(watcher, id, command);
    return super.answer({ ...watcher, member: first }, id, command);
  }
}

/** What was missed is told again from the beginning if the record has grown meanwhile. */
class ForgetfulReturn extends QuickSession {
  #grew = new Map<string, number>();
  #parts: SessionParts;

  constructor(parts: SessionParts) {
    super(parts);
    this.#parts = parts;
  }
  override join(watcher: Watcher, after: number | null = null): void {
    const hasGrown = this.#grew.get(watcher.member) !== this.#parts.record.head.seq;
    super.join(watcher, hasGrown && after !== null ? 0 : after);
  }
  override leave(watcher: Watcher): void {
    this.#grew.set(watcher.member, this.#parts.record.head.seq);
    super.leave(watcher);
  }
}

export const LEAKS: Readonly<Record<string, Plant>> = {
  'one number for all that happens': telling(({ live }) => ({
    number: secretCount({ live } as QuickSession),
  })),
  'how many notices there are': withSession(Chatty),
  'the size of a message': telling((session) => ({ padding: ' '.repeat(secretCount(session)) })),
  'dice that all share': (parts) => {
    const shared = countedChance();
    return { ...parts, chance: { who: '', bytes: (count) => shared.bytes(count) } };
  },
  'the words of an error': withSession(TalkativeErrors),
  'an id that somebody else used': withSession(OneSetOfIds),
  'a gap after coming back': withSession(ForgetfulReturn),
  'what can be undone': telling(({ live }) => ({
    undo: Object.values(live.drafts).filter((draft) => draft !== null).length,
  })),
};
