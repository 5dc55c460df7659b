import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyUse, keyUses, noKeys, withKey } from '../../../../shared/procedure/votes/cast-keys.ts'

it('keys are found again in their order, however many, and earlier states stay as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 150 }), (names) => {
      const states = [noKeys<number>()]
      for (const [index, name] of names.entries()) states.push(withKey(states[index]!, name, index))
      for (const [count, state] of states.entries()) {
        expect(keyUses(state)).toEqual(names.slice(0, count).map((name, index) => [name, index]))
        expect(names.map((name) => keyUse(state, name))).toEqual(
          names.map((_, index) => (index < count ? index : undefined)),
        )
      }
    }),
    { numRuns: 20 },
  )
})
