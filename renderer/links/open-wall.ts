// Opens the wall in a window of its own: by the desktop, or in a browser by an address with a key that works once.
import type { Bridge } from '../../electron/bridge.ts';
import type { Answer } from '../../host/protocol.ts';
import type { Send } from '../session-client.ts';
import { wallAddress } from './choose-link.ts';

/** Resolves to what the host said against it, or to null. */
export async function openWall(send: Send, bridge: Bridge | undefined): Promise<Answer | null> {
  if (bridge !== undefined) {
    await bridge.openWall();
    return null;
  }
  const answer = await send({ type: 'open-wall' });
  if (!answer.ok || answer.wallKey === undefined) return answer;
  // Without `noopener` the new window would begin with a copy of this one's session storage, and so with its token.
  window.open(wallAddress(answer.wallKey), '_blank', 'noopener,popup,width=1280,height=720');
  return null;
}
