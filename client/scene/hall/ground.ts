// Everything that lies flat: the inlaid middle, the floor around it, the court, the land outside.
import { type BufferGeometry, Mesh, RingGeometry, type Texture } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import type { Tier } from '../quality.ts'
import type { FloorUse, Paving } from './matter/floor.ts'
import type { Mirrored } from './matter/mirror.ts'
import { pavedFloorMaterial } from './matter/paved-floor.ts'
import { newPavedLight, type PavedLight } from './matter/paved-light.ts'
import { plainFloorMaterial } from './matter/plain-floor.ts'
import { canvasWith, floorShade, SKY_REACH } from './matter/skylight.ts'
import { landMaterial } from './matter/skyline.ts'
import { courtGeometry, floorGeometry, medallionGeometry } from './parts/floor.ts'
import { wovenGeometry } from './parts/woven.ts'
import { textureOf } from './pictures/canvas.ts'
import { medallionTexture } from './pictures/floor-picture.ts'
import { saduTexture } from './pictures/sadu.ts'
import { slabsTexture } from './pictures/slabs.ts'
import type { RICH } from './rich.ts'
import type { Shell } from './shell.ts'
import { keep, ORDER, put, type Site } from './site.ts'

const MEDALLION_PIXELS: Readonly<Record<Tier, number>> = { low: 1024, medium: 2048, high: 2048 }

/** Returns the light that paved floors keep, where they do. */
export function putGround(
  site: Site,
  { heights, lamps }: Shell,
  mirrored: Mirrored,
  rich: Pick<typeof RICH, 'floorMaterial'> | null,
): PavedLight | null {
  const { tier, light, seconds } = site
  const isPlain = rich === null
  const shading = floorShade(heights, lamps)
  const shade = keep(site, textureOf(canvasWith(shading), { isColour: false }))
  const kept = isPlain ? newPavedLight(shading.data) : null
  if (kept) keep(site, kept.texture)
  const paved = kept && pavedFloorMaterial(kept, keep(site, slabsTexture()))
  const lay = (geometry: BufferGeometry, paving: Paving, picture?: Texture): void => {
    const use: FloorUse = {
      paving,
      shade,
      reach: SKY_REACH,
      light,
      mirrored,
      ...(picture ? { picture } : {}),
    }
    const material = rich ? rich.floorMaterial(use) : picture || !paved ? plainFloorMaterial(use) : paved
    put(site, new Mesh(geometry, material), ORDER.floor)
  }
  lay(medallionGeometry(), 'none', keep(site, medallionTexture(MEDALLION_PIXELS[tier])))
  lay(floorGeometry(), 'round')
  lay(courtGeometry(), 'square')
  lay(wovenGeometry(tier !== 'high'), 'wool', keep(site, saduTexture()))
  const land = new RingGeometry(HALL.wall.radius, 170, 64).rotateX(-Math.PI / 2)
  put(site, new Mesh(land.translate(0, -0.06, 0), landMaterial(light, seconds, isPlain)), ORDER.land)
  return kept
}
