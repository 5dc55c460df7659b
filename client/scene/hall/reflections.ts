// What gold and steel mirror: the sky of the mood, the lit wall and the stone floor, as a room of three shapes. Drawn once; the
// real hall would cost six pictures of everything and show nothing more in such blurred mirrors.
import {
  BackSide,
  CircleGeometry,
  Color,
  CylinderGeometry,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  Vector3,
  type WebGLRenderer,
} from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import { skyMaterial } from './matter/sky.ts'
import type { MoodLight } from './mood-light.ts'

/** from where the room is seen, metres: over the floor before the rostrum */
const FROM = new Vector3(0, 5, 2)
/** little: the letters of the ring, people and dark cloth keep their contrast */
const SHARE = 0.3

const colourOf = ({ x, y, z }: Vector3, share: number): Color => new Color(x * share, y * share, z * share)

function room(light: MoodLight): Scene {
  const { radius, height, open } = HALL.wall
  const wall = new CylinderGeometry(radius, radius, height, 48, 1, true, open - Math.PI, (Math.PI - open) * 2)
  const scene = new Scene()
  scene.add(
    new Mesh(new SphereGeometry(180, 32, 16), skyMaterial(light, 'stars')),
    new Mesh(
      wall.translate(0, height / 2, 0),
      new MeshBasicMaterial({ color: colourOf(light.latticeLow.value, 0.6), side: BackSide }),
    ),
    new Mesh(
      new CircleGeometry(170, 48).rotateX(-Math.PI / 2),
      new MeshBasicMaterial({ color: colourOf(light.cityFoot.value, 0.7) }),
    ),
  )
  return scene
}

/** Lets `scene` mirror the room; returns how to take that away. */
export function addReflections(gl: WebGLRenderer, scene: Scene, light: MoodLight): () => void {
  const generator = new PMREMGenerator(gl)
  const mirrored = room(light)
  const target = generator.fromScene(mirrored, 0, 0.1, 300, { size: 128, position: FROM })
  generator.dispose()
  for (const { geometry, material } of mirrored.children as Mesh<SphereGeometry, MeshBasicMaterial>[]) {
    geometry.dispose()
    material.dispose()
  }
  scene.environment = target.texture
  scene.environmentIntensity = SHARE
  return () => {
    scene.environment = null
    target.dispose()
  }
}
