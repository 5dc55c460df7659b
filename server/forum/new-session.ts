// From a host's form to a sitting with its badges: what POST /api/sessions makes.
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { checkDelegations, type ListFault } from '../../shared/members/delegation-list.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import { observersAmong, unfitFor } from '../../shared/procedure/rulebooks/fits.ts'
import { isRulebookFault, readRulebook } from '../../shared/procedure/rulebooks/read-rulebook.ts'
import { rulebookOf } from '../../shared/procedure/sitting.ts'
import type { NewSession } from '../../shared/protocol/api.ts'
import { type Refusal, type RefusalCode, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import type { House } from '../house.ts'
import { allowRecording } from '../lab/recording/recorded-sound.ts'
import { type NewBadge, newBadge } from '../people/badges.ts'
import { newId } from '../people/tokens.ts'
import type { Forum, Opening } from './forum.ts'

export const TITLE_GRAPHEMES = 120

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

/** Makes a session and its badges, or says which field is wrong. `host`: SHA-256 of the host's key; `who`: as the audit log calls them. */
export async function makeSession(
  house: House,
  forum: Forum,
  asked: NewSession,
  host: string | null,
  who: string,
): Promise<Result<MadeSession, Refusal>> {
  const title = cleanText(asked.title, TITLE_GRAPHEMES, { lines: false })
  if (!title.ok) return fieldRefused(title.refusal, 'title')
  const listed = listDelegations(asked.delegations)
  if (!listed.ok) return listed
  const rules = rulesOf(asked)
  if (!rules.ok) return rules
  const rulebook = rulebookOf(rules.value)
  // RB5
  if (unfitFor(rulebook, listed.value.delegations)) return refuse('delegations-unfit', 'RB5', 'delegations')
  const id = newId(house, 's') as SessionId
  const opening: Opening = {
    id,
    title: title.value,
    isPublic: asked.public,
    isClosed: asked.closed ?? false,
    isOpenForum: false,
    host,
    ...rules.value,
    ...listed.value,
    observers: observersAmong(rulebook, listed.value.delegations),
  }
  const chair = newBadge(house, id, { role: 'chair', delegation: null })
  const delegations = opening.delegations.map((delegation) => ({
    id: delegation,
    name: opening.names[delegation] ?? MEMBER_BY_ID.get(delegation)?.en ?? delegation,
    badge: newBadge(house, id, { role: 'delegate', delegation }),
  }))
  const told = {
    at: house.now(),
    who,
    act: 'make',
    session: id,
    detail: `delegations ${delegations.length}${asked.recorded ? ', may be recorded' : ''}`,
  }
  await forum.open(opening, [chair.row, ...delegations.map(({ badge }) => badge.row)], told)
  if (asked.recorded) await allowRecording(house, id)
  return ok({ opening, chair, delegations })
}

// RB7: a host's own rules are read like anything from outside, and the first fault is named by its path
function rulesOf({
  rulebook,
  ownRulebook = '',
}: NewSession): Result<Pick<Opening, 'rulebook' | 'ownRulebook'>, Refusal> {
  if (rulebook !== 'own') return ok({ rulebook, ownRulebook: null })
  const read = readRulebook(parsedJson(ownRulebook))
  if (!isRulebookFault(read)) return ok({ rulebook, ownRulebook: read })
  return refuse('bad-rulebook', 'RB7', read.path === '' ? 'ownRulebook' : `ownRulebook.${read.path}`)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function listDelegations(asked: NewSession['delegations']): Result<Listed, Refusal> {
  const delegations: DelegationId[] = []
  const names: Record<DelegationId, string> = {}
  for (const [index, checked] of checkDelegations(asked).entries()) {
    if (!checked.ok) return fieldRefused({ code: CODE[checked.refusal.is] }, `delegations.${index}`)
    const { id, name } = checked.value
    delegations.push(id)
    if (name !== null) names[id] = name
  }
  return ok({ delegations, names })
}

const CODE: Readonly<Record<ListFault['is'], RefusalCode>> = {
  'code-unknown': 'delegation-unknown',
  'bad-name': 'bad-text',
  'too-long': 'too-large',
  'too-many': 'too-large',
  same: 'delegation-taken',
  alike: 'delegation-alike',
  'alike-state': 'delegation-alike',
}

const fieldRefused = (refusal: Refusal, field: string): Result<never, Refusal> => ({
  ok: false,
  refusal: { ...refusal, field },
})
