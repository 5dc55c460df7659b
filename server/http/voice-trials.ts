// /api/voice/trials: a line of voice that carries nobody, to find out before coming in whether packets pass. It ends when the browser has found
// out or is gone, and by itself; there are few of them at a time. Relays are named inside alone: here one learns that there is one.
import { type Response, Router } from 'express'
import { VOICE_SHAPES } from '../../shared/protocol/shapes/voice.ts'
import type { House } from '../house.ts'
import { TrialLines } from '../voice/trial-lines.ts'
import { answerRefusal } from './answers.ts'

export function voiceTrialRoutes(house: House): Router {
  const router = Router()
  const trials = new TrialLines(house.voice, house.now)
  const fail = (response: Response, error: unknown): void => {
    house.log.debug({ err: error }, 'a line of voice could not be tried')
    answerRefusal(response, { code: 'no-voice' })
  }

  router.post('/trials', async (request, response) => {
    const trial = trials.begin(request.ip ?? '')
    if (trial === null) return answerRefusal(response, { code: 'too-fast' })
    response.once('close', () => {
      // whoever has not got the answer will not end it
      if (!response.writableFinished) trials.end(trial)
    })
    try {
      const offer = await trials.offer(trial)
      response
        .set('Cache-Control', 'no-store')
        .json({ line: trial, offer, hasRelay: house.voice.ice().length > 0 })
    } catch (error) {
      fail(response, error)
    }
  })

  router.post('/trials/:trial', async (request, response) => {
    const asked = VOICE_SHAPES['voice.accept'].safeParse(request.body)
    if (!asked.success) return answerRefusal(response, { code: 'bad-request', field: 'sdp' })
    try {
      await trials.answer(request.params.trial, asked.data.sdp)
      response.set('Cache-Control', 'no-store').json({})
    } catch (error) {
      fail(response, error)
    }
  })

  router.post('/trials/:trial/end', (request, response) => {
    trials.end(request.params.trial)
    response.set('Cache-Control', 'no-store').json({})
  })
  return router
}
