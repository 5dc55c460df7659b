// /api/sessions/:id/checkpoint: the head of the journal, signed by the forum, for whoever keeps it as a witness.
import { Router } from 'express'
import type { Witness } from '../custody/witness/witness.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { answerRefusal } from './answers.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

export function checkpointRoutes(house: House, forum: Forum, witness: Witness): Router {
  const router = Router()
  router.get('/:id/checkpoint', async (request, response) => {
    const host = await sittingFor(forum, request.params.id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    response.set('Cache-Control', 'no-store').type('text/plain').send(witness.noteOf(host))
  })
  return router
}
