// The dome follows the wall: what has changed there lights up slowly here.
import { DARK, type DomeState, domeOf } from '../chamber/dome-state.ts'
import type { Wall } from '../chamber/wall.ts'
import type { BuiltHall } from '../hall/build-hall.ts'
import type { Frame, World } from '../world.ts'

/** per second: how fast the light climbs */
const PACE = 0.5

function toward(of: { value: number }, target: number, step: number): void {
  of.value += Math.min(step, Math.max(-step, target - of.value))
}

const read = new WeakMap<NonNullable<Wall['shown']>, DomeState>()

/** The wall shows the same sheet for many frames. */
function readOnce(shown: Wall['shown']): DomeState {
  if (shown === null) return DARK
  const known = read.get(shown)
  if (known) return known
  const state = domeOf(shown)
  read.set(shown, state)
  return state
}

export function lightDome(
  { settings, words }: Pick<World, 'settings' | 'words'>,
  { dome }: Pick<BuiltHall, 'dome'>,
  { shown }: Pick<Wall, 'shown'>,
  { dt }: Pick<Frame, 'dt'>,
): void {
  const state = readOnce(shown)
  const step = settings.reducedMotion ? 1 : PACE * dt
  const isDecided = state.yes + state.abstain + state.no > 0
  toward(dome.domeTurnout, state.turnout, step)
  dome.domeSaid.value = isDecided ? 1 : 0
  dome.domeYes.value = state.yes
  dome.domeAbstain.value = state.abstain
  dome.domeSide.value = words.language === 'ar' ? -1 : 1
}
