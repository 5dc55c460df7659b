// Opens the stage, builds the hall on it and keeps its size; everything that a mounted hall has to undo stands here.
import type { Gesture } from '../../shared/protocol/messages.ts'
import { FaultBoundary } from '../fault-boundary.tsx'
import { listenToKeys } from './input/keyboard.ts'
import { listenToPointer } from './input/pointer.ts'
import type { LoadingPart } from './loading.ts'
import { Scene } from './scene.tsx'
import { openStage } from './stage.tsx'
import type { Pace } from './systems/watch-pace.ts'
import { buildThings } from './things.ts'
import type { World } from './world.ts'

/** a gesture lasts so long */
const GESTURE_MS: Readonly<Record<Gesture, number>> = { wave: 2600, applaud: 4000, heart: 3200 }

export interface HallEnds {
  /** the picture has been taken away; another stage may bring it back */
  onLost(): void
  /** it cannot be shown at all */
  onFailed(): void
  readonly climbs: Pace['climbs']
  onTier(way: 'lower' | 'higher'): void
}

/** Returns how to unmount. */
export function mountHall(world: World, { onLost, onFailed, climbs, onTier }: HallEnds): () => void {
  const { viewport, input } = world
  const undo: (() => void)[] = [
    world.sitting.onGesture(({ person, gesture }) => {
      world.gestures.set(person, { gesture, untilMs: performance.now() + GESTURE_MS[gesture] })
    }),
    listenToKeys(input, () => world.settings.singleKeys !== false),
    listenToPointer(input, viewport),
  ]
  let isGone = false
  let part: LoadingPart | null = null
  const whenGone = (dispose: () => void): void => {
    if (isGone) dispose()
    else undo.unshift(dispose)
  }

  const fail = (): void => {
    if (!isGone) onFailed()
  }
  const open = async (): Promise<void> => {
    const stage = await openStage(world, onLost)
    whenGone(stage.dispose)
    if (isGone) return
    const things = await buildThings(world, (loading) => {
      if (isGone) return
      if (loading.part !== part) performance.mark(`hall:${loading.part}`)
      part = loading.part
      world.calls.onLoading?.(loading)
    })
    whenGone(things.dispose)
    if (isGone) return
    const sizes = new ResizeObserver(() => stage.resize(viewport.clientWidth, viewport.clientHeight))
    sizes.observe(viewport)
    whenGone(() => sizes.disconnect())
    stage.render(
      <FaultBoundary instead={null} onFault={fail}>
        <Scene world={world} things={things} climbs={climbs} onTier={onTier} />
      </FaultBoundary>,
    )
  }
  open().catch((fault: unknown) => {
    console.error(fault)
    fail()
  })

  return () => {
    isGone = true
    world.headset?.end()
    for (const each of undo) each()
  }
}
