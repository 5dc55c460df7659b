// What lies before each delegate: a microphone on a bent neck and a writing pad. Drawn once for each desk; the sitter looks to +z.
import { BoxGeometry, type BufferGeometry, CylinderGeometry, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import { SEATS } from '../../../../shared/hall/seats.ts'
import { Batch } from '../kit/batch.ts'
import { BRASS, type Finish, INK } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { rod } from '../kit/rod.ts'

/** from a seat ahead to the middle of its desk, metres */
const AHEAD = { desk: 0.62, council: 0.86 }
const PAD: Finish = { colour: '#5c2b27', rough: 0.55, grain: 0.3, of: 'cloth' }
const PAPER: Finish = { colour: '#f4ecdc', rough: 0.9 }

/** of the microphone, from its foot to its head */
const NECK = [
  [0.2, 0.01, 0.1],
  [0.2, 0.11, 0.1],
  [0.195, 0.18, 0.085],
  [0.175, 0.235, 0.045],
  [0.15, 0.262, 0],
  [0.12, 0.27, -0.06],
] as const
const aside = new Vector3(1, 0, 0)

/** Stands on y 0, the top of a desk. */
export function deskSetGeometry(): BufferGeometry {
  const neck = NECK.map(([x, y, z]) => new Vector3(x, y, z))
  const thin = () => 0.006
  return new Batch()
    .add(new CylinderGeometry(0.04, 0.045, 0.02, 10), INK, place(0.2, 0.01, 0.1))
    .add(rod(neck, { width: thin, depth: thin, facing: () => aside }), BRASS)
    .add(
      new CylinderGeometry(0.012, 0.016, 0.06, 6),
      INK,
      place(0.11, 0.272, -0.08, { pitch: 1.3, yaw: 0.5 }),
    )
    .add(new BoxGeometry(0.26, 0.014, 0.2), PAD, place(-0.08, 0.007, -0.06))
    .add(new BoxGeometry(0.22, 0.004, 0.16), PAPER, place(-0.08, 0.016, -0.06, { yaw: 0.04 }))
    .merge()
}

export const deskSets = () =>
  SEATS.flatMap(({ kind, x, y, z, heading }) => {
    if (kind !== 'desk' && kind !== 'council') return []
    const tall = kind === 'desk' ? HALL.row.desk.height : HALL.council.table.height
    return [place(x, y + tall, z, { yaw: heading }).multiply(place(0, 0, AHEAD[kind]))]
  })
