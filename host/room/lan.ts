// What a host with a network can do: serve pages on one address of this machine. host/net puts it in; a host without
// one (the desktop's page on a MessagePort, most tests) has none.
import type { LanAddress } from '../protocol.ts';

export interface OpenLan {
  /** `http://192.168.4.20:4270` */
  readonly url: string;
  readonly secure: boolean;
  /** SHA-256 of the certificate, as browsers show it; null without TLS. */
  readonly fingerprint: string | null;
  /** Somebody at another machine has reached it. On a network that keeps its clients apart nobody ever does. */
  readonly reached: boolean;
}

export interface Lan {
  /** Where a room can be opened, the likeliest first. */
  addresses(): LanAddress[];
  /** Throws a ProblemError: the address is gone, or the port is taken. */
  listen(address: string, secure: boolean): Promise<OpenLan>;
  /** Every page that came this way is shown out. */
  close(): Promise<void>;
}
