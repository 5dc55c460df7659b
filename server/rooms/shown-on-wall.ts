// What everyone in the hall is told of what is shown on its wall, without opening the list; and whose moving picture is carried to all.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { followWallNow, isBringing, liveBy } from '../lab/wall/wall-now.ts'
import type { Hall } from './hall.ts'
import { placeWho } from './place-who.ts'

const CHAPTER = 'shown'

/** Tells of it as long as the hall is open. Rejects when the store fails. */
export async function followWall(hall: Hall): Promise<void> {
  const { chapters } = hall.state
  await followWallNow(hall.places, (now, live) => {
    const text = JSON.stringify(now)
    const before = chapters.get(CHAPTER)
    if (text !== before && (text !== 'null' || before !== undefined)) chapters.set(CHAPTER, text)
    hall.voices.setStage({ showing: live })
  })
  hall.host.onTold(() => void endLive(hall))
}

/** A screen or a film goes with the floor of who shows it, and with them, unless they are at the desk. */
export async function endLive(hall: Hall): Promise<void> {
  const by = await liveBy(hall.places)
  if (by === null) return
  const who = placeWho(hall, by)
  if (who?.isDesk || who?.hasFloor) return
  await hall.places.actAsSystem('wall', { is: 'clear' })
}

/** One part of a picture, of somebody who has begun an exhibit that is not whole yet. Twice is refused. */
export async function takePart(
  hall: Hall,
  person: PersonId,
  ask: Ask<'wall.part'>,
): Promise<Answer<'wall.part'>> {
  if (hall.around.gallery > 0) return refuse('place-in-hall')
  return (await isBringing(hall.places, person))
    ? hall.house.pictures.part(hall.host.session, person, ask)
    : refuse('wall-not-yours')
}
