// Builds the client when its sources are not what dist/ was built from.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { compressBuilt } from './compress-built.ts'
import { sourceHash } from './source-hash.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const BUILT = path.join(ROOT, 'dist/client/index.html')
/** beside the build, since the builder empties its folder */
const STAMP = path.join(ROOT, 'dist/client.compressed-from')

/** Harmless twice. Says on stdout what it does; rejects with the builder's error. */
export async function buildClient(): Promise<void> {
  const source = sourceHash(ROOT)
  if (existsSync(BUILT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === source) {
    console.log('The client is up to date.')
    return
  }
  console.log('Building the client…')
  const startMs = performance.now()
  // a build that breaks off is never taken for a whole one
  rmSync(STAMP, { force: true })
  await build({ configFile: path.join(ROOT, 'vite.config.ts'), logLevel: 'warn' })
  await compressBuilt(path.dirname(BUILT))
  writeFileSync(STAMP, source)
  console.log(`Built in ${((performance.now() - startMs) / 1000).toFixed(1)} s.`)
}

if (import.meta.main)
  await buildClient().catch((error: Error) => {
    console.error(`The client could not be built: ${error.message}`)
    process.exitCode = 1
  })
