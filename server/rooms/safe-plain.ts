// Payloads as plain data: what JSON can say, in objects of our own making.

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

/** objects and lists within each other; no request of ours needs half of it */
const MAX_DEPTH = 8

/** No Map, Date, RegExp, BigInt, bytes, NaN, broken text, nor a key `__proto__`, at most 8 deep. */
export function isPlain(value: unknown, depth = MAX_DEPTH): boolean {
  switch (typeof value) {
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'string':
      return value.isWellFormed()
    case 'object':
      return value === null || (depth > 0 && isPlainContainer(value, depth - 1))
    default:
      return false
  }
}

function isPlainContainer(value: object, depth: number): boolean {
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth))
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.entries(value).every(
    // a field that is undefined is a field left out
    ([key, field]) =>
      key !== '__proto__' && key.isWellFormed() && (field === undefined || isPlain(field, depth)),
  )
}

/** A copy of what `isPlain` accepts, without fields that are undefined; -0 becomes 0, as in JSON. */
export function copyPlain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(copyPlain)
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null) return value as Plain
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(fields.map(([key, field]) => [key, copyPlain(field)]))
}
