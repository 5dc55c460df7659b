// RO: what the desk decides about people and the door.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { lossesOf } from '../agenda/presence-acts.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDesk, asPresiding, asSeen, figure } from '../gates.ts'
import { peopleOf, rulebookOf, type Sitting } from '../sitting.ts'
import { endingOf } from '../speakers/floor-time.ts'
import { isPresent, presides } from '../standing.ts'
import { partings } from './roles-acts.ts'
import type { ConductCommand } from './roles-command.ts'

const nothing: Decided = ok([])

/** ms: a line a minute at most asks for patience enough */
const SLOWEST_CHAT_MS = 600_000

// RO17
const mute: Act<'person.mute'> = (sitting, { person, isMuted }, who) => {
  const desk = asDesk(sitting, who, 'RO17')
  if (!desk.ok) return desk
  if (isMuted && person === sitting.presiding) return refuse('not-presiding', 'RO17')
  if (sitting.conduct.muted.includes(person) === isMuted) return nothing
  return ok([{ type: 'person.muted', person, isMuted }])
}

/** AG28: nobody is there for it any more; where nobody notes presence it is absent by that alone. */
const goneWithLast = (sitting: Sitting, delegation: DelegationId, at: number): readonly Event[] => [
  ...(rulebookOf(sitting).procedure.isInformal || !isPresent(sitting, delegation)
    ? []
    : [{ type: 'presence.noted', delegation, presence: 'absent' } as const]),
  ...lossesOf(sitting, delegation, at),
]

// RO16
const remove: Act<'person.remove'> = (sitting, { person }, who, at) => {
  if (who !== 'system') {
    const chair = asPresiding(sitting, who, 'RO16')
    if (!chair.ok) return chair
    if (person === chair.value) return refuse('person-unknown', 'RO16')
  }
  if (sitting.conduct.removed.includes(person)) return nothing
  const { delegation = null, badge } = sitting.people.get(person) ?? {}
  const isLast = delegation !== null && peopleOf(sitting, delegation).length === 1
  return ok([
    // SP17
    ...(sitting.speakers.floor?.person === person && !isLast ? endingOf(sitting, at) : []),
    ...(isLast ? goneWithLast(sitting, delegation, at) : []),
    ...(delegation ? partings(sitting, person, delegation) : []),
    ...(presides(sitting, person) ? ([{ type: 'presiding.left', person }] as const) : []),
    // the host who withdraws a badge or renews it has said what becomes of its link
    { type: 'person.removed', person, ...(badge && who !== 'system' && { badge }) },
  ])
}

// RO20
const readmit: Act<'person.readmit'> = (sitting, { person }, who) => {
  const chair = asPresiding(sitting, who, 'RO20')
  if (!chair.ok) return chair
  if (!sitting.conduct.removed.includes(person)) return nothing
  const isTheirs = sitting.conduct.sentAway.some((each) => each.person === person)
  return isTheirs ? ok([{ type: 'person.readmitted', person }]) : refuse('removed-by-host', 'RO20')
}

// RO18
const setDoor: Act<'door.set'> = (sitting, { door }, who) => {
  const desk = asDesk(sitting, who, 'RO18')
  if (!desk.ok) return desk
  return sitting.conduct.door === door ? nothing : ok([{ type: 'door.set', door }])
}

// RO17
const slowChat: Act<'chat.slow'> = (sitting, { everyMs }, who) => {
  const desk = asDesk(sitting, who, 'RO17')
  if (!desk.ok) return desk
  const pace = figure(everyMs, 0, SLOWEST_CHAT_MS, 'everyMs')
  if (!pace.ok) return pace
  return sitting.conduct.chatEveryMs === everyMs ? nothing : ok([{ type: 'chat.slowed', everyMs }])
}

// RO14
const setSuccession: Act<'succession.set'> = (sitting, { people, seen }, who) => {
  const desk = asDesk(sitting, who, 'RO14')
  if (!desk.ok) return desk
  const { succession, successionSeq } = sitting.conduct
  if (people.length === succession.length && people.every((person, i) => person === succession[i]))
    return nothing
  const fresh = asSeen(successionSeq, seen)
  if (!fresh.ok) return fresh
  if (new Set(people).size < people.length || people.some((person) => !sitting.people.has(person)))
    return refuse('person-unknown', 'RO14')
  return ok([{ type: 'succession.set', people }])
}

export const CONDUCT_ACTS: ActsOf<ConductCommand> = {
  'person.mute': mute,
  'person.remove': remove,
  'person.readmit': readmit,
  'door.set': setDoor,
  'chat.slow': slowChat,
  'succession.set': setSuccession,
}
