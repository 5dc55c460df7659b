// The dome follows the wall: what has changed there lights up slowly here.
import { domeOf } from '../chamber/dome-state.ts'
import type { Wall } from '../chamber/wall.ts'
import type { BuiltHall } from '../hall/build-hall.ts'
import type { Frame, World } from '../world.ts'

/** per second: how fast the light climbs */
const PACE = 0.5

/** what was read last: the wall shows the same sheet for many frames */
let seen: Wall['shown'] = null
let state = domeOf(null)

function toward(of: { value: number }, target: number, step: number): void {
  of.value += Math.min(step, Math.max(-step, target - of.value))
}

export function lightDome(
  { settings, words }: Pick<World, 'settings' | 'words'>,
  { dome }: Pick<BuiltHall, 'dome'>,
  { shown }: Pick<Wall, 'shown'>,
  { dt }: Pick<Frame, 'dt'>,
): void {
  if (shown !== seen) {
    seen = shown
    state = domeOf(shown)
  }
  const step = settings.reducedMotion ? 1 : PACE * dt
  const isDecided = state.yes + state.abstain + state.no > 0
  toward(dome.domeTurnout, state.turnout, step)
  dome.domeSaid.value = isDecided ? 1 : 0
  dome.domeYes.value = state.yes
  dome.domeAbstain.value = state.abstain
  dome.domeSide.value = words.language === 'ar' ? -1 : 1
}
