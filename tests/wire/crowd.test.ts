// A crowd that comes at once shares what is written for it: each sees themselves from the first moment, and all of them soon.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stateWhere, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const PEOPLE = 60
let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

test(`${PEOPLE} who come at once: each is in the first state they are sent, and all see all`, async () => {
  const crowd = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const visitor = await visit(forum.url, 'open-forum', { name: `Guest ${index}` })
      return { visitor, seesThemselves: visitor.room.state.walkers.has(visitor.entered.person) }
    }),
  )
  expect(crowd.map(({ seesThemselves }) => seesThemselves)).toEqual(crowd.map(() => true))
  const people = crowd.map(({ visitor }) => visitor.entered.person).sort()
  await Promise.all(
    crowd.map(({ visitor: { room } }) => stateWhere(room, ({ walkers }) => walkers.size === PEOPLE)),
  )
  for (const { visitor } of crowd) expect([...visitor.room.state.walkers.keys()].sort()).toEqual(people)
  await Promise.all(crowd.map(({ visitor }) => visitor.leave()))
})
