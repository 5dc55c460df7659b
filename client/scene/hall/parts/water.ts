// The ring of water: a trough between two rims, and the water's own surface, that of the court's pools with it.
import { BoxGeometry, BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { WATER } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { type Finish, PALE_STONE } from '../kit/finish.ts'
import { band, type Sweep } from '../kit/ring.ts'

const { inner, outer, depth, rim } = HALL.water
const BED: Finish = { colour: '#2f5f62', rough: 0.8, grain: 0.6 }
/** the water stands this much under the floor */
const SURFACE = -0.05

const spans: readonly Sweep[] = WATER.map(({ from, to }) => ({
  from,
  to,
  segments: Math.ceil(((to - from) * outer) / 0.7),
}))

export function addTrough(batch: Batch): void {
  for (const along of spans)
    batch
      .add(
        band({ inner: inner - rim.width, outer: inner, bottom: -depth, top: rim.height, bevel: 0.03 }, along),
        PALE_STONE,
      )
      .add(
        band({ inner: outer, outer: outer + rim.width, bottom: -depth, top: rim.height, bevel: 0.03 }, along),
        PALE_STONE,
      )
      .add(band({ inner, outer, bottom: -depth - 0.1, top: -depth, bevel: 0 }, along), BED)
}

export function waterGeometry(): BufferGeometry {
  const sheets: BufferGeometry[] = spans.map((along) =>
    band({ inner, outer, bottom: SURFACE - 0.01, top: SURFACE, bevel: 0 }, along),
  )
  const { x, width, spans: pools } = HALL.lobby.pools
  for (const side of [-1, 1])
    for (const [from, to] of pools) {
      const sheet = new BoxGeometry(width, 0.01, to - from)
      sheet.deleteAttribute('uv')
      sheets.push(sheet.translate(side * x, SURFACE - 0.005, (from + to) / 2))
    }
  return mergeGeometries(sheets, false) ?? new BufferGeometry()
}
