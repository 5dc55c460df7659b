// A soft dark spot under everyone: one draw call, no shadow map. Not instanced: a software renderer draws each instance as a call of its own.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, ShaderMaterial } from 'three'
import { type Batch, STRIDE } from './batch.ts'

/** Half the width of a spot, metres, and how far it lies above the floor, lest they flicker. */
const RADIUS = 0.4
const LIFT = 0.014

const VERTEX = /* glsl */ `
attribute vec2 corner;
varying vec2 vAt;
void main() {
  vAt = corner;
  gl_Position = projectionMatrix * (viewMatrix * vec4(position, 1.));
}
`

const FRAGMENT = /* glsl */ `
varying vec2 vAt;
void main() {
  float dark = max(0., 1. - dot(vAt, vAt));
  gl_FragColor = vec4(0., 0., 0., .44 * dark * dark);
}
`

const CORNERS = [-1, -1, -1, 1, 1, 1, 1, -1] as const
/** of its two triangles, seen from above */
const QUAD = [0, 1, 2, 0, 2, 3] as const

export function createShadows(capacity: number): Batch {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
  })
  const people = new Float32Array(capacity * STRIDE)
  const places = new Float32Array(capacity * 12)
  const position = new BufferAttribute(places, 3).setUsage(DynamicDrawUsage)
  const corners = Float32Array.from({ length: capacity * 8 }, (_, i) => CORNERS[i % 8]!)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', position)
  geometry.setAttribute('corner', new BufferAttribute(corners, 2))
  geometry.setIndex(Array.from({ length: capacity * 6 }, (_, i) => QUAD[i % 6]! + Math.floor(i / 6) * 4))
  const mesh = new Mesh(geometry, material)
  // the crowd tests each person by itself
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 1
  // three empties the list of ranges after each upload; the one range is used again
  const range = { start: 0, count: 0 }
  const shadows: Batch = {
    mesh,
    people,
    count: 0,
    triangles: 2,
    flush() {
      for (let i = 0; i < shadows.count; i += 1)
        for (let k = 0; k < 4; k += 1) {
          const to = i * 12 + k * 3
          places[to] = people[i * STRIDE]! + CORNERS[k * 2]! * RADIUS
          places[to + 1] = people[i * STRIDE + 1]! + LIFT
          places[to + 2] = people[i * STRIDE + 2]! + CORNERS[k * 2 + 1]! * RADIUS
        }
      geometry.setDrawRange(0, shadows.count * 6)
      mesh.visible = shadows.count > 0
      range.count = shadows.count * 12
      if (position.updateRanges.length === 0) position.updateRanges.push(range)
      position.needsUpdate = true
    },
  }
  return shadows
}
