// Who may read the journal of a sitting and what is derived from it: of a public one everyone, of another its people and its host.
// Of one behind closed doors strangers are not even told that it is there.
import type { Request } from 'express'
import type { Refusal } from '../../shared/refusal.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { personOfToken } from '../people/enter.ts'
import { hostBehind } from '../people/host-key.ts'
import { bearerOf, hostBearerOf } from './answers.ts'

/** Why not, or null. Rejects when the store fails. */
export async function readingRefused(
  house: House,
  host: KeptSitting,
  request: Request,
): Promise<Refusal | null> {
  const { sitting } = host.standing
  if (sitting.isPublic) return null
  const person = await personOfToken(house, host, bearerOf(request))
  if (!person.ok) return person.refusal
  if (person.value !== null && sitting.people.has(person.value.id)) return null
  const row = await house.store.session(host.session)
  const by = await hostBehind(house, hostBearerOf(request))
  if (!by.ok) return by.refusal
  return row?.host != null && row.host === by.value
    ? null
    : { code: row?.isClosed ? 'session-unknown' : 'badge-needed' }
}
