// What waits when the machine cannot keep up: poses do, requests do not.
import { expect, test } from 'vitest'
import { answerRequest } from '../../server/rooms/desk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, KEN, openHall } from './open-hall.ts'

const AMINA = 'p_amina' as PersonId

/** A hall that counts how often poses are told. */
async function watchedHall() {
  const opened = await openHall()
  let told = 0
  const tell = () => {
    told += 1
  }
  Object.assign(opened.hall.walkers, { tell })
  opened.hall.arrive(guest(AMINA))
  const step = (everyMs: number, times: number): number => {
    told = 0
    for (let left = times; left > 0; left--) {
      opened.house.pass(everyMs)
      opened.hall.step(opened.house.now())
    }
    return told
  }
  return { ...opened, step }
}

test('late steps thin the poses, and calm ones bring them back', async () => {
  const { step } = await watchedHall()
  const before = step(50, 40)
  step(120, 40)
  const during = step(120, 40)
  step(50, 200)
  const after = step(50, 40)
  expect(before).toBe(40)
  expect(during).toBeLessThanOrEqual(6)
  expect(after).toBe(40)
})

test('a ballot is acknowledged while the poses are thinned', async () => {
  const { hall, step } = await watchedHall()
  await answerRequest(hall, AMINA, 'delegation.take', { delegation: KEN })
  await answerRequest(hall, AMINA, 'presiding.take', {})
  const asked = { question: 'Now?', method: 'recorded', decision: null, again: null } as const
  const opened = await answerRequest(hall, AMINA, 'vote.open', asked)
  step(120, 60)
  const vote = opened.ok ? opened.value.vote : ('' as never)
  const cast = await answerRequest(hall, AMINA, 'ballot.cast', { vote, choice: 'yes', key: '0'.repeat(32) })
  expect([hall.shedding.oneIn, cast.ok]).toEqual([7, true])
})
