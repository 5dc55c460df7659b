// Canonical JSON by the examples of RFC 8785 (JCS), and what it refuses to write.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../shared/journal/canonical.ts'

/** The number whose IEEE 754 bits are these 16 hex digits. */
function numberOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('numbers', () => {
  // RFC 8785, appendix B
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('[JO2] %s is written %s', (bits, text) => expect(canonical(numberOf(bits))).toBe(text))

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('%s is no JSON number', (bits) =>
    expect(() => canonical(numberOf(bits))).toThrow(TypeError),
  )

  it.each([
    ['1E30', '1e+30'],
    ['4.50', '4.5'],
    ['2e-3', '0.002'],
    ['0.000000000000000000000000001', '1e-27'],
    ['333333333.33333329', '333333333.3333333'],
    ['1e21', '1e+21'],
    ['-0', '0'],
    ['100', '100'],
    ['1700000000000', '1700000000000'],
  ])('[JO2] the literal %s is written %s', (literal, text) =>
    expect(canonical(JSON.parse(literal))).toBe(text),
  )
})

describe('texts', () => {
  it.each([
    ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['\b\t\n\f\r', '"\\b\\t\\n\\f\\r"'],
    ['\u0000\u001f', '"\\u0000\\u001f"'],
    ['\u007f\u0080\u2028\u2029', '"\u007f\u0080\u2028\u2029"'],
    ['قاعة 🕊', '"قاعة 🕊"'],
    ['\u00e9 e\u0301', '"\u00e9 e\u0301"'],
    ['</script>', '"</script>"'],
    ['', '""'],
  ])('[JO2] %j keeps all but what must be escaped', (text, written) => expect(canonical(text)).toBe(written))

  it.each(['\ud800', 'a\udc00', '\udc00\ud800'])('a lone surrogate cannot be written: %j', (text) => {
    expect(() => canonical(text)).toThrow(TypeError)
    expect(() => canonical({ [text]: 1 })).toThrow(TypeError)
  })
})

describe('objects and lists', () => {
  it('[JO2] the sample of section 3.2.2', () => {
    const sample = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`
    expect(canonical(JSON.parse(sample))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('[JO2] the sample of section 3.2.3: keys by UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonical(sample)) as object).sort()).toEqual(
      Object.values(sample).sort(),
    )
    expect([...canonical(sample).matchAll(/:"([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it.each<[unknown, string]>([
    [{}, '{}'],
    [[], '[]'],
    [null, 'null'],
    [true, 'true'],
    [false, 'false'],
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    [{ a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]}}'],
    [[3, 1, [2]], '[3,1,[2]]'],
    [JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
    [Object.assign(Object.create(null), { b: 1, a: 2 }), '{"a":2,"b":1}'],
    [{ B: 1, a: 2, Z: 3, '': 4 }, '{"":4,"B":1,"Z":3,"a":2}'],
  ])('[JO2] %j is written %s', (value, text) => expect(canonical(value)).toBe(text))

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a boxed text', Object('text')],
    ['bytes', Uint8Array.of(1)],
    ['an undefined member', { a: undefined }],
    ['an undefined item', [undefined]],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole in a list', [1, , 2]],
    ['something deep within', { a: [{ b: Number.NaN }] }],
  ])('%s is no JSON value', (_, value) => expect(() => canonical(value)).toThrow(TypeError))
})

describe('any JSON value', () => {
  const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 })

  it('[JO2] is the same value when read again', () =>
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
    ))

  it('[JO2] has one text, whatever the order of its keys', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(reversed)).toBe(canonical(value))
      }),
    ))
})
