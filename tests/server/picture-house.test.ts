// Pictures that come in parts, of many people at once.
import { afterEach, expect, test } from 'vitest'
import { PictureHouse } from '../../server/pictures/picture-house.ts'
import type { PersonId, SessionId } from '../../shared/ids.ts'

let nowMs = 0
const house = new PictureHouse(() => nowMs)
afterEach(() => house.close())

const part = (person: number, part = 0) => {
  const done = house.part('s' as SessionId, `p_${person}` as PersonId, {
    ...{ picture: 'a'.repeat(16), part, of: 3, data: 'AAAA' },
  })
  return done.ok ? 'taken' : done.refusal.code
}

test('who has begun a picture and brings no more of it gives way to others', () => {
  for (let person = 0; person < 24; person += 1) expect(part(person)).toBe('taken')
  expect(part(24)).toBe('too-fast')
  nowMs = 5001
  for (let person = 1; person < 24; person += 1) part(person, 1)
  expect([part(24), part(25), part(0, 1), part(1, 2)]).toEqual([
    'taken',
    'too-fast',
    'picture-unfit',
    'taken',
  ])
})
