// Opens the stage, builds the hall on it and keeps its size; everything that a mounted hall has to undo stands here.
import type { Gesture } from '../../shared/protocol/messages.ts'
import { listenToKeys } from './input/keyboard.ts'
import { listenToPointer } from './input/pointer.ts'
import { Scene } from './scene.tsx'
import { openStage } from './stage.tsx'
import { buildThings } from './things.ts'
import type { World } from './world.ts'

/** a gesture lasts so long */
const GESTURE_MS: Readonly<Record<Gesture, number>> = { wave: 2600, applaud: 4000, heart: 3200 }

export interface HallEnds {
  /** the picture cannot be shown, or has been taken away */
  onLost(): void
  onTooSlow(): void
}

/** Returns how to unmount. */
export function mountHall(world: World, { onLost, onTooSlow }: HallEnds): () => void {
  const { viewport, input } = world
  const undo: (() => void)[] = [
    world.sitting.onGesture(({ person, gesture }) => {
      world.gestures.set(person, { gesture, untilMs: performance.now() + GESTURE_MS[gesture] })
    }),
    listenToKeys(input, () => world.settings.singleKeys !== false),
    listenToPointer(input, viewport),
  ]
  let isGone = false
  const whenGone = (dispose: () => void): void => {
    if (isGone) dispose()
    else undo.unshift(dispose)
  }

  const open = async (): Promise<void> => {
    const stage = await openStage(viewport, world.tier, onLost)
    whenGone(stage.dispose)
    if (isGone) return
    const things = await buildThings(world)
    whenGone(things.dispose)
    if (isGone) return
    const sizes = new ResizeObserver(() => stage.resize(viewport.clientWidth, viewport.clientHeight))
    sizes.observe(viewport)
    whenGone(() => sizes.disconnect())
    stage.render(<Scene world={world} things={things} onTooSlow={onTooSlow} />)
  }
  open().catch((fault: unknown) => {
    console.error(fault)
    if (!isGone) onLost()
  })

  return () => {
    isGone = true
    world.headset?.end()
    for (const each of undo) each()
  }
}
