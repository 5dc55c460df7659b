// All people of one figure at one level of detail: one draw call, refilled every frame.
import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  type Material,
  Mesh,
} from 'three'
import { ORDER } from '../hall/site.ts'

/** Numbers per person: place and motion, four each, and the turn of the head. */
export const STRIDE = 9

export interface Batch {
  readonly mesh: Mesh
  /** STRIDE numbers for each of `count` people */
  readonly people: Float32Array
  count: number
  /** of one person */
  readonly triangles: number
  /** Hands what stands in `people` to the GPU. */
  flush(): void
}

export function createBatch(shape: BufferGeometry, material: Material, capacity: number): Batch {
  const geometry = new InstancedBufferGeometry()
  geometry.setIndex(shape.index)
  for (const name of Object.keys(shape.attributes)) geometry.setAttribute(name, shape.getAttribute(name))
  const people = new Float32Array(capacity * STRIDE)
  const buffer = new InstancedInterleavedBuffer(people, STRIDE)
  buffer.setUsage(DynamicDrawUsage)
  geometry.setAttribute('place', new InterleavedBufferAttribute(buffer, 4, 0))
  geometry.setAttribute('motion', new InterleavedBufferAttribute(buffer, 4, 4))
  geometry.setAttribute('gaze', new InterleavedBufferAttribute(buffer, 1, 8))
  geometry.instanceCount = 0
  const mesh = new Mesh(geometry, material)
  // the crowd tests each person by itself
  mesh.frustumCulled = false
  mesh.renderOrder = ORDER.people
  mesh.matrixAutoUpdate = false
  // three empties the list of ranges after each upload; the one range is used again
  const range = { start: 0, count: 0 }
  const batch: Batch = {
    mesh,
    people,
    count: 0,
    triangles: (shape.index ?? shape.getAttribute('position')).count / 3,
    flush() {
      geometry.instanceCount = batch.count
      mesh.visible = batch.count > 0
      if (batch.count === 0) return
      range.count = batch.count * STRIDE
      if (buffer.updateRanges.length === 0) buffer.updateRanges.push(range)
      buffer.needsUpdate = true
    },
  }
  return batch
}
