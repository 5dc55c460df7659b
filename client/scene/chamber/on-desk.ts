// Places on the desks: from a seat so far ahead and aside, above the desk's top; metres.
import type { Matrix4 } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import { place } from '../hall/kit/place.ts'

export interface DeskPlace {
  readonly ahead: number
  readonly aside: number
  readonly lift?: number
}

export function onDesk(desk: number, { ahead, aside, lift = 0 }: DeskPlace): Matrix4 {
  const { x, y, z, heading } = SEATS[desk]!
  return place(x, y + HALL.row.desk.height, z, { yaw: heading }).multiply(place(aside, lift, ahead))
}
