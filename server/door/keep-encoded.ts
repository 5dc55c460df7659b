// `Encoder.encode()` answers with a view on a buffer that the next patch overwrites, and `ws` keeps that view while a slow
// client holds it up: what such a client is sent is then silently wrong (realtime.md 7.1). One copy a patch cures it.
import { Encoder } from '@colyseus/schema'

const KEPT = Symbol.for('majlis.encoded-is-kept')

/** Makes every encoder hand out bytes of their own. Harmless twice. */
export function keepEncoded(): void {
  const prototype = Encoder.prototype as typeof Encoder.prototype & { [KEPT]?: true }
  if (prototype[KEPT]) return
  prototype[KEPT] = true
  const { encode, encodeAll } = prototype
  prototype.encode = function (...args) {
    return encode.apply(this, args).slice()
  }
  prototype.encodeAll = function (...args) {
    return encodeAll.apply(this, args).slice()
  }
}
