// /api/sessions/:id/captions: the transcript of a session in pages, of those languages in which something was captioned.
import { Router } from 'express'
import type { CaptionsState } from '../../shared/lab/captions/captions-state.ts'
import { type TranscriptAnswer, transcriptPage } from '../../shared/lab/captions/transcript.ts'
import { parseTranscriptQuery } from '../../shared/protocol/requests.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { Records } from '../record/records.ts'
import { answerRefusal } from './answers.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

export function captionRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])
  const records = new Records(house)

  router.get('/:id/captions', async (request, response) => {
    const asked = parseTranscriptQuery(request.query)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const host = await sittingFor(forum, request.params.id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const standing = await reader.standing(host.session, 'captions')
    const { language, from } = asked.value
    const { meetings } = await records.minutes(host.session, host.standing.head.seq)
    const page: TranscriptAnswer = {
      ...transcriptPage(standing?.state as CaptionsState, language, from),
      openings: meetings.map(({ openedAt }) => openedAt),
    }
    response.set('Cache-Control', 'no-store').json(page)
  })
  return router
}
