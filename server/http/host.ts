// The routes of a host's desk. Whoever holds the key sees and changes what is theirs, and nothing else.
import { Router } from 'express'
import type { HostDesk } from '../../shared/protocol/host-api.ts'
import { parseSavePlan } from '../../shared/protocol/requests.ts'
import type { Forum } from '../forum/forum.ts'
import { plansOf, savePlan } from '../forum/plans.ts'
import type { House } from '../house.ts'
import { hostBehind } from '../people/host-key.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'
import { answerRefusal, hostBearerOf } from './answers.ts'
import { auditing } from './auditing.ts'
import { hostCustodyRoutes } from './host-custody.ts'
import { hostedOf, hostSessionRoutes } from './host-sessions.ts'
import { passkeyRoutes, signInRoutes, signOut } from './host-sign-in.ts'

export function hostRoutes(house: House, forum: Forum, rooms: HallRooms): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.use('/sign-in', signInRoutes(house))
  router.post('/sign-out', signOut(house))
  router.use(async (request, response, next) => {
    const host = await hostBehind(house, hostBearerOf(request))
    if (!host.ok) return answerRefusal(response, host.refusal)
    if (host.value === null) return answerRefusal(response, { code: 'not-host' })
    response.locals.host = host.value
    next()
  })
  router.use(auditing(house))
  router.get('/', async (_request, response) => {
    const { host } = response.locals as { host: string }
    const [rows, plans] = await Promise.all([house.store.sessionsOf(host), plansOf(house, host)])
    response.json({ sessions: rows.map((row) => hostedOf(row, rooms)), plans } satisfies HostDesk)
  })
  router.use('/passkeys', passkeyRoutes(house))
  router.use('/plans', planRoutes(house))
  router.use('/sessions', hostCustodyRoutes(house))
  router.use('/sessions', hostSessionRoutes(house, forum, rooms))
  return router
}

function planRoutes(house: House): Router {
  const router = Router()
  router.post('/', async (request, response) => {
    const asked = parseSavePlan(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const kept = await savePlan(house, response.locals.host, asked.value)
    if (!kept.ok) return answerRefusal(response, kept.refusal)
    response.json({ plan: kept.value })
  })
  router.post('/:id/delete', async (request, response) => {
    await house.store.deletePlan(response.locals.host, request.params.id)
    response.json({})
  })
  return router
}
