// Lattice hung along the wall, inside behind the columns and outside toward the court.
import { BackSide, CylinderGeometry, type Material, Mesh, type Texture } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import { LATTICE_METRES, screenMaterial } from './matter/screen.ts'
import { mashrabiyaTexture } from './pictures/mashrabiya.ts'
import { keep, put, type Site } from './site.ts'

/** The lattice runs behind the columns, from one edge of the open side to the door and on to the other edge. */
/** `shut`: 0 open, 1 closed for a closed sitting. */
export function putScreens(site: Site, shut: { value: number }): void {
  const { at, from, to } = HALL.perimeter.screens
  const rows = (to - from) / LATTICE_METRES / 2
  const closed = Math.PI - HALL.wall.open
  const door = Math.asin(HALL.door.front.halfWidth / at)
  const columns = Math.round(((closed - door) * at) / LATTICE_METRES / 2)
  const lattice = keep(site, mashrabiyaTexture())
  const material = screenMaterial(lattice, rows, site, shut)
  material.side = BackSide
  for (const start of [door, -closed])
    hang(site, material, { radius: at, from, to, start, length: closed - door, repeats: columns })
  putCourtScreens(site, lattice, shut)
}

/** The same lattice greets from the court, on both sides of the door. */
function putCourtScreens(site: Site, lattice: Texture, shut: { value: number }): void {
  const radius = HALL.wall.radius + HALL.wall.thickness + 0.03
  const [from, to] = [1, 5.4]
  const start = Math.asin((HALL.door.front.halfWidth + 0.4) / radius)
  const length = Math.asin((HALL.lobby.halfWidth - 0.9) / radius) - start
  const repeats = Math.round((length * radius) / LATTICE_METRES / 2)
  const material = screenMaterial(lattice, (to - from) / LATTICE_METRES / 2, site, shut)
  for (const first of [start, -start - length])
    hang(site, material, { radius, from, to, start: first, length, repeats })
}

interface Hanging {
  readonly radius: number
  /** heights */
  readonly from: number
  readonly to: number
  /** angles */
  readonly start: number
  readonly length: number
  /** of the pattern, across */
  readonly repeats: number
}

function hang(site: Site, material: Material, { radius, from, to, start, length, repeats }: Hanging): void {
  const geometry = new CylinderGeometry(radius, radius, to - from, 80, 1, true, start, length)
  const uv = geometry.attributes.uv!
  const rows = (to - from) / LATTICE_METRES / 2
  for (let i = 0; i < uv.count; i += 1) uv.setXY(i, uv.getX(i) * repeats, uv.getY(i) * rows)
  const screen = new Mesh(geometry, material)
  screen.position.y = (from + to) / 2
  put(site, screen)
}
