// /api/voice/trials: a line of voice that carries nobody, to find out before coming in whether packets pass. It closes by itself, and there
// are few of them at a time. Relays are named inside alone: here one learns that there is one.
import { randomUUID } from 'node:crypto'
import { Router } from 'express'
import { VOICE_SHAPES } from '../../shared/protocol/shapes/voice.ts'
import type { House } from '../house.ts'
import { answerRefusal } from './answers.ts'

/** A browser finds out in less than 10 s. */
const KEPT_MS = 15_000
/** a class that comes in together; who is one too many tries again */
const MOST = 60

const lineOf = (trial: string): string => `trial ${trial}`

export function voiceTrialRoutes(house: House): Router {
  const router = Router()
  const open = new Set<string>()

  router.post('/trials', async (_request, response) => {
    if (open.size >= MOST) return answerRefusal(response, { code: 'too-fast' })
    const trial = randomUUID()
    open.add(trial)
    const engine = await house.voice.engine()
    try {
      if (engine === null) throw new Error('voices are switched off')
      const offer = await engine.listen(lineOf(trial))
      const close = () => {
        open.delete(trial)
        engine.deafen(lineOf(trial))
      }
      setTimeout(close, KEPT_MS).unref()
      response
        .set('Cache-Control', 'no-store')
        .json({ line: trial, offer, hasRelay: house.voice.ice().length > 0 })
    } catch (error) {
      open.delete(trial)
      house.log.debug({ err: error }, 'a line of voice could not be tried')
      answerRefusal(response, { code: 'no-voice' })
    }
  })

  router.post('/trials/:trial', async (request, response) => {
    const { trial } = request.params
    const asked = VOICE_SHAPES['voice.accept'].safeParse(request.body)
    if (!asked.success) return answerRefusal(response, { code: 'bad-request', field: 'sdp' })
    const engine = open.has(trial) ? await house.voice.engine() : null
    if (engine === null) return answerRefusal(response, { code: 'no-voice' })
    try {
      await engine.accept(lineOf(trial), asked.data.sdp)
      response.set('Cache-Control', 'no-store').json({})
    } catch (error) {
      house.log.debug({ err: error }, 'a line of voice could not be tried')
      answerRefusal(response, { code: 'no-voice' })
    }
  })
  return router
}
