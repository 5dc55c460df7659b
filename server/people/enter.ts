// Coming in: who a person is in a sitting, by the token of an earlier visit, by a badge, or as a visitor.
import { DEFAULT_LOOK, isLook } from '../../shared/hall/looks.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { Enter, Entered } from '../../shared/protocol/api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanName } from '../../shared/text/names.ts'
import type { SittingHost } from '../forum/sitting-host.ts'
import type { House } from '../house.ts'
import type { PersonRow } from '../store/store.ts'
import { type Accreditation, exchangeBadge } from './badges.ts'
import { hashOf, newId, newSecret, SECRET_SHAPE } from './tokens.ts'

export type EnteredPerson = Omit<Entered, 'session'>

/** The person behind a token of this sitting, or null. */
export async function personOfToken(
  house: House,
  host: SittingHost,
  token: string | undefined,
): Promise<PersonRow | null> {
  return token !== undefined && SECRET_SHAPE.test(token)
    ? house.store.person(host.session, hashOf(token))
    : null
}

/**
 * Lets a person in, or says why not. A token that is known wins: the person of before comes back, with name and look renewed
 * when given, and with what a badge adds when they had nothing yet.
 */
export async function enterSitting(
  house: House,
  host: SittingHost,
  asked: Enter,
): Promise<Result<EnteredPerson, Refusal>> {
  const known = await personOfToken(house, host, asked.token)
  const name = cleanName(asked.name ?? known?.name ?? '')
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } }
  const isListed = known !== null && host.standing.sitting.people.has(known.id)
  const accreditation = isListed ? ok(null) : await accreditationOf(house, host, asked, known)
  if (!accreditation.ok) return accreditation

  const token = known && asked.token ? asked.token : newSecret(house)
  const look = isLook(asked.look ?? '') ? (asked.look as string) : (known?.look ?? DEFAULT_LOOK)
  const id = known?.id ?? (newId(house, 'p') as PersonId)
  await house.store.savePerson({
    id,
    session: host.session,
    tokenHash: hashOf(token),
    name: name.value,
    look,
  })
  if (accreditation.value !== null) {
    const admitted = await host.request(
      { type: 'person.admit', person: id, ...accreditation.value },
      'system',
    )
    if (!admitted.ok) return admitted
  }
  return ok({ person: id, token, name: name.value, look, ...standingOf(host.standing.sitting, id) })
}

async function accreditationOf(
  house: House,
  host: SittingHost,
  asked: Enter,
  known: PersonRow | null,
): Promise<Result<Accreditation | null, Refusal>> {
  if (asked.badge !== undefined) return exchangeBadge(house, host.session, asked.badge)
  if (known !== null || host.standing.sitting.isPublic) return ok(null)
  return refuse(asked.token === undefined ? 'badge-needed' : 'token-unknown')
}

/** Role and delegation by the journal; whoever is not in it is a visitor. */
export function standingOf(sitting: Sitting, person: PersonId): Accreditation {
  const member = sitting.people.get(person)
  return { role: member?.role ?? 'visitor', delegation: member?.delegation ?? null }
}
