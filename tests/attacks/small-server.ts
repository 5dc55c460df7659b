// A process of its own with the door, the locked-down Colyseus and one small SafeRoom: what the attacks are tried on.
// Prints its address as JSON, then answers the parent's questions over IPC.

import { matchMaker, Server, WebSocketTransport } from 'colyseus'
import express, { type Application, type NextFunction, type Request, type Response } from 'express'
import { createBurstLog } from '../../server/door/burst-log.ts'
import { SOCKET_LIMITS } from '../../server/door/frames.ts'
import { createGuardedServer } from '../../server/door/guarded-server.ts'
import { lockdownColyseus } from '../../server/door/lockdown.ts'
import { doorPolicy } from '../../server/door/policy.ts'
import { quietLogger } from '../../server/door/quiet-logger.ts'
import { admit, createSmallRoom } from './small-room.ts'

const lines: string[] = []
const log = {
  warn: (fields: object, message: string) => {
    const { err } = fields as { err?: unknown }
    lines.push(err === undefined ? message : `${message}: ${String(err)}`)
  },
}

function routes(app: Application): void {
  app.disable('x-powered-by')
  app.get('/health', (_req, res) => void res.json({ status: 'ok' }))
  app.post('/api/sessions/:id/enter', express.json(), (req, res) => {
    const { name } = req.body as { name?: unknown }
    res.json({ token: admit(String(name)), session: { id: req.params.id } })
  })
  app.use((_req, res) => void res.status(404).json({}))
  app.use(
    (_error: unknown, _req: Request, res: Response, _next: NextFunction) => void res.status(400).json({}),
  )
}

const server = createGuardedServer(doorPolicy({ MAJLIS_PEOPLE_PER_ADDRESS: '400' }, []), log)
lockdownColyseus(matchMaker, log)
const game = new Server({
  transport: new WebSocketTransport({ server, ...SOCKET_LIMITS }),
  greet: false,
  gracefullyShutdown: false,
  logger: quietLogger(createBurstLog(log)),
  express: routes,
})
game.define('hall', createSmallRoom(log))
await game.listen(Number(process.env.PORT ?? 0), '127.0.0.1')
for (const id of ['open-forum', 'poisoned']) await matchMaker.createRoom('hall', { id })

const answers: Readonly<Record<string, () => unknown>> = {
  /** the most that was ever held */
  peak: () => process.resourceUsage().maxRSS * 1024,
  /** what was logged since it was asked last */
  lines: () => lines.splice(0),
  people: () => matchMaker.getLocalRoomById('open-forum').clients.length,
}
process.on('message', (question: string) => process.send?.({ question, answer: answers[question]?.() }))
process.on('disconnect', () => process.exit(0))
const address = server.address()
console.log(JSON.stringify({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }))
