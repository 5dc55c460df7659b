// The wall of a hall as other parts of the house need to know it: what is on it, who shows something live, who is bringing pages.
import type { PersonId } from '../../../shared/ids.ts'
import { isLiveKind, onWall, type WallState } from '../../../shared/lab/wall/wall-state.ts'
import type { OnWall } from '../../../shared/lab/wall/wall-types.ts'
import type { Places } from '../places.ts'

/** Calls `told` with what is on the wall and who shows it live whenever the place has changed, and now. Rejects when the store fails. */
export const followWallNow = (
  places: Places,
  told: (now: OnWall | null, live: PersonId | null) => void,
): Promise<void> =>
  places.follow('wall', (state) => {
    const now = onWall(state as WallState)
    told(now, liveIn(now))
  })

/** Who shows a screen or a film at this moment; null: nobody, or the store fails. */
export async function liveBy(places: Places): Promise<PersonId | null> {
  const state = await places.stateOf('wall').catch(() => null)
  return state === null ? null : liveIn(onWall(state as WallState))
}

const liveIn = (now: OnWall | null): PersonId | null =>
  now && isLiveKind(now.exhibit.kind) && now.exhibit.by !== 'system' ? now.exhibit.by : null

/** Whether somebody has begun an exhibit that is not whole yet. Rejects when the store fails. */
export async function isBringing(places: Places, person: PersonId): Promise<boolean> {
  const state = (await places.stateOf('wall')) as WallState | null
  return state?.exhibits.some(({ by, pages }) => by === person && pages.includes(null)) ?? false
}
