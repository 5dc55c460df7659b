// Furnish the house, define rooms and routes, listen; and leave in good order when asked to.
import './rooms/load-colyseus.ts'
import { type EventEmitter, once } from 'node:events'
import { hostname, networkInterfaces } from 'node:os'
import path from 'node:path'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { matchMaker, Server } from 'colyseus'
import { CLOSE, HALL_ROOM } from '../shared/protocol/rooms.ts'
import { assemble } from './assemble.ts'
import { lockData } from './data-lock.ts'
import { createBurstLog } from './door/burst-log.ts'
import { MAX_FRAME_BYTES } from './door/frames.ts'
import { createGuardedServer } from './door/guarded-server.ts'
import { lockdownColyseus } from './door/lockdown.ts'
import { doorPolicy } from './door/policy.ts'
import { quietLogger } from './door/quiet-logger.ts'
import { readSettings, SettingsError } from './env.ts'
import { OPEN_FORUM } from './forum/forum.ts'
import { furnish } from './furnish.ts'
import { mountRoutes } from './http/routes.ts'
import { printWelcome } from './http/welcome.ts'
import { hallRoom } from './rooms/hall-room.ts'
import { leaveOnSignal } from './shutdown.ts'

const CLIENT_DIR = path.resolve(import.meta.dirname, '../dist/client')

const addresses = [
  hostname(),
  ...Object.values(networkInterfaces()).flatMap((of) => (of ?? []).map(({ address }) => address)),
]

async function open(): Promise<void> {
  const settings = readSettings(process.env)
  const policy = doorPolicy(process.env, addresses)
  // a database may serve several processes: there the lease of each sitting says who writes
  const freeData = settings.databaseUrl === null ? lockData(settings.dataDir) : () => undefined
  const house = await furnish(settings)
  const address = settings.address ?? `${hostname().toLowerCase()}:${settings.port}`
  const { bus, forum, rooms, usher, begin } = await assemble(house, policy, address)
  await forum.openForum()
  await forum.wake()

  const listener = createGuardedServer(policy, house.log, settings.tls)
  const server = new Server({
    transport: new WebSocketTransport({ server: listener as never, maxPayload: MAX_FRAME_BYTES }),
    ...(house.redis && { ...house.redis, publicAddress: address }),
    // a room is made where it is wanted
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    greet: false,
    // Colyseus prints a stack for each malformed frame: one line a burst says as much
    logger: quietLogger(createBurstLog(house.log)),
    gracefullyShutdown: false,
    express: (app) => mountRoutes(app, house, forum, rooms, usher, CLIENT_DIR),
  })
  server.define(HALL_ROOM, hallRoom(house, forum, rooms, bus))
  lockdownColyseus(matchMaker as never, house.log)
  await Promise.race([server.listen(settings.port), refusedPort(listener, settings.port)])
  if (forum.ownerOf(OPEN_FORUM) === house.owner) await rooms.ensure(OPEN_FORUM)
  const end = begin()
  // clients that are told so come back by themselves
  leaveOnSignal(house, [
    end,
    () => matchMaker.disconnectAll(CLOSE.restarting),
    () => server.gracefullyShutdown(false),
    () => house.ballots.workers.close(),
    freeData,
  ])
  printWelcome(listener, settings.tls !== null, addresses)
}

/** Rejects when the port cannot be had. */
async function refusedPort(listener: EventEmitter, port: number): Promise<never> {
  const [error] = (await once(listener, 'error')) as [NodeJS.ErrnoException]
  throw error.code === 'EADDRINUSE'
    ? new SettingsError(`Port ${port} is taken: stop what uses it, or name another one in PORT.`)
    : error
}

open().catch((error: unknown) => {
  const isOurs =
    error instanceof SettingsError ||
    (error instanceof Error && /^(MAJLIS_|The store could not|Redis, which)/.test(error.message))
  console.error(isOurs ? (error as Error).message : error)
  process.exit(1)
})
