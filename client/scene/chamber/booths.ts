// Booths of a secret vote: a lattice screen on three sides of the desk of each delegation that is inside one. Fetched when the first is
// entered; one draw call while there are any, none else.
import {
  type BufferGeometry,
  DoubleSide,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
  SRGBColorSpace,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { HALL } from '../../../shared/hall/plan.ts'
import { DESK_COUNT } from '../../../shared/hall/seats.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { canvasOf, type Pen, textureOf } from '../hall/pictures/canvas.ts'
import { Copies } from './copies.ts'
import { onDesk } from './on-desk.ts'

/** metres: over the floor, ahead of the seat (the placard stands before it), to either side, and behind the seat */
const SCREEN = { height: 1.58, ahead: 0.7, aside: 0.52, behind: 0.42 }
/** of the front, whose foot stands on the desk */
const FOOT = HALL.row.desk.height
/** metres that one star of the lattice covers */
const STAR = 0.22
const PIXELS = 128
/** timber, and the dusk behind it */
const [WOOD, DUSK] = ['#ab8049', '#553a22']

function panel(width: number, height: number): BufferGeometry {
  const plane = new PlaneGeometry(width, height).translate(0, height / 2, 0)
  const uv = plane.attributes.uv!
  for (let i = 0; i < uv.count; i += 1) uv.setXY(i, (uv.getX(i) * width) / STAR, (uv.getY(i) * height) / STAR)
  return plane
}

/** Around a seat at the origin that looks to +z. */
function screenGeometry(): BufferGeometry {
  const { height, ahead, aside, behind } = SCREEN
  const front = panel(2 * aside, height - FOOT).translate(0, FOOT, ahead)
  const side = (at: number) =>
    panel(ahead + behind, height)
      .rotateY(Math.PI / 2)
      .translate(at, 0, (ahead - behind) / 2)
  return mergeGeometries([front, side(aside), side(-aside)])
}

function star(pen: Pen, corners: number, outer: number, inner: number): void {
  const middle = PIXELS / 2
  pen.beginPath()
  for (let i = 0; i < corners * 2; i += 1) {
    const radius = PIXELS * (i % 2 ? inner : outer)
    const angle = (i * Math.PI) / corners
    pen.lineTo(middle + Math.cos(angle) * radius, middle + Math.sin(angle) * radius)
  }
  pen.closePath()
  pen.stroke()
}

/** Eight-pointed stars whose points meet, with a cross between each four. */
function latticePicture() {
  const [canvas, pen] = canvasOf(PIXELS, PIXELS)
  pen.fillStyle = DUSK
  pen.fillRect(0, 0, PIXELS, PIXELS)
  pen.strokeStyle = WOOD
  pen.lineJoin = 'round'
  pen.lineWidth = PIXELS * 0.075
  star(pen, 8, 0.5, 0.33)
  pen.lineWidth = PIXELS * 0.05
  star(pen, 8, 0.2, 0.15)
  pen.strokeRect(0, 0, PIXELS, PIXELS)
  const texture = textureOf(canvas, { isColour: true, repeats: true })
  texture.colorSpace = SRGBColorSpace
  return texture
}

export interface Booths {
  readonly object: Object3D
  /** Cheap when nobody has entered or left. */
  show(view: Pick<SittingView, 'people' | 'delegations'>): void
  dispose(): void
}

/** Desks of delegations of which somebody is inside a booth, in rising order. */
export function boothDesks({ people, delegations }: Pick<SittingView, 'people' | 'delegations'>): number[] {
  const desks = new Set<number>()
  for (const { isInBooth, delegation } of people.values()) {
    const order = isInBooth && delegation ? delegations.get(delegation)?.order : undefined
    if (order !== undefined && order < DESK_COUNT) desks.add(order)
  }
  return [...desks].toSorted((a, b) => a - b)
}

export function createBooths(): Booths {
  const picture = latticePicture()
  const material = new MeshBasicMaterial({ map: picture, side: DoubleSide })
  const copies = new Copies(screenGeometry(), material, DESK_COUNT)
  let shown = ''
  return {
    object: copies.object,
    show: (view) => {
      const desks = boothDesks(view)
      if (desks.join() === shown) return
      shown = desks.join()
      for (const [i, desk] of desks.entries())
        copies.set(i, onDesk(desk, { ahead: 0, aside: 0, lift: -FOOT }))
      copies.settle(desks.length)
      copies.draw(() => true)
    },
    dispose: () => {
      picture.dispose()
      copies.dispose()
    },
  }
}
