// Coming in: who a person is in a sitting, by the token of an earlier visit, by a badge, or as a visitor.
import { DEFAULT_LOOK, isLook } from '../../shared/hall/looks.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { Enter, Entered, ShowBadge } from '../../shared/protocol/api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanName } from '../../shared/text/names.ts'
import { audited } from '../custody/audited.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import type { BadgeRow, PersonRow } from '../store/store.ts'
import { type Accreditation, lookAtBadge, mayBringIn, spendBadge } from './badges.ts'
import { ownName } from './own-name.ts'
import { hashOf, newId, newSecret, SECRET_SHAPE } from './tokens.ts'

export type EnteredPerson = Omit<Entered, 'session' | 'room' | 'seat'>

/** The person behind a token of this sitting, or null; who was removed is refused. */
export async function personOfToken(
  house: House,
  host: KeptSitting,
  token: string | undefined,
): Promise<Result<PersonRow | null, Refusal>> {
  const isToken = token !== undefined && SECRET_SHAPE.test(token)
  const row = isToken ? await house.store.person(host.session, hashOf(token)) : null
  if (row === null) return ok(null)
  // the journal says so first, and the row when it is on storage
  const isRemoved = row.revokedAt !== null || host.standing.sitting.conduct.removed.includes(row.id)
  return isRemoved ? refuse('removed') : ok(row)
}

/**
 * Lets a person in, or says why not. A token that is known brings the person of before back, with name and look renewed when
 * given; a badge adds what it says, and makes another person of whoever is accredited otherwise already.
 */
export async function enterSitting(
  house: House,
  host: KeptSitting,
  asked: Enter,
): Promise<Result<EnteredPerson, Refusal>> {
  const bearer = await personOfToken(house, host, asked.token)
  // a badge that is good makes a new person even of one who was removed
  if (!bearer.ok && asked.badge === undefined) return bearer
  const before = bearer.ok ? bearer.value : null
  const claim = await claimOf(house, host, asked, before)
  if (!claim.ok) return claim
  const { known, badge, isNew } = claim.value
  const name = cleanName(asked.name ?? before?.name ?? '')
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } }
  const as = badge ?? standingOf(host.standing.sitting, known?.id)
  const own = ownName(host.standing.sitting, as, name.value)
  if (!own.ok) return { ok: false, refusal: { ...own.refusal, field: 'name' } }
  if (badge !== null && isNew) {
    const spent = await spendBadge(house, badge)
    if (!spent.ok) return spent
  }

  const token = known && asked.token ? asked.token : newSecret(house)
  const look = isLook(asked.look ?? '') ? (asked.look as string) : (before?.look ?? DEFAULT_LOOK)
  const id = known?.id ?? (newId(house, 'p') as PersonId)
  // who came in by a badge, by ids; who comes back from the same browser is not written down again
  const told = { at: house.now(), who: `person ${id}`, act: 'enter', session: host.session }
  const { store } = badge === null ? house : audited(house.store, { ...told, detail: `badge ${badge.id}` })
  await store.savePerson({
    id,
    session: host.session,
    tokenHash: hashOf(token),
    name: name.value,
    look,
    badge: badge?.id ?? known?.badge ?? null,
  })
  if (badge !== null) {
    const { role, delegation, id: by } = badge
    const admitted = await host.request(
      { type: 'person.admit', person: id, role, delegation, badge: by },
      'system',
    )
    if (!admitted.ok) return admitted
  }
  return ok({ person: id, token, name: name.value, look, ...standingOf(host.standing.sitting, id) })
}

interface Claim {
  /** who comes back, or null for somebody new */
  readonly known: PersonRow | null
  /** what accredits them now, or null when nothing changes */
  readonly badge: BadgeRow | null
  /** it has not brought them in before, and is to be spent */
  readonly isNew: boolean
}

async function claimOf(
  house: House,
  host: KeptSitting,
  { badge, token }: Enter,
  before: PersonRow | null,
): Promise<Result<Claim, Refusal>> {
  const { sitting } = host.standing
  if (badge === undefined) {
    const mayCome = before !== null || sitting.isPublic
    return mayCome
      ? ok({ known: before, badge: await badgeAgain(house, host, before), isNew: false })
      : refuse(token === undefined ? 'badge-needed' : 'token-unknown')
  }
  const shown = await goodBadge(house, host, badge)
  if (!shown.ok) return shown
  const held = before && sitting.people.get(before.id)
  const isSame = held?.role === shown.value.role && held.delegation === shown.value.delegation
  if (held && isSame) return ok({ known: before, badge: null, isNew: false })
  // RO20: it has counted them before
  if (before && !held && before.badge === shown.value.id)
    return ok({ known: before, badge: shown.value, isNew: false })
  if (!mayBringIn(shown.value, house.now())) return refuse('badge-unknown')
  return ok({ known: held ? null : before, badge: shown.value, isNew: true })
}

/** RO20: with who is sent away goes the link that brought them. The journal says so at once, whatever becomes of this process. */
async function goodBadge(
  house: House,
  host: KeptSitting,
  secret: string,
): Promise<Result<BadgeRow, Refusal>> {
  const shown = await lookAtBadge(house, host.session, secret)
  return shown.ok && isGone(host, shown.value) ? refuse('badge-unknown') : shown
}

const isGone = ({ standing }: KeptSitting, { id, issuedAt }: BadgeRow): boolean =>
  standing.sitting.conduct.sentAway.some(({ badge, at }) => badge === id && at >= issuedAt)

/** RO20: who was let back in is accredited again by the badge that they came with; null: they are, or have none that is good. */
async function badgeAgain(
  house: House,
  host: KeptSitting,
  before: PersonRow | null,
): Promise<BadgeRow | null> {
  if (!before?.badge || host.standing.sitting.people.has(before.id)) return null
  const badge = (await house.store.badges(host.session)).find(({ id }) => id === before.badge)
  return badge && badge.revokedAt === null && !isGone(host, badge) ? badge : null
}

/** What a badge gives to somebody new, or to who came in with it and holds its token, without using it up. */
export async function whatBadgeGives(
  house: House,
  host: KeptSitting,
  { badge, token }: ShowBadge,
): Promise<Result<Accreditation, Refusal>> {
  const [shown, bearer] = await Promise.all([
    goodBadge(house, host, badge),
    personOfToken(house, host, token),
  ])
  if (!shown.ok) return shown
  const isTheirs = bearer.ok && bearer.value?.badge === shown.value.id
  const { role, delegation } = shown.value
  return isTheirs || mayBringIn(shown.value, house.now()) ? ok({ role, delegation }) : refuse('badge-unknown')
}

/** Role and delegation by the journal; whoever is not in it is a visitor. */
export function standingOf(sitting: Sitting, person: PersonId | undefined): Accreditation {
  const member = person && sitting.people.get(person)
  return { role: member?.role ?? 'visitor', delegation: member?.delegation ?? null }
}
