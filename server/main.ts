// Furnish the house, define rooms and routes, listen; and leave in good order when asked to.
import './rooms/load-colyseus.ts'
import { type EventEmitter, once } from 'node:events'
import type { Server as HttpsServer } from 'node:https'
import { hostname, networkInterfaces } from 'node:os'
import path from 'node:path'
import { matchMaker, Server } from 'colyseus'
import { CLOSE, HALL_ROOM } from '../shared/protocol/rooms.ts'
import { assemble } from './assemble.ts'
import { lockData } from './data-lock.ts'
import { createBurstLog } from './door/burst-log.ts'
import { createEntryLimits } from './door/entry-limits.ts'
import { SOCKET_LIMITS } from './door/frames.ts'
import { createGuardedServer } from './door/guarded-server.ts'
import { lockdownColyseus } from './door/lockdown.ts'
import { doorPolicy } from './door/policy.ts'
import { quietLogger } from './door/quiet-logger.ts'
import { createRelay } from './door/relay.ts'
import { readSettings, SettingsError } from './env.ts'
import { OPEN_FORUM } from './forum/forum.ts'
import { restartClocks, stopClocks } from './forum/restart-clocks.ts'
import { furnish } from './furnish.ts'
import { mountRoutes } from './http/routes.ts'
import { printWelcome } from './http/welcome.ts'
import { openFigures } from './operation/figures.ts'
import { keepTlsFresh } from './operation/fresh-tls.ts'
import { guardedFiles, warnOfOpenFiles } from './operation/open-files.ts'
import { Readiness } from './operation/readiness.ts'
import { hallRoom } from './rooms/hall-room.ts'
import { HouseTransport } from './rooms/lines.ts'
import { SecretFault } from './secret-file.ts'
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
  const figures = await openFigures(settings)
  const house = await furnish(settings, figures.meter)
  const readiness = new Readiness(house)
  const address = settings.address ?? `${hostname().toLowerCase()}:${settings.port}`
  const { bus, forum, rooms, usher, witness, begin } = await assemble(house, policy, address)
  figures.watch(readiness, rooms)
  warnOfOpenFiles(house.log, guardedFiles(settings, process.env))
  await forum.openForum()
  await forum.wake()
  await restartClocks(house, forum)

  const limits = createEntryLimits(policy.peoplePerAddress, () => performance.now())
  const listener = createGuardedServer(policy, house.log, settings.tls, house.meter)
  if (settings.tls && settings.tlsFiles)
    keepTlsFresh(listener as HttpsServer, settings.tlsFiles, settings.tls, house.log)
  const server = new Server({
    transport: new HouseTransport(
      { server: listener as never, ...SOCKET_LIMITS },
      createRelay((process) => rooms.roll.addressOf(process), address),
    ),
    ...(house.redis && { ...house.redis, publicAddress: address }),
    // a room is made where it is wanted
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    greet: false,
    // Colyseus prints a stack for each malformed frame: one line a burst says as much
    logger: quietLogger(createBurstLog(house.log)),
    gracefullyShutdown: false,
    express: (app) =>
      mountRoutes(app, { house, forum, rooms, usher, witness, readiness, limits }, CLIENT_DIR),
  })
  server.define(HALL_ROOM, hallRoom(house, forum, rooms, bus))
  lockdownColyseus(matchMaker as never, house.log)
  await Promise.race([server.listen(settings.port), refusedPort(listener, settings.port)])
  if (forum.ownerOf(OPEN_FORUM) === house.owner) await rooms.ensure(OPEN_FORUM)
  const end = begin()
  readiness.open()
  leaveOnSignal(house, {
    announce() {
      readiness.drain()
      rooms.announceRestart()
      listener.close()
      return rooms.people > 0
    },
    steps: [
      () => stopClocks(house, forum),
      end,
      // clients that are told so come back by themselves
      () => matchMaker.disconnectAll(CLOSE.restarting),
      () => server.gracefullyShutdown(false),
      () => house.ballots.workers.close(),
      figures.close,
      freeData,
    ],
  })
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
    error instanceof SecretFault ||
    (error instanceof Error && /^(MAJLIS_|The store could not|Redis, which)/.test(error.message))
  console.error(isOurs ? (error as Error).message : error)
  process.exit(1)
})
