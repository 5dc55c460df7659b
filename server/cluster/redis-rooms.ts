// The rooms of all processes, listed in Redis by Colyseus' own driver, which 0.18 leaves broken for good after an outage: the reading
// that failed is kept and given to everyone who asks later (RedisDriver.getRooms), and a Redis that comes back empty lists no room.
import { RedisDriver } from '@colyseus/redis-driver'
import type { IRoomCache } from 'colyseus'
import type { Redis } from 'ioredis'
import type { WarnLog } from '../door/burst-log.ts'

/** RedisDriver of 0.18.3 */
interface Cached {
  _concurrentRoomCacheRequest: unknown
  _roomCacheRequestByName: object
  getRooms(name?: string): Promise<unknown>
}

/**
 * A driver that is well again as soon as Redis is: it forgets readings that failed, and lists its rooms anew. A hall that another
 * process has opened since (we slept, and it took over) is left alone: halls have the id of their sitting.
 */
export function redisRooms(redis: Redis, log: WarnLog): RedisDriver {
  const driver = new RedisDriver(redis)
  forgetFailures(driver as unknown as Cached)
  const { update, persist, remove } = driver
  const listed = new Map<string, IRoomCache>()
  const attempt = async (writing: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await writing()
    } catch (error) {
      log.warn({ err: error }, 'Redis was not told of a room')
      return false
    }
  }
  /** as Colyseus calls this process, known with its first room */
  let self = ''
  const isOthers = async (roomId: string): Promise<boolean> => {
    const now = await driver.findOne({ roomId })
    return now !== undefined && now.processId !== self
  }

  driver.persist = (room, ...rest) => {
    self = room.processId
    if (room.roomId) listed.set(room.roomId, room)
    return attempt(() => persist.call(driver, room, ...rest))
  }
  driver.update = (room, operations) =>
    attempt(async () => !(await isOthers(room.roomId)) && update.call(driver, room, operations))
  driver.remove = (roomId) => {
    listed.delete(roomId)
    return attempt(async () => !(await isOthers(roomId)) && remove.call(driver, roomId))
  }
  redis.on('ready', () => {
    for (const room of listed.values())
      void attempt(async () => !(await isOthers(room.roomId)) && persist.call(driver, room))
  })
  return driver
}

function forgetFailures(driver: Cached): void {
  const { getRooms } = driver
  driver.getRooms = (name) => {
    const asked = getRooms.call(driver, name)
    asked.catch(() => {
      driver._concurrentRoomCacheRequest = undefined
      driver._roomCacheRequestByName = {}
    })
    return asked
  }
}
