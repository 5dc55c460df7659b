// What a host does with a sitting of theirs: sees it with its badges, adds, renews and withdraws badges, ends it.
import { type Request, type Response, Router } from 'express'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type {
  NewBadge as AskedBadge,
  BadgeLinks,
  HostedDetail,
  HostedSession,
} from '../../shared/protocol/host-api.ts'
import {
  parseLimits,
  parseNewBadge,
  parseReissue,
  parseRevoke,
  parseSetPlanned,
} from '../../shared/protocol/requests.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import {
  addBadge,
  type Issued,
  limitBadges,
  listBadges,
  reissueBadges,
  revokeBadge,
} from '../people/badge-desk.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'
import type { SessionRow } from '../store/store.ts'
import { answerRefusal, sessionUrl } from './answers.ts'
import { actingHouse } from './auditing.ts'

export const hostedOf = (row: SessionRow, rooms: HallRooms): HostedSession => ({
  id: row.id,
  title: row.title,
  rulebook: row.rulebook,
  public: row.isPublic,
  closed: row.isClosed,
  createdAt: row.createdAt,
  endedAt: row.endedAt,
  planned: row.planned,
  present: rooms.present(row.id),
})

/** A sitting that the asking host has made. */
interface Own {
  readonly row: SessionRow
  readonly sitting: KeptSitting
}

type Parse<T> = (
  body: unknown,
) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly field: string }
/** `house`: as it acts here, with the audit log beside what it does */
type Act<T> = (own: Own, asked: T, house: House, request: Request) => Promise<Result<unknown, Refusal>>

export function hostSessionRoutes(house: House, forum: Forum, rooms: HallRooms): Router {
  const router = Router()

  const ownOf = async (request: Request, response: Response): Promise<Result<Own, Refusal>> => {
    const row = await house.store.session(request.params.id as SessionId)
    const isOwn = row !== null && row.host === response.locals.host
    const sitting = isOwn ? await forum.sitting(row.id) : null
    return row && sitting ? ok({ row, sitting }) : { ok: false, refusal: { code: 'not-host' } }
  }

  /** Parses the body, and answers what `act` answers; of a sitting of somebody else nothing is said. */
  const post = <T>(path: string, parse: Parse<T>, act: Act<T>) =>
    router.post(`/:id${path}`, async (request, response) => {
      const asked = parse(request.body)
      if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
      const own = await ownOf(request, response)
      const answer = own.ok ? await act(own.value, asked.value, actingHouse(house, response), request) : own
      if (!answer.ok) return answerRefusal(response, answer.refusal)
      response.json(answer.value ?? {})
    })

  const removeFrom = (sitting: KeptSitting) => (person: PersonId) => rooms.remove(house, sitting, person)

  router.get('/:id', async (request, response) => {
    const own = await ownOf(request, response)
    if (!own.ok) return answerRefusal(response, own.refusal)
    response.json(await detailOf(house, rooms, own.value))
  })
  post('/badges', parseNewBadge, async ({ row, sitting }, asked, acting, request) => {
    const added = await addBadge(acting, row.id, sitting.standing.sitting, asked as AskedBadge)
    if (!added.ok) return added
    const { secret, row: badge } = added.value
    return ok(linksOf(request, row, [{ badge: badge.id, secret }]))
  })
  post('/reissue', parseReissue, async ({ row, sitting }, asked, acting, request) => {
    const issued = await reissueBadges(acting, row.id, asked, removeFrom(sitting))
    return issued.ok ? ok(linksOf(request, row, issued.value)) : issued
  })
  post('/limits', parseLimits, ({ row }, asked, acting) => limitBadges(acting, row.id, asked))
  post('/revoke', parseRevoke, ({ row, sitting }, { badge }, acting) =>
    revokeBadge(acting, row.id, badge, removeFrom(sitting)),
  )
  post('/plan', parseSetPlanned, async ({ row }, { planned }, acting) => {
    await acting.store.planSession(row.id, planned)
    return ok(null)
  })
  // AG11; harmless twice
  post('/end', parseNothing, async ({ row, sitting }, _, acting) => {
    const ended = await sitting.request({ type: 'sitting.end' }, 'system')
    if (!ended.ok && ended.refusal.code !== 'sitting-ended') return ended
    await acting.store.endSession(row.id, sitting.standing.sitting.endedAt ?? house.now())
    return ok(null)
  })
  return router
}

const parseNothing: Parse<null> = () => ({ ok: true, value: null })

async function detailOf(house: House, rooms: HallRooms, { row, sitting: kept }: Own): Promise<HostedDetail> {
  const { sitting } = kept.standing
  const delegations = sitting.delegations.map((id) => {
    const name = sitting.names[id]
    return name === undefined ? { id } : { name }
  })
  const ownRulebook = sitting.ownRulebook === null ? '' : JSON.stringify(sitting.ownRulebook, null, 2)
  return {
    session: hostedOf(row, rooms),
    ownRulebook,
    delegations,
    badges: await listBadges(house, row.id, sitting),
  }
}

const linksOf = (request: Request, { id }: SessionRow, issued: readonly Issued[]): BadgeLinks => ({
  links: issued.map(({ badge, secret }) => ({ badge, link: `${sessionUrl(request, id)}#k=${secret}` })),
})
