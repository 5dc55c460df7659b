// The parts of a forum that know each other, and what they do together every second.
import { type Bus, createLocalBus } from './cluster/bus.ts'
import { Post } from './cluster/post.ts'
import { Roll } from './cluster/roll.ts'
import { Amnesia } from './custody/amnesia.ts'
import { sweepDaily } from './custody/sweep.ts'
import { forumKey } from './custody/witness/forum-key.ts'
import { Witness } from './custody/witness/witness.ts'
import { createBurstLog } from './door/burst-log.ts'
import type { DoorPolicy } from './door/policy.ts'
import { SettingsError } from './env.ts'
import { Forum } from './forum/forum.ts'
import { Owners } from './forum/owners.ts'
import { Tending } from './forum/tending.ts'
import { isAlone, keepTenure } from './forum/tenure.ts'
import type { House } from './house.ts'
import { HallRooms } from './rooms/hall-rooms.ts'
import { Usher } from './rooms/usher.ts'

const TURN_MS = 1_000

export interface Assembled {
  readonly bus: Bus
  readonly forum: Forum
  readonly rooms: HallRooms
  readonly usher: Usher
  readonly witness: Witness
  /** Begins with what is done every second; the answer ends it, and lets others take over at once. */
  begin(): () => Promise<void>
}

/**
 * `address`: at which browsers reach this process. `policy` learns those of the others. Rejects with
 * SettingsError when another process writes to the database and we do not know each other.
 */
export async function assemble(house: House, policy: DoorPolicy, address: string): Promise<Assembled> {
  const bus = house.redis?.presence ?? createLocalBus()
  const post = new Post(house.owner, bus, createBurstLog(house.log))
  const roll = new Roll(house.owner, bus, house.now)
  await Promise.all([post.open(), roll.open((other) => policy.peers.add(other))])
  const owners = house.redis ? new Owners(house, bus, post) : null
  const witness = new Witness(house, forumKey(house.settings), house.settings.witnessFile)
  const forum = new Forum(house, owners, async (session) => (await witness.doubtOf(session)) !== null)
  const rooms = new HallRooms(roll)
  const usher = new Usher(house, forum, rooms, post)
  if (owners === null && !(await isAlone(house)))
    throw new SettingsError(
      'Another process writes to the database that DATABASE_URL names: stop it, or let both know each other by REDIS_URL.',
    )
  const tending = owners && new Tending(house, forum, owners)

  const amnesia = new Amnesia(house, forum, rooms)

  const turn = async (): Promise<void> => {
    // first what needs no store: one that does not answer makes us neither silent nor deaf
    roll.say({ address, path: rooms.path, rooms: rooms.here() })
    policy.peers.clear()
    for (const other of roll.others()) policy.peers.add(other.address)
    await tending?.turn()
    await amnesia.turn()
    await witness.turn(await forum.owned())
    rooms.leaveLost(forum)
  }
  return {
    bus,
    forum,
    rooms,
    usher,
    witness,
    begin() {
      const endTenure = tenureOf(house, tending !== null)
      const endSweeping = sweepDaily(house)
      const timer = setInterval(turn, TURN_MS)
      void turn()
      return async () => {
        clearInterval(timer)
        endSweeping()
        forum.close()
        await witness.turn(await forum.owned())
        await endTenure()
      }
    },
  }
}

/** How the leases of this process end. With one process and a data folder they are of no interest to anybody. */
function tenureOf(house: House, isTended: boolean): () => Promise<void> {
  if (isTended) return () => house.store.release(house.owner)
  return house.settings.databaseUrl === null ? async () => undefined : keepTenure(house)
}
