// Around a restart nobody's time to speak runs out in an empty hall (SP21), nor does a caucus end in one (SP28): the house stops the
// clocks before it goes, and lets those go on that it has stopped itself. For one process: among several, another one goes on at once.
import type { House } from '../house.ts'
import type { Forum } from './forum.ts'
import type { KeptSitting } from './kept-sitting.ts'

/** Resolves when that is on storage. Harmless twice. */
export async function stopClocks(house: House, forum: Forum): Promise<void> {
  if (house.redis !== null) return
  for (const sitting of await forum.owned()) {
    const { floor } = sitting.standing.sitting.speakers
    if (floor?.pausedAt === null) await turn(house, sitting, floor.givenAt, true)
    await hold(house, sitting, true)
  }
}

/** Those that the chair has stopped stay so. Harmless twice. */
export async function restartClocks(house: House, forum: Forum): Promise<void> {
  if (house.redis !== null) return
  for (const sitting of await forum.owned()) {
    const { floor } = sitting.standing.sitting.speakers
    if (floor && floor.pausedAt !== null && (await hasHouseStopped(house, sitting)))
      await turn(house, sitting, floor.givenAt, false)
    await hold(house, sitting, false)
  }
}

async function hold(house: House, sitting: KeptSitting, isHeld: boolean): Promise<void> {
  if (sitting.standing.sitting.endedAt !== null) return
  const done = await sitting.request({ type: 'times.hold', isHeld }, 'system')
  if (!done.ok)
    house.log.warn({ session: sitting.session, refusal: done.refusal.code }, 'times could not be held')
}

async function turn(house: House, sitting: KeptSitting, givenAt: number, isPaused: boolean): Promise<void> {
  const done = await sitting.request({ type: 'floor.pause', givenAt, isPaused }, 'system')
  if (!done.ok)
    house.log.warn({ session: sitting.session, refusal: done.refusal.code }, 'a clock could not be turned')
}

async function hasHouseStopped({ store }: House, { session }: KeptSitting): Promise<boolean> {
  const last = (await store.journal(session)).findLast(({ entry }) => entry.type === 'floor.paused')
  return last?.entry.by === 'system'
}
