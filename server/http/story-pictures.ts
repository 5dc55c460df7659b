// /api/sessions/:id/places/stories/pictures/:picture: the pixels of a picture that hangs in the gallery of stories. Its bytes were
// looked through when it was hung; as a page of its own it may do nothing at all.
import { Router } from 'express'
import { pictureOf } from '../../shared/lab/stories/stories-law.ts'
import type { StoriesState } from '../../shared/lab/stories/stories-state.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { answerRefusal } from './answers.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Disposition': 'inline; filename="picture"',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // what is erased is not kept by anybody's browser
  'Cache-Control': 'no-store',
}

export function storyPictureRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])
  router.get('/:id/places/stories/pictures/:picture', async (request, response) => {
    const { id, picture } = request.params
    const host = await sittingFor(forum, id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const standing = await reader.standing(host.session, 'stories')
    const found = standing && pictureOf(standing.state as StoriesState, picture)
    if (!found) return answerRefusal(response, { code: 'stand-unknown' })
    response.set(HEADERS).type(found.type).send(Buffer.from(found.bytes))
  })
  return router
}
