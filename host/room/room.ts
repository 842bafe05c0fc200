// The room of one exercise while this host runs: whether it is open, its codes, and who stands at the door. Who was seated
// is in the record (roster.ts); nothing here is, so a host that starts anew opens the room with new codes.
import { SEATS, type Seat } from '../../engine/ids.ts';
import { record } from '../../engine/scenario.ts';
import type { Chance } from '../chance.ts';
import type { Wish } from '../protocol.ts';
import { newCode, readCode } from './codes.ts';

/** Somebody at the door. `wish` null: has not knocked yet. */
export interface Guest {
  readonly token: string; // its SHA-256
  readonly name: string | null;
  readonly wish: Wish | null;
  readonly isTurnedAway: boolean;
}

export class Room {
  #chance: Chance;
  #code: string;
  #seatCodes: Readonly<Record<Seat, string>>;
  #guests = new Map<string, Guest>();
  isOpen = false;
  isLocked = false;
  failedJoins = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#code = newCode(chance);
    this.#seatCodes = record(SEATS, () => newCode(chance));
  }

  get code(): string {
    return this.#code;
  }

  get seatCodes(): Readonly<Record<Seat, string>> {
    return this.#seatCodes;
  }

  /** Those who knocked, the first first. */
  get waiting(): readonly (readonly [string, Guest & { readonly name: string; readonly wish: Wish }])[] {
    return [...this.#guests].flatMap(([member, guest]) => {
      const { name, wish, isTurnedAway } = guest;
      return name === null || wish === null || isTurnedAway
        ? []
        : [[member, { ...guest, name, wish }] as const];
    });
  }

  memberWith(token: string): string | null {
    return [...this.#guests].find(([, guest]) => guest.token === token)?.[0] ?? null;
  }

  guest(member: string): Guest | null {
    return this.#guests.get(member) ?? null;
  }

  /** Takes somebody to the door, or changes what is known of them there. */
  receive(member: string, guest: Guest): void {
    this.#guests.set(member, guest);
  }

  /** Not now: who was turned away may knock again. */
  turnAway(member: string): void {
    const guest = this.#guests.get(member);
    if (guest !== undefined) this.#guests.set(member, { ...guest, isTurnedAway: true });
  }

  /** Seated, or gone for good. */
  forget(member: string): void {
    this.#guests.delete(member);
  }

  renew(of: Seat | 'room'): void {
    if (of === 'room') this.#code = newCode(this.#chance);
    else this.#seatCodes = { ...this.#seatCodes, [of]: newCode(this.#chance) };
  }

  /** Whether a code that somebody typed is that of the room; a room that is not open has none. */
  hasCode(typed: string): boolean {
    return this.isOpen && readCode(typed) === this.#code;
  }

  seatWith(typed: string): Seat | null {
    if (!this.isOpen) return null;
    return SEATS.find((seat) => this.#seatCodes[seat] === readCode(typed)) ?? null;
  }
}
