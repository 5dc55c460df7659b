// `Encoder.encode()` answers with a view on a buffer that the next patch overwrites, and `ws` keeps that view while a slow
// client holds it up: what such a client is sent is then silently wrong (realtime.md 7.1). One copy a patch cures it.
import { Encoder } from '@colyseus/schema'

/** a patch of a full hall; above the usual 16 KiB a new buffer would be made each time */
const PATCH_BYTES = 128 * 1024
/** The whole state of a hall of 3,200 with its sitting, twice over. One for all rooms, since what is made in it is copied out at once. */
const WHOLE_BYTES = 1024 * 1024
const KEPT = Symbol.for('majlis.encoded-is-kept')

/** Makes every encoder hand out bytes of their own. To be called before rooms are made; harmless twice. */
export function keepEncoded(): void {
  const prototype = Encoder.prototype as typeof Encoder.prototype & { [KEPT]?: true }
  if (prototype[KEPT]) return
  prototype[KEPT] = true
  Encoder.BUFFER_SIZE = PATCH_BYTES
  const whole = new Uint8Array(WHOLE_BYTES)
  const { encode, encodeAll } = prototype
  prototype.encode = function (...args) {
    return encode.apply(this, args).slice()
  }
  prototype.encodeAll = function (it = { offset: 0 }, buffer) {
    // what the caller has written before
    whole.set((buffer ?? this.sharedBuffer).subarray(0, it.offset))
    return encodeAll.call(this, it, whole).slice()
  }
}
