// /api/forum/…: what anyone may know of the house: the key that checks its signatures, and how long it keeps what.
import { Router } from 'express'
import type { PrivacyFacts } from '../../shared/protocol/custody.ts'
import type { Witness } from '../custody/witness/witness.ts'
import type { House } from '../house.ts'

export function forumRoutes({ settings }: House, witness: Witness): Router {
  const router = Router()
  router.get('/key', (_request, response) => {
    response.type('text/plain').send(`${witness.key}\n`)
  })
  router.get('/privacy', (_request, response) => {
    response.json({ keepDays: settings.keep } satisfies PrivacyFacts)
  })
  return router
}
