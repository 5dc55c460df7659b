// Everything that lies flat: the inlaid middle, the floor around it, the court, the land outside.
import { type BufferGeometry, Mesh, RingGeometry, type Texture } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import type { Tier } from '../quality.ts'
import { type FloorUse, floorMaterial, type Paving } from './matter/floor.ts'
import type { Mirrored } from './matter/mirror.ts'
import { plainFloorMaterial } from './matter/plain-floor.ts'
import { floorShade, SKY_REACH } from './matter/skylight.ts'
import { landMaterial } from './matter/skyline.ts'
import { courtGeometry, floorGeometry, medallionGeometry } from './parts/floor.ts'
import { wovenGeometry } from './parts/woven.ts'
import { textureOf } from './pictures/canvas.ts'
import { medallionTexture } from './pictures/floor-picture.ts'
import { saduTexture } from './pictures/sadu.ts'
import { slabsTexture } from './pictures/slabs.ts'
import type { Shell } from './shell.ts'
import { keep, ORDER, put, type Site } from './site.ts'

const MEDALLION_PIXELS: Readonly<Record<Tier, number>> = { low: 1024, medium: 2048, high: 2048 }

export function putGround(site: Site, { heights, lamps }: Shell, mirrored: Mirrored): void {
  const { tier, light, seconds } = site
  const shade = keep(site, textureOf(floorShade(heights, lamps), { isColour: false }))
  const picture = keep(site, medallionTexture(MEDALLION_PIXELS[tier]))
  const slabs = tier === 'low' ? keep(site, slabsTexture()) : null
  const lay = (geometry: BufferGeometry, paving: Paving, on: { picture?: Texture } = {}): void => {
    const use: FloorUse = { paving, shade, reach: SKY_REACH, light, mirrored, ...on }
    put(site, new Mesh(geometry, slabs ? plainFloorMaterial(use, slabs) : floorMaterial(use)), ORDER.floor)
  }
  lay(medallionGeometry(), 'none', { picture })
  lay(floorGeometry(), 'round')
  lay(courtGeometry(), 'square')
  lay(wovenGeometry(tier !== 'high'), 'wool', { picture: keep(site, saduTexture()) })
  const land = new RingGeometry(HALL.wall.radius, 170, 64).rotateX(-Math.PI / 2)
  put(site, new Mesh(land.translate(0, -0.06, 0), landMaterial(light, seconds, tier === 'low')), ORDER.land)
}
