// What a machine asks: whether this process lives (/health: otherwise it is to be started anew), and whether it may be sent visitors
// (/ready). Both tell no more than a visitor may know.
import { Router } from 'express'
import type { Readiness } from '../operation/readiness.ts'
import type { HallRooms } from '../rooms/hall-rooms.ts'

export function healthRoutes(rooms: HallRooms, readiness: Readiness): Router {
  const router = Router()
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok', sessions: rooms.open, people: rooms.people })
  })
  router.get('/ready', async (_request, response) => {
    const reason = await readiness.reason()
    response.set('Cache-Control', 'no-store').status(reason === null ? 200 : 503)
    response.json(reason === null ? { status: 'ready' } : { status: 'not-ready', reason })
  })
  return router
}
