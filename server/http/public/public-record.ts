// What the page of the public record asks for beside journal and minutes: how far both have come, statements, and a question of the
// public. Of sittings that are not public all this is for their people alone.
import { type Request, type Response, Router } from 'express'
import { RECORD_LAW, readStatement } from '../../../shared/lab/record/record-law.ts'
import type { RecordState } from '../../../shared/lab/record/record-state.ts'
import type { PublicHeads } from '../../../shared/protocol/api.ts'
import { parseQuestion } from '../../../shared/protocol/requests.ts'
import { cleanByRules } from '../../../shared/text/text-rules.ts'
import type { Forum } from '../../forum/forum.ts'
import type { KeptSitting } from '../../forum/kept-sitting.ts'
import type { House } from '../../house.ts'
import { LAWS } from '../../lab/laws.ts'
import { PlaceReader } from '../../lab/place-reader.ts'
import { personOfToken } from '../../people/enter.ts'
import type { HallRooms } from '../../rooms/hall-rooms.ts'
import { answerRefusal, bearerOf } from '../answers.ts'
import { readingRefused } from '../may-read.ts'
import { sittingFor } from '../sitting-for.ts'

/** many readers of one page are answered from one reading */
const KEPT_S = 2

export function publicRecordRoutes(house: House, forum: Forum, rooms: HallRooms): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])

  /** null: the answer has been given. */
  const readable = async (request: Request, response: Response): Promise<KeptSitting | null> => {
    const host = await sittingFor(forum, String(request.params.id))
    const refusal =
      host === null ? ({ code: 'session-unknown' } as const) : await readingRefused(house, host, request)
    if (refusal !== null) answerRefusal(response, refusal)
    return refusal === null ? host : null
  }

  router.get('/:id/heads', async (request, response) => {
    const host = await readable(request, response)
    if (host === null) return
    const { sitting, head } = host.standing
    const record = (await reader.standing(host.session, 'record'))?.head.seq ?? 0
    const kept = sitting.isPublic ? `public, max-age=${KEPT_S}` : 'private, no-store'
    response
      .set('Cache-Control', kept)
      .set('Vary', 'Authorization')
      .json({ seq: head.seq, record } satisfies PublicHeads)
  })

  router.get('/:id/statements/:statement', async (request, response) => {
    const host = await readable(request, response)
    if (host === null) return
    const state = (await reader.standing(host.session, 'record'))?.state as RecordState
    const read = readStatement(state, request.params.statement)
    if (read === null) return answerRefusal(response, { code: 'statement-unknown' })
    response.set('Cache-Control', 'no-store').json(read)
  })

  router.post('/:id/questions', async (request, response) => {
    const asked = parseQuestion(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const host = await sittingFor(forum, request.params.id)
    if (!host?.standing.sitting.isPublic) return answerRefusal(response, { code: 'session-unknown' })
    const bearer = await personOfToken(house, host, bearerOf(request))
    if (!bearer.ok) return answerRefusal(response, bearer.refusal)
    const person = bearer.value
    const { conduct, endedAt, people } = host.standing.sitting
    if (person === null) return answerRefusal(response, { code: 'not-entered' })
    if (conduct.removed.includes(person.id)) return answerRefusal(response, { code: 'removed' })
    if (conduct.muted.includes(person.id)) return answerRefusal(response, { code: 'muted' })
    if (endedAt !== null) return answerRefusal(response, { code: 'sitting-ended' })
    if (forum.ownerOf(host.session) !== house.owner)
      return answerRefusal(response, { code: 'journal-elsewhere' })
    const clean = cleanByRules({ is: 'ask' as const, text: asked.value.text }, RECORD_LAW.texts.ask!)
    if (!clean.ok) return answerRefusal(response, clean.refusal)
    await rooms.ensure(host.session)
    const places = rooms.hall(host.session)?.places
    if (!places) return answerRefusal(response, { code: 'not-saved' })
    const member = people.get(person.id)
    const who = {
      ...{ person: person.id, name: person.name, role: member?.role ?? ('visitor' as const) },
      ...{ delegation: member?.delegation ?? null, isHead: false, isDesk: false },
    }
    const answer = await places.actAs(who, 'record', clean.value)
    if (!answer.ok) return answerRefusal(response, answer.refusal)
    response.status(201).json({ question: answer.value.id })
  })
  return router
}
