// Who has which lines of voice in a hall, and from which room of its sitting: nobody has lines from two. Bookkeeping alone.
import type { PersonId } from '../../shared/ids.ts'
import { LINE_KINDS, type LineKind, SLOTS } from '../../shared/voice/hearing.ts'

export type Slots = readonly (PersonId | null)[]

export const NOBODY: Slots = Array.from({ length: SLOTS }, () => null)

export class VoiceLines {
  /** who has any line, or has chosen a channel, with the room they do it from: 0 is the hall */
  readonly rooms = new Map<PersonId, number>()
  /** by listener, whom they hear and see */
  readonly slots = new Map<PersonId, Slots>()
  readonly sending: Readonly<Record<LineKind, Set<PersonId>>> = {
    voice: new Set(),
    wall: new Set(),
    film: new Set(),
    sign: new Set(),
  }
  /** by listener, the channel of interpretation */
  readonly channels = new Map<PersonId, string>()
  /** listeners who want no pictures */
  readonly blind = new Set<PersonId>()

  /** Those with lines from one room. */
  from(gallery: number): readonly PersonId[] {
    return [...this.rooms].filter(([, room]) => room === gallery).map(([person]) => person)
  }

  /** A line, or a channel that was chosen. */
  hasAny(person: PersonId): boolean {
    const isSending = LINE_KINDS.some((as) => this.sending[as].has(person))
    return isSending || this.slots.has(person) || this.channels.has(person)
  }

  forget(person: PersonId): void {
    this.rooms.delete(person)
    this.slots.delete(person)
    this.channels.delete(person)
    this.blind.delete(person)
    for (const as of LINE_KINDS) this.sending[as].delete(person)
  }

  clear(): void {
    for (const person of [...this.rooms.keys()]) this.forget(person)
  }
}
