// Bakes all figures: node assets/figures/bake.ts [--coarse 2] [--only suit,abaya] [--out file]. Without options it writes figures.bin,
// figures.json, which says from which sources (a test compares), and weights.md. Deterministic; about two minutes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { MESHES } from '../../shared/hall/looks.ts'
import { buildFigure } from './build.ts'
import { type BakedFigure, type BakedMesh, contentsOf, packedBytes, packFigures } from './pack.ts'
import { sourcesHash } from './sources.ts'

const { values } = parseArgs({
  options: { coarse: { type: 'string', default: '1' }, only: { type: 'string' }, out: { type: 'string' } },
})
const wanted = values.only?.split(',') ?? MESHES
const baked: BakedFigure[] = []
const shared = new Map<string, readonly (BakedMesh | null)[]>()
for (const figure of MESHES.filter((each) => wanted.includes(each))) {
  const start = performance.now()
  const levels = await buildFigure(figure, Number(values.coarse), shared)
  levels.forEach((pieces, level) => {
    baked.push({ figure, level, pieces })
  })
  const sizes = levels.map((pieces) =>
    [...pieces.values()].reduce((sum, { indices }) => sum + indices.length / 3, 0),
  )
  console.log(
    `${figure}: ${sizes.join(' / ')} triangles, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
}

/** A table of what each piece weighs, packed alone: together they pack a little better. */
function weightTable(total: number): string {
  const { contents, meshes } = contentsOf(baked)
  const rows = contents.pieces.map(({ name, vertices, triangles }, i) => {
    const level = name.at(-1)
    return `| ${name.slice(0, -2)} | ${level} | ${vertices} | ${triangles} | ${packedBytes(meshes[i]!)} |`
  })
  return `# What the figures weigh

Written by bake.ts. The whole file: ${total} bytes as it goes over the wire (gzip within). Pieces that several figures share are counted once.

| piece | level | vertices | triangles | bytes |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

const packed = packFigures(baked)
writeFileSync(values.out ?? join(import.meta.dirname, 'figures.bin'), packed)
console.log(`${packed.length} bytes`)
if (!values.out) {
  const manifest = { sources: sourcesHash(), bytes: packed.length }
  writeFileSync(join(import.meta.dirname, 'figures.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(import.meta.dirname, 'weights.md'), weightTable(packed.length))
}
