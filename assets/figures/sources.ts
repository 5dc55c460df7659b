// A hash over everything that decides how the figures look, so that a test can tell when figures.bin is out of date.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MESHES, REGIONS } from '../../shared/hall/looks.ts'

const SOURCES = [
  'build.ts',
  'drapes.ts',
  'hair.ts',
  'heads.ts',
  'headwear.ts',
  'limbs.ts',
  'loft.ts',
  'pack.ts',
  'part.ts',
  'parts-common.ts',
  'parts.ts',
  'robes.ts',
  'sdf.ts',
  'skeleton.ts',
  'surface-nets.ts',
  'torso.ts',
  'weights.ts',
]

export function sourcesHash(): string {
  const hash = createHash('sha256').update(JSON.stringify([MESHES, REGIONS]))
  for (const name of SOURCES) hash.update(readFileSync(join(import.meta.dirname, name)))
  return hash.digest('hex')
}
