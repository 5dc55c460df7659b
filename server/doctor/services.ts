// The store, and Redis where there are several processes: whether they answer, and what stands in them.
import type { House } from '../house.ts'
import { type Finding, fault, good } from './finding.ts'

/** `open`: furnishes the house; rejects with a sentence. Nothing is changed, but that a store of an older version is brought up to date. */
export async function checkServices(open: () => Promise<House>): Promise<readonly Finding[]> {
  let house: House
  try {
    house = await open()
  } catch (error) {
    return [
      fault(
        'store',
        (error as Error).message,
        'Look at DATABASE_URL, REDIS_URL and MAJLIS_DATA, and at whether what they name runs.',
      ),
    ]
  }
  const { store, settings, redis } = house
  try {
    const kind = settings.databaseUrl === null ? 'SQLite' : 'PostgreSQL'
    const kept = good('store', `${kind}: ${(await store.sessions()).length} sittings`)
    return redis === null ? [kept] : [kept, good('redis', 'it answers')]
  } catch (error) {
    return [fault('store', (error as Error).message, 'Look at the disk and at the database.')]
  } finally {
    await store.close()
    redis?.presence.shutdown()
    await redis?.driver.shutdown()
  }
}
