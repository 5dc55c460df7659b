// Which sources the client is made of, as one number: the same after a checkout or a copy, another after any change.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  '{client,shared,assets,server/build}/**/*',
  'server/cli/compress-built.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** SHA-256 (hex) of the names and contents of all sources under `root`. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const name of sourceFiles(root)) {
    const content = readFileSync(path.join(root, name))
    // the length keeps the end of one file apart from the start of the next
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function sourceFiles(root: string): readonly string[] {
  const found = globSync(SOURCES, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'node_modules',
  })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}
