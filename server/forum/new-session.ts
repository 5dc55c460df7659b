// From a host's form to a sitting with its badges: what POST /api/sessions makes.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import type { NewSession } from '../../shared/protocol/api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import type { House } from '../house.ts'
import { type NewBadge, newBadge } from '../people/badges.ts'
import { newId } from '../people/tokens.ts'
import type { Forum, Opening } from './forum.ts'

export const TITLE_GRAPHEMES = 120
export const DELEGATION_NAME_GRAPHEMES = 60

export interface MadeSession {
  readonly opening: Opening
  readonly chair: NewBadge
  /** in seating order */
  readonly delegations: readonly {
    readonly id: DelegationId
    readonly name: string
    readonly badge: NewBadge
  }[]
}

type Listed = Pick<Opening, 'delegations' | 'names'>

/** Makes a session and its badges, or says which field is wrong. `host`: SHA-256 of the host's key. */
export async function makeSession(
  house: House,
  forum: Forum,
  asked: NewSession,
  host: string | null = null,
): Promise<Result<MadeSession, Refusal>> {
  const title = cleanText(asked.title, TITLE_GRAPHEMES, { lines: false })
  if (!title.ok) return fieldRefused(title.refusal, 'title')
  const listed = listDelegations(asked.delegations)
  if (!listed.ok) return listed
  const id = newId(house, 's') as SessionId
  const opening: Opening = {
    id,
    title: title.value,
    isPublic: asked.public,
    isOpenForum: false,
    rulebook: asked.rulebook,
    ownRulebook: null,
    observers: [],
    host,
    ...listed.value,
  }
  const chair = newBadge(house, id, 'chair', null)
  const delegations = opening.delegations.map((delegation) => ({
    id: delegation,
    name: opening.names[delegation] ?? MEMBER_BY_ID.get(delegation)?.en ?? delegation,
    badge: newBadge(house, id, 'delegate', delegation),
  }))
  await forum.open(opening, [chair.row, ...delegations.map(({ badge }) => badge.row)])
  return ok({ opening, chair, delegations })
}

function listDelegations(asked: NewSession['delegations']): Result<Listed, Refusal> {
  const delegations: DelegationId[] = []
  const names: Record<DelegationId, string> = {}
  const taken = new Set<string>()
  for (const [index, entry] of asked.entries()) {
    const field = `delegations.${index}`
    const named = 'id' in entry ? member(entry.id) : ownName(entry.name, delegations.length)
    if (!named.ok) return fieldRefused(named.refusal, field)
    const { id, name } = named.value
    if (taken.has(name ?? id)) return fieldRefused({ code: 'delegation-taken' }, field)
    taken.add(name ?? id)
    delegations.push(id)
    if (name !== null) names[id] = name
  }
  return ok({ delegations, names })
}

interface Named {
  readonly id: DelegationId
  /** null: the clients know it by its id */
  readonly name: string | null
}

const member = (id: string): Result<Named, Refusal> =>
  MEMBER_BY_ID.has(id) ? ok({ id: id as DelegationId, name: null }) : refuse('delegation-unknown')

function ownName(raw: string, index: number): Result<Named, Refusal> {
  const name = cleanText(raw, DELEGATION_NAME_GRAPHEMES, { lines: false })
  return name.ok ? ok({ id: `d${index + 1}` as DelegationId, name: name.value }) : name
}

const fieldRefused = (refusal: Refusal, field: string): Result<never, Refusal> => ({
  ok: false,
  refusal: { ...refusal, field },
})
