// What browser journeys may ask the hall. Present only when the address has ?probe=1.
import type { WebGLRenderer } from 'three'
import type { DrawnPose } from '../net/walk-sync.ts'
import type { Lookout } from './systems/hold-lookout.ts'
import type { HeadsetReport, World } from './world.ts'

export interface ProbedPerson {
  readonly name: string
  readonly isSeated: boolean
  readonly pose: DrawnPose
}

export interface Probe {
  readonly ready: boolean
  readonly own: DrawnPose
  /** everyone else whose place is known */
  readonly others: readonly ProbedPerson[]
  readonly people: number
  readonly headset: HeadsetReport | null
  readonly view: { readonly mode: string; readonly yaw: number }
  readonly tier: string
  readonly calls: number
  readonly triangles: number
  readonly frames: number
  /** ms that the systems and the drawing commands of a frame took, the mean of all frames so far */
  readonly frameMs: number
  readonly programs: number
  /** Looks from a fixed place; null gives the view back. */
  lookFrom(place: Lookout | null): void
  /** Fills the hall with so many walkers who are not there, instead of those of before. */
  fill(count: number): Promise<void>
}

declare global {
  interface Window {
    __majlis?: Probe
  }
}

export const isProbed = (): boolean => new URLSearchParams(location.search).get('probe') === '1'

/** Makes the hall readable for a journey; returns how to take it away. */
export function openProbe(world: World, gl: WebGLRenderer): () => void {
  let empty = (): void => undefined
  window.__majlis = {
    get ready() {
      return world.frames > 2
    },
    get own() {
      return { ...world.sitting.walk.own }
    },
    get others() {
      const { people } = world.sitting.store.getState()
      return [...world.sitting.walk.others].map(([id, pose]) => ({
        name: people.get(id)?.name ?? '',
        isSeated: (people.get(id)?.seat ?? null) !== null,
        pose: { ...pose },
      }))
    },
    get people() {
      return world.sitting.store.getState().people.size
    },
    get headset() {
      return world.headset?.report() ?? null
    },
    get view() {
      return { mode: world.view.mode, yaw: world.view.yaw }
    },
    tier: world.tier,
    get calls() {
      return gl.info.render.calls
    },
    get triangles() {
      return gl.info.render.triangles
    },
    get frames() {
      return world.frames
    },
    get frameMs() {
      return world.frames === 0 ? 0 : world.spentMs / world.frames
    },
    get programs() {
      return gl.info.programs?.length ?? 0
    },
    lookFrom(place) {
      world.lookout = place
    },
    async fill(count) {
      const { standIn } = await import('./stand-ins.ts')
      empty()
      empty = standIn(world.sitting, count)
    },
  }
  return () => {
    empty()
    delete window.__majlis
  }
}
