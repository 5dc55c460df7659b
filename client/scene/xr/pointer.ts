// The pointing hand: a short wand, and a beam as far as it points at something.
import { BoxGeometry, CylinderGeometry, Group, Mesh, MeshBasicMaterial, Quaternion, Vector3 } from 'three'
import type { Hands } from './hands.ts'

const LONGEST = 3
const THIN = 0.0035

export interface Pointer {
  readonly object: Group
  /** `far`: metres to what is pointed at, or null; who aims with the arc has no beam */
  show(hands: Hands, far: number | null, isAiming: boolean): void
  dispose(): void
}

const AHEAD = new Vector3(0, 0, -1)
const turn = new Quaternion()

export function createPointer(): Pointer {
  const material = new MeshBasicMaterial({ color: '#ffe6a6', toneMapped: false })
  const dark = new MeshBasicMaterial({ color: '#232528', toneMapped: false })
  const beam = new Mesh(new CylinderGeometry(THIN, THIN, 1, 6), material)
  beam.rotation.x = Math.PI / 2
  const wand = new Mesh(new BoxGeometry(0.035, 0.035, 0.14), dark)
  const object = new Group()
  object.add(beam, wand)
  return {
    object,
    show: ({ ray }, far, isAiming) => {
      object.visible = ray.isKnown
      beam.visible = !isAiming
      object.position.copy(ray.origin)
      object.quaternion.copy(turn.setFromUnitVectors(AHEAD, ray.direction))
      const length = Math.min(LONGEST, far ?? LONGEST)
      beam.scale.y = length
      beam.position.z = -length / 2
    },
    dispose: () => {
      for (const part of [beam, wand]) part.geometry.dispose()
      material.dispose()
      dark.dispose()
    },
  }
}
