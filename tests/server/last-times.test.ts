import { expect, test } from 'vitest'
import { LastTimes } from '../../server/rooms/last-times.ts'
import type { PersonId } from '../../shared/ids.ts'

const HOUR_MS = 3_600_000
const [ALI, MAY, ZOE] = ['p_ali', 'p_may', 'p_zoe'] as PersonId[]

test('what somebody did last is known for an hour, and then forgotten', () => {
  const times = new LastTimes()
  times.set(ALI!, 0)
  times.set(MAY!, 1)
  times.set(ALI!, 2)
  times.set(ZOE!, HOUR_MS + 1)
  expect([ALI, MAY, ZOE].map((one) => times.get(one!))).toEqual([2, undefined, HOUR_MS + 1])
})
