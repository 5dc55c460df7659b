// The orders of a roll-call are data; here they are worked out again from the names, by tables of letters.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../../shared/ids.ts'
import { ARABIC_ORDER, MEMBER_BY_ID, MEMBERS } from '../../../../shared/members/members.ts'
import { CALL_ORDER } from '../../../../shared/procedure/rulebooks/call-orders.ts'
import { BODIES, RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { EMPTY_SITTING } from '../../../../shared/procedure/sitting.ts'
import { callOrderOf } from '../../../../shared/procedure/votes/roll-call.ts'
import { arabicKey, latinKey, sortedBy } from './alphabets.ts'
import { FRENCH_NAMES } from './french-names.ts'

const ALL = MEMBERS.map(({ id }) => id)
const namesIn = (language: 'en' | 'ar') =>
  Object.fromEntries(MEMBERS.map((member) => [member.id, member[language]]))
/** of these, in the order of the list */
const among = (order: readonly string[], ...ids: readonly string[]) => order.filter((id) => ids.includes(id))

describe.each(Object.entries(CALL_ORDER))('%s', (_, order) => {
  it('[RB4] calls every state once', () => expect([...order].sort()).toEqual([...ALL].sort()))
})

it('[RB4] the English order is the alphabet of the English names', () =>
  expect(CALL_ORDER.en).toEqual(sortedBy(namesIn('en'), latinKey)))

it('[RB4] the French order is the alphabet of the French names', () =>
  expect(CALL_ORDER.fr).toEqual(sortedBy(FRENCH_NAMES, latinKey)))

it('[RB4] the Arabic order is the alphabet of the Arabic names', () =>
  expect(CALL_ORDER.ar).toEqual(sortedBy(namesIn('ar'), arabicKey)))

it('[RB4] in the hall the same alphabets hold, with the Holy See after the others', () => {
  const seats = (order: readonly string[]) => [...order.filter((id) => id !== 'VAT'), 'VAT']
  expect([ALL, ARABIC_ORDER]).toEqual([seats(CALL_ORDER.en), seats(CALL_ORDER.ar)])
})

describe('the odd places', () => {
  it('[RB4] accents, spaces and hyphens do not count in French', () =>
    expect([
      among(CALL_ORDER.fr, 'EGY', 'SLV', 'ARE', 'ECU', 'ERI', 'ESP', 'PSE', 'USA', 'ETH'),
      among(CALL_ORDER.fr, 'GIN', 'GNB', 'GNQ'),
      among(CALL_ORDER.fr, 'SYR', 'CAF', 'KOR', 'COD', 'LAO', 'MDA', 'DOM', 'PRK', 'TZA'),
      among(CALL_ORDER.fr, 'LCA', 'KNA', 'SMR', 'VAT', 'VCT'),
    ]).toEqual([
      ['EGY', 'SLV', 'ARE', 'ECU', 'ERI', 'ESP', 'PSE', 'USA', 'ETH'],
      ['GIN', 'GNB', 'GNQ'],
      ['SYR', 'CAF', 'KOR', 'COD', 'LAO', 'MDA', 'DOM', 'PRK', 'TZA'],
      ['LCA', 'KNA', 'SMR', 'VAT', 'VCT'],
    ]))

  it('[RB4] articles and hamza do not count in Arabic, and spaces come before letters', () =>
    expect([
      CALL_ORDER.ar.slice(0, 5),
      among(CALL_ORDER.ar, 'ALB', 'DEU', 'ARE'),
      among(CALL_ORDER.ar, 'BHS', 'SLB', 'COM', 'MHL'),
      among(CALL_ORDER.ar, 'CAF', 'TZA', 'DOM', 'SYR', 'KOR', 'PRK', 'COD', 'LAO', 'MDA'),
      among(CALL_ORDER.ar, 'WSM', 'STP', 'SMR', 'VCT', 'KNA', 'LCA'),
    ]).toEqual([
      ['RUS', 'ETH', 'AZE', 'ARG', 'JOR'],
      ['ALB', 'DEU', 'ARE'],
      ['BHS', 'SLB', 'COM', 'MHL'],
      ['CAF', 'TZA', 'DOM', 'SYR', 'KOR', 'PRK', 'COD', 'LAO', 'MDA'],
      ['WSM', 'STP', 'SMR', 'VCT', 'KNA', 'LCA'],
    ]))
})

describe('an order of its own', () => {
  const listOf = (id: 'eu-council' | 'gcc-supreme-council') => RULEBOOKS[id].procedure.voting.rollCall.list

  it.each(['eu-council', 'gcc-supreme-council'] as const)('[RB4] of the %s calls each member once', (id) =>
    expect([...(listOf(id) ?? [])].sort()).toEqual(
      [...(BODIES.find((body) => body.id === id)?.members ?? [])].sort(),
    ),
  )

  it('[RB4] the GCC goes by the Arabic alphabet, the Kingdom by the name of its people', () => {
    const short = { SAU: 'السعودية' } as Readonly<Record<string, string>>
    const names = (listOf('gcc-supreme-council') ?? []).map((id) => [
      id,
      short[id] ?? MEMBER_BY_ID.get(id)?.ar ?? '',
    ])
    expect(listOf('gcc-supreme-council')).toEqual(sortedBy(Object.fromEntries(names), arabicKey))
  })

  it.each([
    ['gcc-supreme-council', 'substantive', ['d1', 'KWT', 'SAU', 'ARE'], ['ARE', 'SAU', 'KWT', 'd1']],
    ['eu-council', 'qualified', ['AUT', 'MLT', 'DEU'], ['MLT', 'AUT', 'DEU']],
    ['general-assembly', 'ordinary', ['ZWE', 'VAT', 'AFG'], ['AFG', 'VAT', 'ZWE']],
  ] as const)('[RB4] is gone by in a roll-call of the %s', (rulebook, decision, delegations, order) => {
    const sitting = {
      ...EMPTY_SITTING,
      rulebook,
      delegations: [...delegations] as string[] as DelegationId[],
    }
    expect(callOrderOf(sitting, RULEBOOKS[rulebook].procedure.voting.rollCall.order, decision)).toEqual(order)
  })
})
