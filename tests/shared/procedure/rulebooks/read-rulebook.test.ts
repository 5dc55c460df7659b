// A host's own rulebook: nothing in it is believed, and what is right comes out as it went in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulebookFaults } from '../../../../shared/i18n/en/rulebook-faults.ts'
import {
  faultsOfRulebook,
  isRulebookFault,
  readRulebook,
} from '../../../../shared/procedure/rulebooks/read-rulebook.ts'
import { sentenceOf } from '../../../../shared/procedure/rulebooks/reading/problem.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { changed, hasPlace, type Json, placesOf } from './json-places.ts'
import { EXAMPLE, sentencesOn } from './rulebook-example.ts'

describe('what can be read', () => {
  it('[RB8] the example for hosts', () => {
    expect(sentencesOn(EXAMPLE)).toEqual([])
    expect(readRulebook(EXAMPLE)).toEqual(EXAMPLE)
  })

  it.each(Object.entries(RULEBOOKS))('[RB8] %s, unchanged', (_, rulebook) => {
    const json: unknown = JSON.parse(JSON.stringify(rulebook))
    expect(sentencesOn(json)).toEqual([])
    expect(readRulebook(json)).toEqual(rulebook)
  })

  it('[RB7] a copy: what is changed in the input afterwards changes nothing', () => {
    const input = changed(EXAMPLE, [], undefined) as { sources: string[] }
    const read = readRulebook(input)
    input.sources.push('later')
    expect(read).toEqual(EXAMPLE)
  })
})

describe('anything', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<Json | undefined>(
      undefined,
      null,
      -1,
      1.5,
      1e300,
      '',
      'simple',
      [],
      {},
      [1, 2],
      '__proto__',
    ),
  ) as fc.Arbitrary<Json | undefined>

  it.each([['the example', EXAMPLE], ...Object.entries(RULEBOOKS)])(
    '[RB7] %s with one place changed is read, or faults stand where something is or is missing',
    (_, rulebook) => {
      const json = JSON.parse(JSON.stringify(rulebook)) as Json
      fc.assert(
        fc.property(fc.constantFrom(...placesOf(json)), value, (place, replaced) => {
          const input = changed(json, place, replaced)
          const faults = faultsOfRulebook(input)
          const read = readRulebook(input)
          expect(isRulebookFault(read)).toBe(faults.length > 0)
          for (const fault of faults) {
            expect(hasPlace(input, fault.path)).toBe(true)
            expect(sentenceOf(fault, rulebookFaults)).toMatch(/\.$/)
          }
          if (faults.length === 0) expect(read).toEqual(input)
        }),
        { numRuns: 100 },
      )
    },
  )
})
