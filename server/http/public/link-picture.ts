// The picture that stands beside a link to a public sitting: its state, in the language asked for. Drawn beforehand and shipped.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Router } from 'express'
import type { PublicWords } from '../../../shared/i18n/en/public-feed.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { Forum } from '../../forum/forum.ts'
import { answerRefusal } from '../answers.ts'
import { sittingFor } from '../sitting-for.ts'
import { languageOf } from './public-words.ts'

const FOLDER = path.join(import.meta.dirname, '../../../assets/links')
/** whoever shows links keeps their pictures long enough by itself */
const KEPT_S = 120

export function linkPictureRoutes(forum: Forum): Router {
  const router = Router()
  const pictures = new Map<string, Buffer>()
  router.get('/:id/picture.png', async (request, response) => {
    const kept = await sittingFor(forum, request.params.id)
    if (!kept?.standing.sitting.isPublic) return answerRefusal(response, { code: 'session-unknown' })
    const name = `${languageOf(request)}-${lineOf(kept.standing.sitting)}.png`
    const picture = pictures.get(name) ?? readFileSync(path.join(FOLDER, name))
    pictures.set(name, picture)
    response
      .set('Content-Type', 'image/png')
      .set('Cache-Control', `public, max-age=${KEPT_S}`)
      .set('Cross-Origin-Resource-Policy', 'cross-origin')
      .set('Vary', 'Accept-Language')
      .send(picture)
  })
  return router
}

export function lineOf({
  agenda: { meeting },
  endedAt,
  vote,
}: Pick<Sitting, 'agenda' | 'endedAt' | 'vote'>): keyof PublicWords['lines'] {
  if (endedAt !== null) return 'ended'
  if (vote !== null) return 'voting'
  if (meeting.phase !== 'closed') return meeting.phase
  return meeting.number === 0 ? 'waiting' : 'adjourned'
}
