// A room for tests that programs reach over real WebSockets on the loopback address.
import { onTestFinished } from 'vitest';
import { realClock } from '../../host/clock.ts';
import { Gate } from '../../host/net/gate.ts';
import { Guesses } from '../../host/net/guesses.ts';
import { openListener, type Listener } from '../../host/net/listener.ts';
import { folderForTest } from './records.ts';
import { openRoom, type Room, type RoomOptions } from './rooms.ts';

export interface ServedRoom {
  readonly room: Room;
  /** `http://127.0.0.1:4270` */
  readonly url: string;
  /** Every line is cut, and shortly afterwards lines can be opened again: the Wi-Fi was gone for a moment. */
  cutLines(): Promise<void>;
}

export async function serveRoom(options: RoomOptions = {}): Promise<ServedRoom> {
  const room = openRoom(options);
  const { sessions, door } = room;
  const parts = {
    pageFolder: folderForTest(),
    sessions,
    door,
    clock: realClock,
    gate: new Gate(),
    guesses: new Guesses(() => realClock.monotonicMs()),
    onKeyUsed: () => {},
  };
  const listen = (port: number): Promise<Listener> =>
    openListener(parts, { address: '127.0.0.1', port, certificate: null });
  let listener = await listen(0);
  onTestFinished(() => listener.close());
  const { url, port } = listener;
  const cutLines = async (): Promise<void> => {
    await listener.close();
    listener = await listen(port);
  };
  return { room, url, cutLines };
}
