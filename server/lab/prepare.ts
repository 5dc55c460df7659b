// Work that an act of the system needs and that would hold up the hall: done apart before the law sees the act. By place, nothing else.
import type { OpinionState } from '../../shared/lab/opinion/state.ts'
import type { PlaceAct, PlaceName } from '../../shared/lab/place.ts'
import { drawApart } from './opinion/draw-apart.ts'

const WORK: { readonly [N in PlaceName]?: (state: unknown) => Promise<PlaceAct> } = {
  opinion: (state) => drawApart(state as OpinionState),
}

/** The act that is due, prepared; as it is where nothing is to be prepared, or it failed: the law can do it by itself. */
export async function prepare(place: PlaceName, due: PlaceAct, state: unknown): Promise<PlaceAct> {
  try {
    return (await WORK[place]?.(state)) ?? due
  } catch {
    return due
  }
}
