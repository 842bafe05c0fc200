// The network as rooms have it: listeners on chosen addresses of this machine, opened when somebody asks for one and
// closed with the last room. The web server is loaded only then.
import { CLOSED_FOR_GOOD } from '../wire.ts';
import { ProblemError } from '../problems.ts';
import type { LanAddress } from '../protocol.ts';
import type { Lan, OpenLan } from '../room/lan.ts';
import { listAddresses } from './addresses.ts';
import type { Certificate } from './certificate.ts';
import type { Listener, ListenerParts } from './listener.ts';

export interface LanOptions {
  /** The port, or the first of twenty that are tried; 0: any free one. */
  readonly port?: number;
  /** Also the addresses that only this machine reaches, for tests. */
  readonly isLoopbackToo?: boolean;
  /** The one address, or the name of the one network, that may be used; absent: any. */
  readonly only?: string;
  /** Every room is opened over TLS, whatever was asked for. */
  readonly isAlwaysSecure?: boolean;
}

interface Opened {
  readonly listener: Listener;
  readonly lan: OpenLan;
}

const FIRST_PORT = 4270;
const PORTS_TRIED = 20;

export class HostLan implements Lan {
  #parts: ListenerParts;
  #options: LanOptions;
  #onReached: () => void;
  #held: string | null = null;
  /** By address and whether it is over TLS. */
  #opened = new Map<string, Promise<Opened>>();
  /** Kept while the host runs: a browser that was told to trust one asks no second time. */
  #certificates = new Map<string, Certificate>();

  /** `onReached`: another machine got through for the first time since a listener was opened. */
  constructor(parts: ListenerParts, options: LanOptions, onReached: () => void) {
    this.#parts = parts;
    this.#options = options;
    this.#onReached = onReached;
  }

  addresses(): LanAddress[] {
    const { isLoopbackToo, only } = this.#options;
    return listAddresses(undefined, isLoopbackToo).filter(
      ({ address, network }) => only === undefined || address === only || network === only,
    );
  }

  /** Opened before there is a room, and not closed with the last one. */
  async hold(address: string): Promise<OpenLan> {
    const secure = this.#options.isAlwaysSecure ?? false;
    const lan = await this.listen(address, secure);
    this.#held = nameOf(address, secure);
    return lan;
  }

  async listen(address: string, isSecureAsked: boolean): Promise<OpenLan> {
    const secure = isSecureAsked || (this.#options.isAlwaysSecure ?? false);
    const at = nameOf(address, secure);
    const opening = this.#opened.get(at) ?? this.#open(address, secure);
    this.#opened.set(at, opening);
    try {
      return (await opening).lan;
    } catch (error) {
      this.#opened.delete(at);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#closeAll(CLOSED_FOR_GOOD.roomClosed);
  }

  /** The host ends: pages try to come back, in case it is started again. */
  stop(): Promise<void> {
    this.#held = null;
    return this.#closeAll();
  }

  async #closeAll(code?: number): Promise<void> {
    const closing = [...this.#opened].filter(([at]) => at !== this.#held);
    for (const [at] of closing) this.#opened.delete(at);
    for (const one of await Promise.allSettled(closing.map(([, opened]) => opened)))
      if (one.status === 'fulfilled') await one.value.listener.close(code);
  }

  async #open(address: string, secure: boolean): Promise<Opened> {
    // Never on an address that was not offered: 0.0.0.0 would be every network of this machine.
    if (!this.addresses().some((one) => one.address === address)) throw gone(address);
    const certificate = secure ? await this.#certificateFor(address) : null;
    const lan = { url: '', secure, fingerprint: certificate?.fingerprint ?? null, reached: false };
    const onReached = (): void => {
      if (lan.reached) return;
      lan.reached = true;
      this.#onReached();
    };
    const listener = await this.#openFree({ address, certificate, onReached });
    lan.url = listener.url;
    return { listener, lan };
  }

  async #certificateFor(address: string): Promise<Certificate> {
    const { makeCertificate } = await import('./certificate.ts');
    const certificate =
      this.#certificates.get(address) ??
      (await makeCertificate(address, Date.parse(this.#parts.clock.wallTime())));
    this.#certificates.set(address, certificate);
    return certificate;
  }

  /** On the first port that is free. */
  async #openFree(place: {
    address: string;
    certificate: Certificate | null;
    onReached: () => void;
  }): Promise<Listener> {
    const { openListener } = await import('./listener.ts');
    const first = this.#options.port ?? FIRST_PORT;
    for (let port = first; port < first + PORTS_TRIED; port += 1) {
      try {
        return await openListener(this.#parts, { ...place, port });
      } catch (error) {
        if (codeOf(error) === 'EADDRNOTAVAIL') throw gone(place.address);
        if (codeOf(error) !== 'EADDRINUSE') throw error;
      }
    }
    throw new ProblemError(
      'notAllowed',
      `Other programs hold the ports ${first} to ${first + PORTS_TRIED - 1} of ${place.address}.`,
      'Close another Backfill on this machine, or choose another network.',
    );
  }
}

const nameOf = (address: string, secure: boolean): string => `${address} ${secure}`;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const gone = (address: string): ProblemError =>
  new ProblemError(
    'notAllowed',
    `This machine is not on a network as ${address}.`,
    'Look at the networks again and choose one that is there now.',
  );
