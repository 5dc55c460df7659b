// SP: giving the floor: by the list, on a motion, in a caucus, to a guest. Nobody gets it while anything else goes on (SP14).
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { figure } from '../gates.ts'
import { rulebookOf } from '../sitting.ts'
import { delegationOf, isPresent } from '../standing.ts'
import { asGiving, listInUse } from './floor-gates.ts'
import { firstOf, hasTime, isDue, speakerOf } from './next-entry.ts'
import { recognised } from './recognising.ts'
import type { SpeakersCommand } from './speakers-command.ts'
import { limitOf } from './speech-limit.ts'

/** seconds of a guest: time to say something, and not more than anybody else would get */
export const GUEST = { least: 10, most: 600 }

// SP12
const give: Act<'floor.give'> = (sitting, { entry: id }, who) => {
  const refused = asGiving(sitting, who, 'SP12')
  if (refused) return refused
  const inUse = listInUse(sitting)
  if (!inUse.ok) return inUse
  const entry = sitting.speakers.entries.find((one) => one.id === id)
  if (!entry) return refuse('entry-unknown', 'SP12')
  const { delegation, kind } = entry
  const { rule, limitRule } = rulebookOf(sitting).procedure.speakers
  const person = speakerOf(sitting, entry)
  if (!isPresent(sitting, delegation)) return refuse('absent', 'SP13')
  if (person === undefined) return refuse('person-unknown', 'SP15')
  if (!hasTime(sitting, entry)) return refuse('time-used-up', limitRule)
  if (!isDue(sitting, kind) || firstOf(sitting, kind)?.id !== id) return refuse('not-next', rule)
  const limitMs = limitOf(sitting, kind, delegation)
  return ok([{ type: 'floor.given', entry: id, delegation, person, kind, limitMs, isYielded: false }])
}

// SP23 to SP25
const recognise: Act<'floor.recognise'> = (sitting, { delegation, kind }, who, at) => {
  const refused = asGiving(sitting, who, kind === 'caucus' ? 'SP25' : 'SP23')
  return refused ?? recognised(sitting, delegation, kind, at)
}

// SP22
const invite: Act<'floor.invite'> = (sitting, { person, seconds }, who) => {
  const refused = asGiving(sitting, who, 'SP22')
  if (refused) return refused
  const inUse = listInUse(sitting)
  if (!inUse.ok) return inUse
  if (sitting.conduct.removed.includes(person)) return refuse('person-unknown', 'SP22')
  if (delegationOf(sitting, person) !== null) return refuse('not-in-order', 'SP22')
  const time = figure(seconds, GUEST.least, GUEST.most, 'seconds')
  if (!time.ok) return time
  const limitMs = seconds * 1000
  return ok([
    { type: 'floor.given', entry: null, delegation: null, person, kind: 'guest', limitMs, isYielded: false },
  ])
}

export const GIVING_ACTS: Pick<ActsOf<SpeakersCommand>, 'floor.give' | 'floor.recognise' | 'floor.invite'> = {
  'floor.give': give,
  'floor.recognise': recognise,
  'floor.invite': invite,
}
