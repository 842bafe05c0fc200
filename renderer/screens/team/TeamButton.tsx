// The team of a seat that several people hold: who is here, whose hand was on the paper, and what is said among
// themselves. A button in the head of the table, with what is new, and a drawer.
import { useEffect, useRef, useState } from 'react';
import type { TeamView } from '../../../engine/views/shapes.ts';
import { Button } from '../../parts/Button.tsx';
import { announce } from '../../parts/live.ts';
import { say } from '../../text/say.ts';
import { nameIn, type TeamProps } from './team-props.ts';
import { TeamDrawer } from './TeamDrawer.tsx';

export function TeamButton({ team, member, seat, send }: TeamProps) {
  const [isOpen, setOpen] = useState(false);
  const [read, setRead] = useState(team.chat);
  useArrivals(team, member);
  const fresh = isOpen ? 0 : unread(team.chat, read).filter((one) => one.member !== member).length;
  const here = team.members.filter((one) => one.here).length;
  const toggle = (to: boolean) => {
    setRead(team.chat);
    setOpen(to);
  };
  return (
    <>
      <Button icon="room" size="small" onPress={() => toggle(true)}>
        {fresh > 0 ? say('team.button.new', { count: fresh }) : say('team.button', { count: here })}
      </Button>
      {isOpen && <TeamDrawer {...{ team, member, seat, send }} onClose={() => toggle(false)} />}
    </>
  );
}

type Chat = TeamView['chat'];

/** What came after the last message that was read. Only the latest are sent, so a long absence may miss the join. */
function unread(chat: Chat, read: Chat): Chat {
  const last = read.at(-1);
  if (last === undefined) return chat;
  const at = chat.findLastIndex((one) => isSame(one, last));
  return chat.slice(at + 1);
}

const isSame = (one: Chat[number], other: Chat[number]): boolean =>
  one.member === other.member && one.round === other.round && one.text === other.text;

function useArrivals({ chat, members }: TeamView, member: string): void {
  const before = useRef(chat);
  useEffect(() => {
    for (const one of unread(chat, before.current))
      if (one.member !== member)
        announce(say('team.said', { name: nameIn(members, one.member), text: one.text }));
    before.current = chat;
  }, [chat, members, member]);
}
