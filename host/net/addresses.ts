// The addresses of this machine on which other machines can reach it, the likeliest first.
import { networkInterfaces } from 'node:os';
import type { LanAddress } from '../protocol.ts';

type Networks = ReturnType<typeof networkInterfaces>;

/** `isLoopbackToo`: also the addresses that only this machine reaches, for tests. */
export function listAddresses(networks: Networks = networkInterfaces(), isLoopbackToo = false): LanAddress[] {
  const found = Object.entries(networks).flatMap(([network, places = []]) =>
    places
      .filter(({ address, internal }) => (internal ? isLoopbackToo : !isLinkLocalV6(address)))
      .map(({ address, family }) => ({ address, network, rank: rankOf(network, address, family) })),
  );
  return found.toSorted((a, b) => a.rank - b.rank).map(({ address, network }) => ({ address, network }));
}

/** Networks that live inside this machine, or lead to an office far away: no phone in this room is on them. */
const INSIDE =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|tailscale|zt|bridge|awdl|llw)/i;

function rankOf(network: string, address: string, family: string): number {
  const isUnlikely = INSIDE.test(network) || isSelfGiven(address);
  return (isUnlikely ? 2 : 0) + (family === 'IPv4' ? 0 : 1);
}

/** Given by the machine to itself because no network gave it one. */
const isSelfGiven = (address: string): boolean => address.startsWith('169.254.');

/** Works only with the name of the network behind it, which no browser takes. */
const isLinkLocalV6 = (address: string): boolean => /^fe[89ab]/i.test(address);
