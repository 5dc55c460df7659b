// What people ask of meetings, the agenda, the floor and points, as a record would say it. Salts are the house's to mint (script.ts).
import type { Command, CommandOf } from '../../../../shared/procedure/command.ts'
import type { Ruling } from '../../../../shared/procedure/points/points-state.ts'
import type { PointKind, Presence, Yield } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { ListedKind } from '../../../../shared/procedure/speakers/speakers-state.ts'
import type { Loose } from './loose.ts'
import type { Asks } from './script.ts'

/** A command from plain words. */
export const asks = <T extends Command['type']>(
  type: T,
  what: Omit<Loose<CommandOf<T>>, 'type'>,
): CommandOf<T> => ({ type, ...what }) as unknown as CommandOf<T>

export const OPENS_MEETING = asks('meeting.open', {})
export const ENDS_SITTING = asks('sitting.end', {})
export const notes = (delegation: string, presence: Presence = 'present') =>
  asks('presence.note', { delegation, presence })
export const addsItem = (title: string) => asks('item.add', { title, salt: '' })
/** `isStale`: as it was read before the last change */
export const ordersAgenda =
  (items: readonly string[], isStale = false): Asks =>
  ({ seq }) =>
    asks('agenda.order', { items, seen: isStale ? 0 : seq })
export const ADOPTS_AGENDA = asks('agenda.adopt', {})
export const takesUp = (item: string) => asks('item.open', { item })
export const closes = (item: string) => asks('item.close', { item })
export const addsDocument = (item: string | null, title: string, text: string) =>
  asks('document.add', { item, title, text, salt: '' })
export const TAKES_CHAIR = asks('presiding.take', {})
export const handsChair = (person: string) => asks('presiding.hand', { person })

export const asksForFloor = (kind: ListedKind = 'speech') => asks('floor.request', { kind })
export const takesOff = (entry: string) => asks('floor.withdraw', { entry })
export const inscribes = (delegation: string) => asks('list.add', { delegation })
export const setsList = (isOpen: boolean) => asks('list.set', { isOpen })
/** `isStale`: as they were read before the last change */
export const setsLimits =
  (seconds: number | null, totalSeconds: number | null = null, isStale = false): Asks =>
  ({ seq }) =>
    asks('limits.set', { seconds, totalSeconds, seen: isStale ? 0 : seq })
export const callsOn = (entry: string) => asks('floor.give', { entry })
export const recognises = (delegation: string, kind: 'caucus' | 'for' | 'against') =>
  asks('floor.recognise', { delegation, kind })
export const invites = (person: string, seconds: number) => asks('floor.invite', { person, seconds })
/** The speech that is being made. */
export const ENDS_SPEECH: Asks = ({ speakers: { floor } }) =>
  asks('floor.end', { givenAt: floor?.givenAt ?? 0 })
export const yields = (to: Yield, delegation: string | null = null) => asks('floor.yield', { to, delegation })
export const prolongs =
  (seconds: number): Asks =>
  ({ speakers: { floor } }) =>
    asks('floor.extend', { givenAt: floor?.givenAt ?? 0, seconds })
/** By the house, when a time runs out. */
export const LOOKS_AT_CLOCK = asks('time.check', {})

export const raises = (kind: PointKind, text: string) => asks('point.raise', { kind, text, salt: '' })
export const takesBack = (point: string) => asks('point.withdraw', { point })
export const rules = (point: string, ruling: Ruling, text = '') =>
  asks('point.rule', { point, ruling, text, salt: '' })
export const challenges = (point: string) =>
  asks('ruling.appeal', { point, salt: '', seed: '', seedSalt: '' })
