// The screens of the corners: wooden lattice on all four sides of a corner, drawn in from its posts while a meeting there is private.
// One draw call while any is closed, none else.
import { DoubleSide, Matrix4, MeshBasicMaterial, Object3D, PlaneGeometry, Vector3 } from 'three'
import { isClosedIn } from '../../../../shared/hall/corners.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import { toHall } from '../../../../shared/hall/polar.ts'
import { ease } from '../../camera/ease.ts'
import { Copies } from '../../chamber/copies.ts'
import { LATTICE_METRES } from '../../hall/matter/screen.ts'
import { canvasOf, textureOf } from '../../hall/pictures/canvas.ts'
import { mashrabiyaTexture } from '../../hall/pictures/mashrabiya.ts'
import type { MakePlaceScene } from '../place-scene.ts'

/** metres over the floor: who sits behind it is a shadow, who stands is seen to be there */
const HEIGHT = 2.3
/** how quickly a leaf follows */
const PER_SECOND = 2.6
/** nearer than this it has arrived */
const ARRIVED = 0.002
const WOOD = [186, 138, 74] as const
/** what is seen between the wood: nobody is cut out sharply */
const DUSK = [38, 27, 18] as const
const DUSK_ALPHA = 0.8

/** A post, and where its leaf reaches to; in the frame of a corner. */
interface Leaf {
  readonly x: number
  readonly z: number
  readonly toX: number
  readonly toZ: number
}

const { rug, sofas, sofa } = HALL.majlis
const aside = Math.max(rug.width / 2, ...sofas.map(({ x }) => Math.abs(x) + sofa.depth / 2)) + 0.15
const front = rug.z + rug.depth / 2
const back = Math.min(...sofas.map(({ z }) => z)) - sofa.depth / 2 - 0.1
const middle = (front + back) / 2

/** Two for each side, from its posts to its middle. */
const LEAVES: readonly Leaf[] = [-aside, aside].flatMap((x) => [
  { x, z: front, toX: 0, toZ: front },
  { x, z: back, toX: 0, toZ: back },
  { x, z: front, toX: x, toZ: middle },
  { x, z: back, toX: x, toZ: middle },
])

function latticePicture() {
  const field = mashrabiyaTexture()
  const source = field.image as HTMLCanvasElement
  const [canvas, pen] = canvasOf(source.width, source.height, true)
  pen.drawImage(source, 0, 0)
  const picture = pen.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = picture
  for (let i = 0; i < data.length; i += 4) {
    // brighter than half is wood
    const wood = Math.min(1, Math.max(0, (data[i]! / 255 - 0.5) * 8))
    for (let k = 0; k < 3; k += 1) data[i + k] = DUSK[k]! + (WOOD[k]! - DUSK[k]!) * wood
    data[i + 3] = 255 * (DUSK_ALPHA + (1 - DUSK_ALPHA) * wood)
  }
  pen.putImageData(picture, 0, 0)
  field.dispose()
  return textureOf(canvas, { isColour: true, repeats: true })
}

function leafShape(): PlaneGeometry {
  const plane = new PlaneGeometry(1, HEIGHT).translate(0.5, HEIGHT / 2, 0)
  const uv = plane.attributes.uv!
  const repeats = aside / LATTICE_METRES
  for (let i = 0; i < uv.count; i += 1)
    uv.setXY(i, uv.getX(i) * repeats, (uv.getY(i) * HEIGHT) / LATTICE_METRES)
  return plane
}

const at = new Matrix4()
const scale = new Vector3()

/** Where a leaf stands that is drawn out by `share`. */
function leafAt({ x, z, toX, toZ }: Leaf, corner: number, share: number): Matrix4 {
  const place = HALL.majlis.places[corner]!
  const from = toHall(place, x, z)
  const to = toHall(place, toX, toZ)
  const length = Math.hypot(to.x - from.x, to.z - from.z)
  return at
    .makeRotationY(Math.atan2(from.z - to.z, to.x - from.x))
    .setPosition(from.x, 0, from.z)
    .scale(scale.set(Math.max(length * share, 0.001), 1, 1))
}

export const makeCornersScene: MakePlaceScene<'corners'> = async () => {
  const corners = HALL.majlis.places.length
  const picture = latticePicture()
  const material = new MeshBasicMaterial({ map: picture, side: DoubleSide, transparent: true })
  const copies = new Copies(leafShape(), material, corners * LEAVES.length)
  const object = new Object3D()
  object.add(copies.object)
  const shares = new Float32Array(corners)
  const isDrawn = (copy: number): boolean => shares[Math.floor(copy / LEAVES.length)]! > 0
  const place = (): void => {
    for (let corner = 0; corner < corners; corner += 1)
      for (const [i, leaf] of LEAVES.entries())
        copies.set(corner * LEAVES.length + i, leafAt(leaf, corner, shares[corner]!))
    copies.settle(corners * LEAVES.length)
    copies.draw(isDrawn)
  }
  return {
    object,
    show: () => {},
    frame: ({ dt }, { sitting, settings }) => {
      const { closedCorners } = sitting.store.getState()
      let hasMoved = false
      for (let corner = 0; corner < corners; corner += 1) {
        const wanted = isClosedIn(closedCorners, corner) ? 1 : 0
        const share = shares[corner]!
        if (share === wanted) continue
        const next = settings.reducedMotion ? wanted : ease(share, wanted, PER_SECOND, dt)
        shares[corner] = Math.abs(next - wanted) < ARRIVED ? wanted : next
        hasMoved = true
      }
      if (hasMoved) place()
    },
    dispose: () => {
      picture.dispose()
      copies.dispose()
    },
  }
}
