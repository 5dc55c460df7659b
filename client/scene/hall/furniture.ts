// Where the chairs of the hall and of the rooms around it stand.
import type { Matrix4 } from 'three'
import { SEATS } from '../../../shared/hall/seats.ts'
import { place } from './kit/place.ts'
import { roomChairs } from './parts/rooms.ts'
import { hasChair } from './shell.ts'

export const chairPlaces = (): readonly Matrix4[] =>
  [...SEATS.filter(hasChair), ...roomChairs().map((chair) => ({ ...chair, y: 0 }))].map(
    ({ x, y, z, heading }) => place(x, y, z, { yaw: heading }),
  )
