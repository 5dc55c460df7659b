// [SP21] [SP28] Around a restart: nobody's time runs out in an empty hall.
import { expect, test } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { restartClocks, stopClocks } from '../../server/forum/restart-clocks.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { usedMs } from '../../shared/procedure/speakers/floor-time.ts'
import { testHouse } from './test-house.ts'

const CHAIR = 'p_chair' as PersonId
const SPEAKER = 'p_speaker' as PersonId
const KEN = 'KEN' as DelegationId
const ID = 's_hall' as SessionId
const OPENING = {
  ...{ id: ID, title: 'T', isPublic: true, isOpenForum: false, delegations: [KEN], names: {} },
  ...{ rulebook: 'open-floor' as const, ownRulebook: null, observers: [], host: null },
}

/** A sitting in which somebody speaks since now, and its forum. */
async function speaking() {
  const house = testHouse()
  const forum = new Forum(house)
  const sitting = await forum.open(OPENING, [])
  const admit = (person: PersonId, role: 'chair' | 'delegate', delegation: DelegationId | null) =>
    sitting.request({ type: 'person.admit', person, role, delegation }, 'system')
  await admit(CHAIR, 'chair', null)
  await admit(SPEAKER, 'delegate', KEN)
  await sitting.request({ type: 'meeting.open' }, CHAIR)
  await sitting.request({ type: 'floor.request', kind: 'speech' }, SPEAKER)
  const entry = sitting.standing.sitting.speakers.entries[0]!.id
  await sitting.request({ type: 'floor.give', entry }, CHAIR)
  return { house, forum, sitting, floor: () => sitting.standing.sitting.speakers.floor! }
}

test('the time that a restart takes is not the speaker’s', async () => {
  const { house, forum } = await speaking()
  house.pass(10_000)
  await stopClocks(house, forum)
  house.pass(60_000)
  const after = new Forum(house)
  const sitting = (await after.sitting(ID))!
  await restartClocks(house, after)
  house.pass(5_000)
  expect(usedMs(sitting.standing.sitting.speakers.floor!, house.now())).toBe(15_000)
})

test('[SP28] a meeting that is suspended for ten minutes is so without those of the restart', async () => {
  const { house, forum, sitting } = await speaking()
  await sitting.request({ type: 'meeting.suspend', minutes: 10 }, CHAIR)
  const { until } = sitting.standing.sitting.agenda.meeting
  await stopClocks(house, forum)
  house.pass(60_000)
  const after = new Forum(house)
  const again = (await after.sitting(ID))!
  for (const turn of [restartClocks, restartClocks]) await turn(house, after)
  expect(again.standing.sitting.agenda.meeting.until).toBe(until! + 60_000)
  const types = (await house.store.journal(ID)).map(({ entry }) => entry.type)
  expect(types.slice(-2)).toEqual(['times.held', 'times.released'])
})

test('a clock that the chair has stopped stays so', async () => {
  const { house, forum, sitting, floor } = await speaking()
  await sitting.request({ type: 'floor.pause', givenAt: floor().givenAt, isPaused: true }, CHAIR)
  await stopClocks(house, forum)
  await restartClocks(house, forum)
  expect(floor().pausedAt).not.toBeNull()
})

test('once is as good as twice', async () => {
  const { house, forum, sitting } = await speaking()
  for (const turn of [stopClocks, stopClocks, restartClocks, restartClocks]) await turn(house, forum)
  const types = (await house.store.journal(ID)).map(({ entry }) => entry.type)
  expect(types.slice(-2)).toEqual(['floor.paused', 'floor.resumed'])
  expect(sitting.standing.sitting.speakers.floor?.pausedAt).toBeNull()
})
