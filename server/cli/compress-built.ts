// Writes each file of the built client compressed beside itself, once, so that the server only picks one. Brotli at its best is slow, and
// done here; what is packed already (pictures, letters, figures) stays as it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const MAY_SHRINK = /\.(m?js|css|svg|json|bin|glb|wasm)$/
/** of its size; else unpacking costs more than it saves */
const WORTH_IT = 0.95
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** `dir`: the built client. Harmless twice. */
export async function compressBuilt(dir: string): Promise<void> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    MAY_SHRINK.test(name),
  )
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(dir, name)
      const whole = readFileSync(file)
      const packed = { br: await brotli(whole, BEST), gz: await zip(whole, { level: 9 }) }
      for (const [coding, bytes] of Object.entries(packed))
        if (bytes.length < whole.length * WORTH_IT) writeFileSync(`${file}.${coding}`, bytes)
    }),
  )
}
