// Those near by, found square by square, are those that asking everybody would find.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { crowdOf, EARSHOT, nearestIn } from '../../../shared/voice/crowd.ts'

const idOf = (index: number) => `p_${String(index).padStart(9, '0')}` as PersonId
/** on a grid, so that some are equally far away */
const metres = fc.integer({ min: -60, max: 60 }).map((half) => half / 2)
const people = fc
  .array(fc.record({ x: metres, z: metres, place: fc.constantFrom('hall', 'lab', null) }), { maxLength: 80 })
  .map((all) => all.map((each, index) => ({ ...each, person: idOf(index) })))

test('the nearest are the nearest of all in the same place, in their order', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 6 }), (all, most) => {
      const crowd = crowdOf(
        all,
        all.map(({ place }) => place),
        () => true,
      )
      for (const one of all.filter(({ place }) => place !== null)) {
        const off = ({ x, z }: { x: number; z: number }) => (x - one.x) ** 2 + (z - one.z) ** 2
        const expected = all
          .filter((other) => other !== one && other.place === one.place && off(other) <= EARSHOT ** 2)
          .toSorted((a, b) => off(a) - off(b) || (a.person < b.person ? -1 : 1))
          .slice(0, most)
        expect(nearestIn(crowd, one.place!, one, most)).toEqual(expected.map(({ person }) => person))
      }
    }),
    { numRuns: 60 },
  )
})

test('who does not talk, or is nowhere, is near nobody', () => {
  const all = [0, 1, 2].map((index) => ({ person: idOf(index), x: index, z: 0 }))
  const crowd = crowdOf(all, ['hall', 'hall', null], ({ person }) => person !== idOf(1))
  expect(nearestIn(crowd, 'hall', { person: idOf(3), x: 0, z: 0 }, 5)).toEqual([idOf(0)])
})
