// Canonical JSON (RFC 8785), so that equal data has one text and one hash, whoever writes it.

/**
 * The canonical text of plain JSON data. Keys are ordered by UTF-16 code units, numbers written as ECMAScript does.
 * Throws TypeError for what JSON cannot say: undefined, NaN, infinities, lone surrogates, functions, class instances.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON number: ${value}`)
    return JSON.stringify(value)
  }
  // Array.from and not map, which would pass over holes
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonical(item)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${canonicalText(key)}:${canonical((value as Record<string, unknown>)[key])}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`no JSON value: ${typeof value}`)
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate cannot be written')
  return JSON.stringify(text)
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
