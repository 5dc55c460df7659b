// Comfort: while one moves without walking in one's own room, the edge of the picture is dark; for the blink of a leap all of it.
import { BackSide, Mesh, ShaderMaterial, SphereGeometry } from 'three'
import { ease } from '../camera/ease.ts'

/** metres around the eyes: nearer than anything that one sees, farther than the picture begins */
const RADIUS = 0.25
/** how dark while one walks, and how fast it comes and goes; per second */
const WALKING = 0.62
const EASE = 7
const BLINK_EASE = 9

export interface Vignette {
  readonly object: Mesh
  /** 0 open … 1 all dark, as it is drawn now */
  readonly dark: number
  blink(): void
  frame(isMoving: boolean, dt: number): void
  dispose(): void
}

const vertexShader = `
varying vec3 way;
void main() {
  way = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`
const fragmentShader = `
uniform float dark;
varying vec3 way;
void main() {
  float aside = acos(clamp(-normalize(way).z, -1.0, 1.0));
  float edge = mix(1.25, -0.35, dark);
  gl_FragColor = vec4(0.03, 0.04, 0.07, smoothstep(edge, edge + 0.3, aside) * step(0.004, dark));
}`

export function createVignette(): Vignette {
  const uniforms = { dark: { value: 0 } }
  const material = new ShaderMaterial({
    ...{ uniforms, vertexShader, fragmentShader },
    ...{ side: BackSide, transparent: true, depthTest: false, depthWrite: false },
  })
  const object = new Mesh(new SphereGeometry(RADIUS, 24, 16), material)
  object.frustumCulled = false
  object.renderOrder = 1000
  return {
    object,
    get dark() {
      return uniforms.dark.value
    },
    blink: () => {
      uniforms.dark.value = 1
    },
    frame: (isMoving, dt) => {
      const { value } = uniforms.dark
      const wanted = isMoving ? WALKING : 0
      uniforms.dark.value = ease(value, wanted, value > WALKING ? BLINK_EASE : EASE, dt)
    },
    dispose: () => {
      object.geometry.dispose()
      material.dispose()
    },
  }
}
