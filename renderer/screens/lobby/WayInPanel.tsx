// How people come in: while the room is closed, the choice of a network; while it is open, QR, code and address.
import { Panel } from '../../parts/Panel.tsx';
import { say } from '../../text/say.ts';
import { NetworkChoice } from './NetworkChoice.tsx';
import { OpenWayIn } from './OpenWayIn.tsx';
import { useLobby } from './lobby-context.ts';

export function WayInPanel({ className }: { readonly className?: string }) {
  const { room, send } = useLobby();
  const note =
    room.open === null ? 'lobby.wayIn.closed' : room.isLocked ? 'lobby.wayIn.locked' : 'lobby.wayIn.open';
  return (
    <Panel title={say('lobby.wayIn')} note={say(note)} className={className}>
      {room.open === null ? <NetworkChoice send={send} /> : <OpenWayIn open={room.open} />}
    </Panel>
  );
}
