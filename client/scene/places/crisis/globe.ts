// A globe that shows what the crisis room knows: coasts and borders drawn once, and pins whose shape says how sure a report is.
import { geoEquirectangular, geoGraticule10, geoPath } from 'd3-geo'
import {
  type BufferGeometry,
  CylinderGeometry,
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  OctahedronGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import {
  CONFIDENCES,
  type Confidence,
  type CrisisEvent,
  latest,
} from '../../../../shared/lab/crisis/crisis-state.ts'
import type { World } from '../../../atlas/world.ts'
import { canvasOf, textureOf } from '../../hall/pictures/canvas.ts'

/** metres: it stands under the lamp over the table */
export const GLOBE_RADIUS = 0.46
/** of its picture, pixels */
const WIDE = 1024
const TALL = 512
const SEA = '#12343c'
const LAND = '#c9a75c'
const LINE = '#0b2228'
const PIN = '#ff6a55'
const DEGREE = Math.PI / 180
/** of a pin, metres */
const SIZE = 0.013

/** a full ball, a diamond, an open ring: the shapes of the map */
const SHAPES: Readonly<Record<Confidence, () => BufferGeometry>> = {
  confirmed: () => new SphereGeometry(SIZE, 10, 8),
  likely: () => new OctahedronGeometry(SIZE * 1.35),
  unverified: () => new TorusGeometry(SIZE, SIZE * 0.28, 6, 14),
}

export interface Globe {
  readonly object: Object3D
  /** what turns, with its pins */
  readonly ball: Object3D
  pin(events: readonly CrisisEvent[]): void
  dispose(): void
}

/** `most`: events that it has pins for. Its middle is the origin, its foot stands on the table below. */
export function createGlobe(world: World, most: number): Globe {
  const texture = textureOf(drawWorld(world), { isColour: true })
  const ballGeometry = new SphereGeometry(GLOBE_RADIUS, 40, 24)
  const ballMaterial = new MeshBasicMaterial({ map: texture })
  const footGeometry = new CylinderGeometry(0.16, 0.2, 0.05, 24)
  const footMaterial = new MeshBasicMaterial({ color: '#5d4520' })
  const pinMaterial = new MeshBasicMaterial({ color: PIN })
  const foot = new Mesh(footGeometry, footMaterial)
  foot.position.y = -GLOBE_RADIUS - 0.025
  const ball = new Group()
  ball.add(new Mesh(ballGeometry, ballMaterial))
  const pins = CONFIDENCES.map((confidence) => {
    const mesh = new InstancedMesh(SHAPES[confidence](), pinMaterial, most)
    mesh.count = 0
    // they move with the ball, whose bounds they share
    mesh.frustumCulled = false
    ball.add(mesh)
    return { confidence, mesh }
  })
  const object = new Group()
  object.add(ball, foot)
  return {
    object,
    ball,
    pin: (events) => {
      for (const { confidence, mesh } of pins)
        setPins(
          mesh,
          events.filter((event) => !event.withdrawn && latest(event).confidence === confidence),
        )
    },
    dispose: () => {
      for (const { mesh } of pins) {
        mesh.geometry.dispose()
        mesh.dispose()
      }
      for (const thing of [texture, ballGeometry, ballMaterial, footGeometry, footMaterial, pinMaterial])
        thing.dispose()
    },
  }
}

const stand = new Object3D()

function setPins(mesh: InstancedMesh, events: readonly CrisisEvent[]): void {
  const shown = events.slice(-mesh.instanceMatrix.count)
  for (const [place, event] of shown.entries()) {
    const { lat, lon } = latest(event)
    stand.position.set(...onGlobe(lat, lon, GLOBE_RADIUS + SIZE * 0.6))
    stand.lookAt(0, 0, 0)
    stand.updateMatrix()
    mesh.setMatrixAt(place, stand.matrix)
  }
  mesh.count = shown.length
  mesh.instanceMatrix.needsUpdate = true
}

/** Where a place is on a ball whose picture is wrapped around it as three does: longitude 0 looks along +x. */
export function onGlobe(
  lat: number,
  lon: number,
  radius: number,
): readonly [x: number, y: number, z: number] {
  const up = lat * DEGREE
  const around = lon * DEGREE
  return [
    radius * Math.cos(up) * Math.cos(around),
    radius * Math.sin(up),
    -radius * Math.cos(up) * Math.sin(around),
  ]
}

function drawWorld({ land, borders, coasts }: World): HTMLCanvasElement {
  const [canvas, pen] = canvasOf(WIDE, TALL)
  const projection = geoEquirectangular().fitSize([WIDE, TALL], { type: 'Sphere' })
  const path = geoPath(projection, pen)
  const trace = (shape: Parameters<typeof path>[0], style: string, width: number): void => {
    pen.beginPath()
    path(shape)
    pen.strokeStyle = style
    pen.lineWidth = width
    pen.stroke()
  }
  pen.fillStyle = SEA
  pen.fillRect(0, 0, WIDE, TALL)
  trace(geoGraticule10(), '#28525a', 0.7)
  pen.beginPath()
  path(land)
  pen.fillStyle = LAND
  pen.fill()
  trace(borders, LINE, 0.8)
  trace(coasts, '#f0dca8', 1.2)
  return canvas
}
