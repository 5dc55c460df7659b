// Both groups obey the laws, write every element in one way only, and let nothing in that is outside the subgroup.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Group, groupOf } from '../../../shared/ballot/group/group.ts'
import { modulo, readScalar } from '../../../shared/ballot/group/scalars.ts'

const GROUPS = ['Ed25519', 'BELENIOS-2048'].map((name) => groupOf(name)!)
const RUNS = { numRuns: 12 }
const P = 2n ** 255n - 19n
// BELENIOS-2048, in decimal as its specification prints it
const PRIME = BigInt(
  [
    '2069478569142254640101364365750500806492298929575110409710088478705737421924271740192223725449768433',
    '8129066633138078958404960054389636289796393038773905722803605973749427671376777618898589872735865049',
    '0811670993105358677809800307904916540637771737641986785272734744763418356000356983051931442845617019',
    '1100078673730733356412397173289791324047457883446826065232797464795113767265869358218004631792207366',
    '8860052627186363386088796882120769432366149491002923444346373222145884100586421050242120365433561201',
    '3204811188524087310770141516662001623131771693721892480785077118278423174980732765988288251691831031',
    '25680162072880719',
  ].join(''),
)
const hex = (value: bigint): string => value.toString(16).padStart(64, '0')

const scalar = (group: Group) => fc.bigInt({ min: 0n, max: group.order - 1n })

describe.each(GROUPS.map((group) => [group.name, group] as const))('[BA2] %s', (_, group) => {
  it('adds exponents when it multiplies', () => {
    fc.assert(
      fc.property(scalar(group), scalar(group), (a, b) => {
        const product = group.times(group.secretPower(a), group.secretPower(b))
        expect(group.write(product).text).toBe(
          group.write(group.secretPower(modulo(a + b, group.order))).text,
        )
      }),
      RUNS,
    )
  })

  it('gives one power, by whatever way it is computed', () => {
    const element = group.secretPower(12345n)
    const [fixed, varying, secret] = [group.fixed(element), group.varying(element), group.secretBase(element)]
    fc.assert(
      fc.property(scalar(group), (exponent) => {
        const ways = [fixed.power(exponent), varying.power(exponent), group.power(element, exponent)]
        const expected = group.secretPower(modulo(12345n * exponent, group.order))
        expect(group.encode([...ways, secret(exponent)])).toEqual(Array(4).fill(group.write(expected).text))
      }),
      RUNS,
    )
  })

  it.each([0n, 1n, 2n, 127n, 128n, 2n ** 251n])('knows the power %d', (exponent) => {
    const text = group.write(group.secretPower(exponent)).text
    expect(group.write(group.base.power(exponent)).text).toBe(text)
    expect(group.write(group.varying(group.generator).power(exponent)).text).toBe(text)
  })

  it('undoes a multiplication', () => {
    const element = group.secretPower(77n)
    expect(group.isOne(group.times(element, group.inverse(element)))).toBe(true)
    expect(group.isOne(group.base.power(group.order))).toBe(true)
  })

  it('[BA3] reads what it writes, the neutral element too', () => {
    for (const exponent of [0n, 1n, 2n, group.order - 1n, 987654321n]) {
      const { text } = group.write(group.secretPower(exponent))
      const read = group.read(text)
      expect(read && group.write(read.element).text).toBe(text)
    }
  })

  it('[BA4] reads scalars below its order only, in one form', () => {
    expect(readScalar(group.order, '0')).toBe(0n)
    expect(readScalar(group.order, `${group.order - 1n}`)).toBe(group.order - 1n)
    const refused = [`${group.order}`, '-1', '00', '01', '', ' 1', '1.0', '1e3', '0x1', '9'.repeat(79)]
    expect(refused.map((text) => readScalar(group.order, text))).toEqual(refused.map(() => null))
  })
})

describe('[BA3] elements that are none', () => {
  const ed25519 = groupOf('Ed25519')!
  const belenios = groupOf('BELENIOS-2048')!

  it('writes the generator of Ed25519 as a number from its highest digit', () => {
    expect(ed25519.write(ed25519.generator).text).toBe(`${'6'.repeat(62)}58`)
    expect(ed25519.write(ed25519.one).text).toBe(`${'0'.repeat(63)}1`)
  })

  it.each([
    ['of order two', hex(P - 1n)],
    ['of order four', hex(0n)],
    ['with a part of order two', ''],
    ['above the prime', hex(P + 1n)],
    ['with a sign of zero', hex(1n | (1n << 255n))],
    ['that lies on no curve', hex(2n)],
    ['in capitals', `${'6'.repeat(62)}5A`],
    ['too short', '66'],
  ])('refuses a point %s', (_, text) => {
    const mixed = ed25519.times(ed25519.generator, ed25519.decode(hex(P - 1n))!)
    expect(ed25519.read(text || ed25519.write(mixed).text)).toBeNull()
  })

  it.each([
    ['outside the subgroup', '2'],
    ['zero', '0'],
    ['of order two', 'P-1'],
    ['above the prime', 'P+g'],
    ['with a zero before it', '0g'],
    ['negative', '-1'],
  ])('refuses a number %s', (_, text) => {
    const g = BigInt(belenios.write(belenios.generator).text)
    const written = text
      .replace('P+g', `${PRIME + g}`)
      .replace('P-1', `${PRIME - 1n}`)
      .replace('0g', `0${g}`)
    expect(belenios.read(written)).toBeNull()
  })
})
