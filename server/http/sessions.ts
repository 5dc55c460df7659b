// /api/sessions: make, list, enter, and read the journal of a session.
import { type Request, type Response, Router } from 'express'
import type { SessionId } from '../../shared/ids.ts'
import { toLine } from '../../shared/journal/ndjson.ts'
import type { RecordingState } from '../../shared/lab/recording/recording-state.ts'
import type { BadgeInfo, Entered, NewSessionAnswer, SessionSummary } from '../../shared/protocol/api.ts'
import { parseBadge, parseEnter, parseNewSession } from '../../shared/protocol/requests.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { EntryLimits } from '../door/entry-limits.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import { makeSession } from '../forum/new-session.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { namesOf } from '../people/badge-desk.ts'
import type { NewBadge } from '../people/badges.ts'
import { enterSitting, whatBadgeGives } from '../people/enter.ts'
import { hostBehind } from '../people/host-key.ts'
import { mayKnow } from '../people/may-know.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'
import type { Usher } from '../rooms/usher.ts'
import { answerRefusal, hostBearerOf, sessionUrl } from './answers.ts'
import { hostCalled } from './auditing.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

export function sessionRoutes(
  house: House,
  forum: Forum,
  rooms: HallRooms,
  usher: Usher,
  limits: EntryLimits,
): Router {
  const router = Router()

  const places = new PlaceReader(house, (place) => LAWS[place])
  const recordingOf = async (session: SessionId): Promise<Pick<SessionSummary, 'recording'>> => {
    const standing = await places.standing(session, 'recording')
    if (standing === null) return {}
    const { since, isAllowed } = standing.state as RecordingState
    return since !== null ? { recording: 'on' } : isAllowed ? { recording: 'allowed' } : {}
  }

  const summary = async ({ session, standing: { sitting } }: KeptSitting): Promise<SessionSummary> => {
    const row = await house.store.session(session)
    return {
      id: session,
      title: sitting.title ?? '',
      rulebook: sitting.rulebook,
      public: sitting.isPublic,
      closed: row?.isClosed ?? false,
      openForum: sitting.isOpenForum,
      planned: row?.planned ?? null,
      present: rooms.present(session),
      ...(await recordingOf(session)),
    }
  }

  const hostOf = (id: string): Promise<KeptSitting | null> => sittingFor(forum, id)

  /** null for who may not know of it, as if it were not there. */
  const knownOf = async (id: string, ...shown: readonly (string | undefined)[]) => {
    const host = await hostOf(id)
    return host !== null && (await mayKnow(house, host.session, ...shown)) ? host : null
  }

  /** What opens nothing is counted by address. */
  const answerRefused = (request: Request, response: Response, refusal: Refusal): void => {
    const isWrong = refusal.code === 'badge-unknown' || refusal.code === 'token-unknown'
    const isTooMuch = isWrong && !limits.mayFail(request.ip ?? '')
    answerRefusal(response, isTooMuch ? { code: 'too-fast' } : refusal)
  }

  router.get('/', async (_request, response) => {
    const shown = (await forum.sessions()).filter(({ isPublic, endedAt }) => isPublic && endedAt === null)
    const sessions = shown.map(({ id, title, rulebook, isOpenForum, planned }) => ({
      id,
      title,
      rulebook,
      public: true,
      openForum: isOpenForum,
      planned,
      present: rooms.present(id),
    }))
    response.json({ sessions: sessions satisfies readonly SessionSummary[] })
  })

  router.post('/', async (request, response) => {
    const asked = parseNewSession(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const by = await hostBehind(house, hostBearerOf(request))
    if (!by.ok) return answerRefusal(response, by.refusal)
    const who = by.value === null ? 'nobody' : hostCalled(by.value)
    const made = await makeSession(house, forum, asked.value, by.value, who)
    if (!made.ok) return answerRefusal(response, made.refusal)
    const { opening, chair, delegations } = made.value
    const host = await forum.sitting(opening.id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const url = sessionUrl(request, opening.id)
    const answer: NewSessionAnswer = {
      session: await summary(host),
      url,
      chair: linked(url, chair),
      delegations: delegations.map(({ id, name, badge }) => ({ id, name, ...linked(url, badge) })),
    }
    response.status(201).json(answer)
  })

  router.get('/:id', async (request, response) => {
    const host = await knownOf(request.params.id, hostBearerOf(request))
    // who has the link of a sitting that is not public may know its title only after coming in
    if (!host) return answerRefusal(response, { code: 'session-unknown' })
    const known = await summary(host)
    response.json({ session: known.public ? known : { ...known, title: '', planned: null, present: 0 } })
  })

  router.post('/:id/badge', async (request, response) => {
    const asked = parseBadge(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const host = await knownOf(request.params.id, asked.value.badge)
    if (!host) return answerRefusal(response, { code: 'session-unknown' })
    const shown = await whatBadgeGives(house, host, asked.value)
    if (!shown.ok) return answerRefused(request, response, shown.refusal)
    const { role, delegation } = shown.value
    response.json({
      badge: {
        role,
        delegation: delegation && namesOf(host.standing.sitting, delegation),
      } satisfies BadgeInfo,
    })
  })

  router.post('/:id/enter', async (request, response) => {
    const asked = parseEnter(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const host = await knownOf(request.params.id, asked.value.badge, asked.value.token)
    if (!host) return answerRefusal(response, { code: 'session-unknown' })
    if (!limits.mayShow(asked.value.badge ?? asked.value.token))
      return answerRefusal(response, { code: 'too-fast' })
    const entered = await enterSitting(house, host, asked.value)
    if (!entered.ok) return answerRefused(request, response, entered.refusal)
    const room = await usher.place(host, entered.value.person)
    // nobody knows at the moment who owns the sitting: whoever asks again finds out
    if (room === null) return answerRefusal(response, { code: 'not-saved' })
    const { token } = entered.value
    const { version } = asked.value
    const seat =
      version === undefined ? null : await rooms.reserve(room, { session: host.session, token, version })
    response.json({ ...entered.value, room, seat, session: await summary(host) } satisfies Entered)
  })

  router.get('/:id/journal', async (request, response) => {
    const host = await hostOf(request.params.id)
    if (!host) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    response.type('application/x-ndjson')
    const after = /^\d{1,9}$/.test(String(request.query.after)) ? Number(request.query.after) : 0
    for (const line of await house.store.journal(host.session, after)) response.write(toLine(line))
    response.end()
  })

  return router
}

const linked = (url: string, { row, secret }: NewBadge) => ({ badge: row.id, link: `${url}#k=${secret}` })
