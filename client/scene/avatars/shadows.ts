// A soft dark spot under everyone: one draw call, no shadow map.
import { PlaneGeometry, ShaderMaterial } from 'three'
import { type Batch, createBatch } from './batch.ts'

/** Half the width of a spot, metres, and how far it lies above the floor, lest they flicker. */
const RADIUS = 0.4
const LIFT = 0.014

const VERTEX = /* glsl */ `
attribute vec4 place;
varying vec2 vAt;
void main() {
  vAt = position.xz * 2.;
  vec3 at = vec3(position.x * ${(2 * RADIUS).toFixed(3)}, ${LIFT}, position.z * ${(2 * RADIUS).toFixed(3)});
  gl_Position = projectionMatrix * viewMatrix * vec4(place.xyz + at, 1.);
}
`

const FRAGMENT = /* glsl */ `
varying vec2 vAt;
void main() {
  float dark = max(0., 1. - dot(vAt, vAt));
  gl_FragColor = vec4(0., 0., 0., .44 * dark * dark);
}
`

export function createShadows(capacity: number): Batch {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthWrite: false,
  })
  const shadows = createBatch(new PlaneGeometry(1, 1).rotateX(-Math.PI / 2), material, capacity)
  shadows.mesh.renderOrder = 1
  return shadows
}
