// Which bytes of a file a request wants: one range of RFC 9110 §14; more at once are answered with the whole, as it allows.

export interface ByteRange {
  readonly from: number
  /** the first byte that is not wanted */
  readonly until: number
}

/** null: all of it; 'outside': there is no such byte. `size`: of the file. */
export function byteRange(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = found ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const count = Math.min(size, Number(last))
    return count === 0 ? 'outside' : { from: size - count, until: size }
  }
  const from = Number(first)
  const until = last === '' ? size : Math.min(size, Number(last) + 1)
  // a range that ends before it begins is none
  if (last !== '' && Number(last) < from) return null
  return from < size ? { from, until } : 'outside'
}
