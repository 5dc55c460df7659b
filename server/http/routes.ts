// All routes of the house in their order.
import express, { type Application, type NextFunction, type Request, type Response } from 'express'
import type { Witness } from '../custody/witness/witness.ts'
import type { EntryLimits } from '../door/entry-limits.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import type { Readiness } from '../operation/readiness.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'
import type { Usher } from '../rooms/usher.ts'
import { answerRefusal } from './answers.ts'
import { ballotRoutes } from './ballots.ts'
import { calendarRoutes } from './calendar.ts'
import { captionRoutes } from './captions.ts'
import { cardRoutes } from './card.ts'
import { certificateRoutes } from './certificates.ts'
import { checkpointRoutes } from './checkpoint.ts'
import { exhibitRoutes } from './exhibits.ts'
import { forumRoutes } from './forum-facts.ts'
import { healthRoutes } from './health.ts'
import { hostRoutes } from './host.ts'
import { pageRoutes } from './pages.ts'
import { placeRoutes } from './places.ts'
import { feedRoutes } from './public/feeds.ts'
import { headTags } from './public/head-tags.ts'
import { linkPictureRoutes } from './public/link-picture.ts'
import { publicRecordRoutes } from './public/public-record.ts'
import { recordRoutes } from './record.ts'
import { recordingRoutes } from './recordings.ts'
import { rehearsalRoutes } from './rehearsals.ts'
import { sessionRoutes } from './sessions.ts'
import { storyPictureRoutes } from './story-pictures.ts'
import { voiceTrialRoutes } from './voice-trials.ts'

/** The largest body is a list of 196 delegation names. */
const BODY_LIMIT = '64kb'

/** What routes are made of. */
export interface Served {
  readonly house: House
  readonly forum: Forum
  readonly rooms: HallRooms
  readonly usher: Usher
  readonly witness: Witness
  readonly readiness: Readiness
  readonly limits: EntryLimits
}

export function mountRoutes(
  app: Application,
  { house, forum, rooms, usher, witness, readiness, limits }: Served,
  clientDir: string,
): void {
  app.disable('x-powered-by')
  // safe: the door has taken away every X-Forwarded-* that does not come from a proxy of ours
  app.set('trust proxy', true)
  app.use(healthRoutes(rooms, readiness))
  app.use('/api', express.json({ limit: BODY_LIMIT, strict: true }))
  app.use(
    '/api/sessions',
    sessionRoutes(house, forum, rooms, usher, limits),
    recordRoutes(house, forum),
    calendarRoutes(house, forum),
    checkpointRoutes(house, forum, witness),
    ballotRoutes(house, forum),
    storyPictureRoutes(house, forum),
    exhibitRoutes(house, forum),
    recordingRoutes(house, forum),
    publicRecordRoutes(house, forum, rooms),
    linkPictureRoutes(forum),
    placeRoutes(house, forum),
    captionRoutes(house, forum),
  )
  app.use('/api/voice', voiceTrialRoutes(house))
  app.use('/api/certificates', certificateRoutes(house, forum, witness))
  app.use('/api/rehearsals', rehearsalRoutes(house, forum))
  app.use(feedRoutes(house, forum))
  app.use('/api/forum', forumRoutes(house, witness))
  app.use('/api/host', hostRoutes(house, forum, rooms))
  app.use('/api', (_request, response) => answerRefusal(response, { code: 'unknown-request' }))
  app.use(cardRoutes(house, forum))
  app.use(pageRoutes(clientDir, (request) => headTags(forum, request)))
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('There is nothing here.\n')
  })
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    answerFault(house, error, response)
  })
}

function answerFault(house: House, error: unknown, response: Response): void {
  const status = (error as { status?: unknown }).status
  if (typeof status === 'number' && status >= 400 && status < 500) {
    response.status(status).json({ refusal: { code: status === 413 ? 'too-large' : 'bad-request' } })
    return
  }
  house.log.error({ err: error }, 'a route failed')
  if (response.headersSent) response.destroy()
  else response.status(503).json({ refusal: { code: 'not-saved' } })
}
