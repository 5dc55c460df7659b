// Writes each text file of the built client compressed beside itself, once, so that the server only picks one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const TEXT = /\.(js|css|svg)$/
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** `dir`: the built client. Harmless twice. */
export async function compressBuilt(dir: string): Promise<void> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(dir, name)
      const text = readFileSync(file)
      writeFileSync(`${file}.br`, await brotli(text))
      writeFileSync(`${file}.gz`, await zip(text, { level: 9 }))
    }),
  )
}
