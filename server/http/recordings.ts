// /api/sessions/:id/recordings/:file: the sound of one turn, for whoever may read the record, as a whole or in parts.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Router } from 'express'
import type { RecordingState } from '../../shared/lab/recording/recording-state.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { recordedSound, recordingIn } from '../lab/recording/recorded-sound.ts'
import { answerRefusal } from './answers.ts'
import { byteRange } from './byte-range.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; media-src 'self'; sandbox",
  'Content-Type': 'audio/ogg; codecs=opus',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Accept-Ranges': 'bytes',
  // what is erased is not kept by anybody's browser
  'Cache-Control': 'no-store',
  Vary: 'Authorization',
}
const FILE = /^([a-z0-9]{16})\.ogg$/

export function recordingRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])
  router.get('/:id/recordings/:file', async (request, response) => {
    const { id, file } = request.params
    const host = await sittingFor(forum, id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const name = FILE.exec(file)?.[1] ?? ''
    const standing = await reader.standing(host.session, 'recording')
    const found = standing && recordingIn(standing.state as RecordingState, name)
    // erased a moment ago, it may still be in the journal as it was read
    if (!found || (await house.store.filePart(host.session, name, 1)) === null)
      return answerRefusal(response, { code: 'recording-unknown' })
    const range = byteRange(request.get('range'), found.bytes)
    response.set(HEADERS).set('Content-Disposition', `inline; filename="${name}.ogg"`)
    if (range === 'outside') {
      response.status(416).set('Content-Range', `bytes */${found.bytes}`).end()
      return
    }
    const { from, until } = range ?? { from: 0, until: found.bytes }
    if (range !== null) response.status(206).set('Content-Range', `bytes ${from}-${until - 1}/${found.bytes}`)
    response.set('Content-Length', String(until - from))
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    const sound = recordedSound(house.store, host.session, name, from, until)
    await pipeline(Readable.from(sound, { objectMode: false }), response).catch((error: unknown) => {
      // who listens may leave, and what is read may be erased: the line is cut in either case
      house.log.debug({ err: error, file: name }, 'a recording was not sent to its end')
      response.destroy()
    })
  })
  return router
}
