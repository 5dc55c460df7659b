// Bakes all figures: node assets/figures/bake.ts [--coarse 2] [--only suit,abaya] [--out file]. Without options it writes figures.bin
// and figures.json, which says from which sources; a test compares. Deterministic; about two minutes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FIGURES } from '../../shared/hall/looks.ts'
import { buildFigure } from './build.ts'
import { packFigures } from './pack.ts'
import { sourcesHash } from './sources.ts'

const { values } = parseArgs({
  options: { coarse: { type: 'string', default: '1' }, only: { type: 'string' }, out: { type: 'string' } },
})
const wanted = values.only?.split(',') ?? FIGURES
const baked = []
for (const figure of FIGURES.filter((each) => wanted.includes(each))) {
  const start = performance.now()
  const levels = await buildFigure(figure, Number(values.coarse))
  for (const [level, mesh] of levels.entries())
    baked.push({ figure, level, vertices: mesh.light.length, triangles: mesh.indices.length / 3, mesh })
  const sizes = levels.map((mesh) => mesh.indices.length / 3).join(' / ')
  console.log(`${figure}: ${sizes} triangles, ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

const packed = packFigures(baked)
writeFileSync(values.out ?? join(import.meta.dirname, 'figures.bin'), packed)
console.log(`${packed.length} bytes`)
if (!values.out) {
  const meshes = baked.map(({ mesh: _, ...head }) => head)
  const manifest = { sources: sourcesHash(), bytes: packed.length, meshes }
  writeFileSync(join(import.meta.dirname, 'figures.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
