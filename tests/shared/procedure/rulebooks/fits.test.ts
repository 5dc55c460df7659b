// Which delegations a sitting may have, and which of them have no vote.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../../shared/ids.ts'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { observersAmong, unfitFor } from '../../../../shared/procedure/rulebooks/fits.ts'
import { MODEL_UN } from '../../../../shared/procedure/rulebooks/model-un.ts'
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'

const ids = (...words: readonly string[]) =>
  words.join(' ').split(' ') as readonly string[] as readonly DelegationId[]
const COUNCIL = 'CHN FRA RUS GBR USA ALB BRA GAB GHA IRL KEN MEX NOR IND ARE'
const UNION =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'
const GULF = 'ARE BHR KWT OMN QAT SAU'
const without = (list: string, id: string) => list.replace(id, '').replace(/\s+/g, ' ').trim()

type Case = readonly [rulebook: keyof typeof RULEBOOKS, delegations: readonly DelegationId[], unfit: unknown]

describe('unfitFor', () => {
  it.each<Case>([
    ['security-council', ids(COUNCIL), null],
    // a model of it may seat whom it likes besides the five
    ['security-council', ids(without(COUNCIL, 'IND'), 'd1'), null],
    ['security-council', ids(without(COUNCIL, 'CHN'), 'DEU'), { is: 'missing', delegations: ['CHN'] }],
    ['security-council', ids(without(COUNCIL, 'IND')), { is: 'size', sizes: [15] }],
    ['security-council', ids(COUNCIL, 'DEU'), { is: 'size', sizes: [15] }],
    ['eu-council', ids(UNION), null],
    ['eu-council', ids(without(UNION, 'MLT')), { is: 'missing', delegations: ['MLT'] }],
    ['eu-council', ids(UNION, 'NOR', 'd2'), { is: 'strangers', delegations: ['NOR', 'd2'] }],
    ['gcc-supreme-council', ids(GULF), null],
    ['gcc-supreme-council', ids(without(GULF, 'QAT')), { is: 'missing', delegations: ['QAT'] }],
    ['gcc-supreme-council', ids(GULF, 'YEM'), { is: 'strangers', delegations: ['YEM'] }],
    ['general-assembly', MEMBERS.map(({ id }) => id), null],
    ['general-assembly', ids('FRA KEN PSE'), null],
    ['general-assembly', ids('FRA KEN d1'), { is: 'strangers', delegations: ['d1'] }],
    ['general-assembly-committee', ids('VAT XKX'), { is: 'strangers', delegations: ['XKX'] }],
    ['model-un', ids('FRA d1 PSE'), null],
    ['open-floor', ids('d1'), null],
  ])('[RB5] %s %j: %j', (rulebook, delegations, unfit) =>
    expect(unfitFor(RULEBOOKS[rulebook], delegations)).toEqual(unfit),
  )

  const own = (more: Partial<Rulebook>): Rulebook => ({ ...MODEL_UN, id: 'own', ...more })
  const counted = (min: Readonly<Record<number, number>>) =>
    ({ test: { is: 'count', min }, rule: '1' }) as const

  it('[RB5] a count that is not laid down for so many delegations cannot decide', () => {
    const rulebook = own({ decisions: { a: counted({ 2: 2, 3: 2 }), b: counted({ 3: 2, 4: 3 }) } })
    expect([unfitFor(rulebook, ids('FRA KEN d1')), unfitFor(rulebook, ids('FRA KEN'))]).toEqual([
      null,
      { is: 'size', sizes: [3] },
    ])
  })

  it('[RB5] who has no weight in one of the years cannot sit where weights count', () => {
    const weights = {
      unit: 'shares',
      years: { 1: { total: 2, of: { FRA: 1, KEN: 1 } }, 2: { total: 1, of: { FRA: 1 } } },
    }
    expect(unfitFor(own({ weights }), ids('FRA KEN'))).toEqual({ is: 'strangers', delegations: ['KEN'] })
  })
})

describe('observersAmong', () => {
  it.each<readonly [keyof typeof RULEBOOKS, readonly string[]]>([
    ['general-assembly', ['VAT', 'PSE']],
    ['general-assembly-committee', ['VAT', 'PSE']],
    ['security-council', []],
    ['model-un', []],
    ['open-floor', []],
  ])('[RB6] under %s: %j', (rulebook, observers) =>
    expect(observersAmong(RULEBOOKS[rulebook], ids('VAT FRA PSE KEN'))).toEqual(observers),
  )
})
