// A line that is lost for good or leads no farther than the door, and waiting for one that may come back.
import type { Sitting } from './sitting.ts'
import type { LinkPhase } from './sitting-view.ts'

const RETRY_MS = 2_000
const FINAL: readonly LinkPhase[] = ['replaced', 'outdated', 'removed', 'closed']

/** Nobody will answer here any more. */
export const isFinal = (link: LinkPhase): boolean => FINAL.includes(link)

/** One stands before the hall, and sees that one does. */
export const isAtDoor = (link: LinkPhase): boolean => link === 'waiting' || link === 'locked'

/** Calls `told` whenever one is not in the sitting any more: gone for good, or before its door. A line that is only broken is none of these. */
export const whenOut = ({ store }: Pick<Sitting, 'store'>, told: () => void): (() => void) =>
  store.subscribe(({ link }, before) => {
    if (link !== before.link && (isFinal(link) || isAtDoor(link))) told()
  })

/** Resolves when the line is back or lost for good, and anyhow after a while. */
export function nextLive(store: Sitting['store']): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const timer = setTimeout(finish, RETRY_MS)
    const stop = store.subscribe(({ link }, before) => {
      if (link !== before.link && (link === 'live' || isFinal(link))) finish()
    })
  })
}
