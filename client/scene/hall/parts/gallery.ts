// The banks at the back, for everyone who watches: three rows of benches on each side of the entrance.
import { BENCHES, GALLERY_AISLES } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { CARPET, DARK_WALNUT, LAMP, LINEN, STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { band, type Sweep } from '../kit/ring.ts'
import { wedge } from '../kit/wedge.ts'

const { rows, from, to, front, back, riser, bench, aisles } = HALL.gallery

function addBank(batch: Batch, along: Sweep): void {
  rows.forEach(({ radius, y }, row) => {
    const inner = row === 0 ? front : rows[row - 1]!.radius + riser
    const outer = row === rows.length - 1 ? back : radius + riser
    batch.add(band({ inner, outer, bottom: 0, top: y }, along), STONE)
    batch.add(
      band({ inner: inner - 0.01, outer: inner + 0.02, bottom: y - 0.06, top: y - 0.035, bevel: 0 }, along),
      LAMP,
    )
  })
}

export function addGallery(batch: Batch): void {
  for (const side of [-1, 1]) {
    const ends = [side * from, side * to].toSorted((one, other) => one - other)
    addBank(batch, { from: ends[0]!, to: ends[1]!, segments: 44 })
  }
  for (const angle of GALLERY_AISLES) {
    // a hair above the rows, which run on beneath it
    const lift = aisles.profile.map(([distance, y]) => [distance, y + 0.012] as const)
    batch.add(wedge(lift, aisles.width - 0.2), CARPET, place(0, 0, 0, { yaw: angle }))
  }
  for (const { row, from: start, to: end } of BENCHES) {
    const { radius, y } = rows[row]!
    const along = { from: start, to: end, segments: 30 }
    const inner = radius - bench.depth / 2
    const outer = radius + bench.depth / 2
    const seat = y + bench.seatHeight
    batch
      .add(band({ inner: inner + 0.08, outer, bottom: y, top: seat - 0.1 }, along), DARK_WALNUT)
      .add(band({ inner, outer, bottom: seat - 0.1, top: seat, bevel: 0.03 }, along), LINEN)
      .add(
        band({ inner: outer - 0.1, outer, bottom: seat, top: y + bench.height, bevel: 0.03 }, along),
        LINEN,
      )
  }
}
