// The lamps on the desks: one draw call, a form and a colour for each state.
import { Color, MeshBasicMaterial, type Object3D, SphereGeometry, Vector3 } from 'three'
import { DESK_COUNT } from '../../../shared/hall/seats.ts'
import { Copies } from './copies.ts'
import type { LampState } from './desk-state.ts'
import { onDesk } from './on-desk.ts'

/** metres */
const RADIUS = 0.022
const PLACE = { ahead: 0.84, aside: 0.33 }

interface LampForm {
  readonly colour: Color
  /** across and upward, in radii */
  readonly wide: number
  readonly tall: number
}
const form = (colour: string, wide: number, tall: number, glow = 1): LampForm => ({
  colour: new Color(colour).multiplyScalar(glow),
  wide,
  tall,
})

/** They differ in size and form as well, for eyes that do not tell these colours apart: balls, discs and columns. */
const FORMS: Readonly<Record<LampState, LampForm>> = {
  off: form('#4a3c2c', 0.7, 0.7),
  listed: form('#ffb84d', 1.5, 0.5, 1.5),
  next: form('#ffb84d', 2.4, 0.7, 1.5),
  voted: form('#ffdf9a', 1.2, 1.2, 1.5),
  hand: form('#38c4f2', 2, 2),
  point: form('#ff8a4d', 0.8, 3.4),
  called: form('#ffd97a', 1.4, 5),
  floor: form('#ffd97a', 1.5, 8, 1.3),
  yes: form('#35d07f', 1.7, 1.7),
  no: form('#ff6a5c', 0.8, 2.6),
  abstain: form('#f2c744', 2.2, 0.5),
}

type IsNear = (lamp: number) => boolean

export interface DeskLamps {
  readonly object: Object3D
  /** One lamp for each of these desks, in this order. */
  show(lamps: readonly { readonly desk: number; readonly state: LampState }[]): void
  /** Draws those of the last `show` that are near, and of those that are off only the nearest. */
  choose(isNear: IsNear, isNearest: IsNear): void
  dispose(): void
}

const scale = new Vector3()

export function createDeskLamps(): DeskLamps {
  const material = new MeshBasicMaterial({ toneMapped: false, vertexColors: true })
  const copies = new Copies(new SphereGeometry(RADIUS, 5, 3), material, DESK_COUNT)
  let states: readonly LampState[] = []
  return {
    object: copies.object,
    show: (lamps) => {
      states = lamps.map(({ state }) => state)
      lamps.forEach(({ desk, state }, i) => {
        const { colour, wide, tall } = FORMS[state]
        const at = onDesk(desk, { ...PLACE, lift: RADIUS * tall })
        copies.set(i, at.scale(scale.set(wide, tall, wide)), { colour })
      })
      copies.settle(lamps.length)
    },
    choose: (isNear, isNearest) => {
      copies.draw((lamp) => (states[lamp] === 'off' ? isNearest : isNear)(lamp))
    },
    dispose: () => copies.dispose(),
  }
}
