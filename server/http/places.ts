// /api/sessions/:id/places/:place: what everyone may see of a place around the hall, and the place's journal, whole or in parts.
import { Router } from 'express'
import { toLine } from '../../shared/journal/ndjson.ts'
import { PLACES, type PlaceName } from '../../shared/lab/place.ts'
import { parsePlaceJournalQuery } from '../../shared/protocol/requests.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { answerRefusal } from './answers.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const isPlace = (name: string): name is PlaceName => PLACES.some((place) => place === name)

export function placeRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])

  router.get('/:id/places/:place', async (request, response) => {
    const { id, place } = request.params
    const host = await sittingFor(forum, id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const standing = isPlace(place) ? await reader.standing(host.session, place) : null
    if (standing === null) return answerRefusal(response, { code: 'place-unknown' })
    const shown = LAWS[place as PlaceName]?.shown(standing.state)
    response.set('Cache-Control', 'no-store').json({ seq: standing.head.seq, shown })
  })

  router.get('/:id/places/:place/journal', async (request, response) => {
    const { id, place } = request.params
    const asked = parsePlaceJournalQuery(request.query)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const host = await sittingFor(forum, id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const lines = isPlace(place) ? await reader.journal(host.session, place, asked.value) : null
    if (lines === null) return answerRefusal(response, { code: 'place-unknown' })
    response.set('Cache-Control', 'no-store').type('application/x-ndjson')
    response.send(lines.map((line) => toLine(line)).join(''))
  })
  return router
}
