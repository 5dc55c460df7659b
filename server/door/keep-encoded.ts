// `Encoder.encode()` answers with a view on a buffer that the next patch overwrites, and `ws` keeps that view while a slow
// client holds it up: what such a client is sent is then silently wrong (realtime.md 7.1). One copy a patch cures it.
import { Encoder } from '@colyseus/schema'

/** A hall of a thousand people; above the usual 16 KiB the full state would be made in a new buffer for each who joins. */
const BUFFER_BYTES = 128 * 1024
const KEPT = Symbol.for('majlis.encoded-is-kept')

/** Makes every encoder hand out bytes of their own. To be called before rooms are made; harmless twice. */
export function keepEncoded(): void {
  const prototype = Encoder.prototype as typeof Encoder.prototype & { [KEPT]?: true }
  if (prototype[KEPT]) return
  prototype[KEPT] = true
  Encoder.BUFFER_SIZE = BUFFER_BYTES
  const { encode, encodeAll } = prototype
  prototype.encode = function (...args) {
    return encode.apply(this, args).slice()
  }
  prototype.encodeAll = function (...args) {
    return encodeAll.apply(this, args).slice()
  }
}
