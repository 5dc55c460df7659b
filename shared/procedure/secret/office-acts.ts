// SB: setting up the office of secret ballots: keys of trustees, and a credential for each delegation.
import type { OfficeId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asPresiding, figure } from '../gates.ts'
import type { Sitting } from '../sitting.ts'
import { presides } from '../standing.ts'
import { stepDue, votersOf } from './office.ts'
import type { OfficeCommand } from './secret-command.ts'
import type { BallotOffice } from './secret-state.ts'

const FEWEST_TRUSTEES = 2
const MOST_TRUSTEES = 9

const isThere = (sitting: Sitting, person: BallotOffice['registrar']): boolean =>
  sitting.people.has(person) || presides(sitting, person)

const open: Act<'office.open'> = (sitting, { type: _, ...setUp }, who) => {
  const chair = asPresiding(sitting, who, 'SB1')
  if (!chair.ok) return chair
  if (sitting.vote?.secret) return refuse('during-vote', 'SB1')
  const { registrar, trustees, threshold } = setUp
  // SB2
  if (!isThere(sitting, registrar)) return refuse('person-unknown', 'SB2', 'registrar')
  if (registrar === chair.value || trustees.includes(registrar))
    return refuse('office-unfit', 'SB2', 'registrar')
  // SB3
  if (!trustees.every((person) => isThere(sitting, person)))
    return refuse('person-unknown', 'SB3', 'trustees')
  const isAlone = trustees.length === 0
  const isFit = trustees.length >= FEWEST_TRUSTEES && trustees.length <= MOST_TRUSTEES
  if (new Set(trustees).size < trustees.length || !(isAlone || isFit))
    return refuse('office-unfit', 'SB3', 'trustees')
  // SB4
  if (threshold !== null && !figure(threshold, FEWEST_TRUSTEES, trustees.length - 1, 'threshold').ok)
    return refuse('office-unfit', 'SB4', 'threshold')
  return ok([{ type: 'office.opened', office: `o${sitting.secret.offices + 1}` as OfficeId, ...setUp }])
}

/** The office that is meant, which is the one there is. */
const officeOf = ({ secret: { office } }: Sitting, id: string): BallotOffice | null =>
  office?.id === id ? office : null

// SB5
const give: Act<'trustee.give'> = (sitting, { office: id, step, text }, who) => {
  const office = officeOf(sitting, id)
  if (!office) return refuse('office-not-ready', 'SB5')
  const trustee = office.trustees.find(({ person }) => person === who)
  if (!trustee) return refuse('not-trustee', 'SB5')
  if (trustee.gave[step] === text) return ok([])
  if (trustee.gave[step] !== undefined || stepDue(office) !== step) return refuse('step-not-due', 'SB5')
  return ok([{ type: 'trustee.gave', office: id, person: trustee.person, step, text }])
}

// SB6
const register: Act<'credentials.register'> = (sitting, { office: id, credentials }, who) => {
  const office = officeOf(sitting, id)
  if (!office) return refuse('office-not-ready', 'SB6')
  if (who !== office.registrar || presides(sitting, who)) return refuse('not-registrar', 'SB6')
  const voters = votersOf(sitting)
  const added = credentials.filter(
    ({ delegation, credential }) => office.credentials.get(delegation) !== credential,
  )
  if (added.some(({ delegation }) => !voters.includes(delegation)))
    return refuse('delegation-unknown', 'SB6', 'credentials')
  const all = [...office.credentials.values(), ...added.map(({ credential }) => credential)]
  const named = [...office.credentials.keys(), ...added.map(({ delegation }) => delegation)]
  if (new Set(all).size < all.length || new Set(named).size < named.length)
    return refuse('credential-unfit', 'SB6', 'credentials')
  return ok(added.length === 0 ? [] : [{ type: 'credentials.registered', office: id, credentials: added }])
}

export const OFFICE_ACTS: ActsOf<OfficeCommand> = {
  'office.open': open,
  'trustee.give': give,
  'credentials.register': register,
}
