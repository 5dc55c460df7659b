// Draws the flags of all states that may be seated, and the United Nations', into one picture for panels and scene alike.
// Run: node assets/flags/make.ts (writes flags.webp beside it; the order of the cells is flags.ts).
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import { FLAG_ATLAS, FLAG_IDS } from './flags.ts'

/** Chosen by eye: finer than a desk's flag is ever drawn, below the 170 kB that the lobby can afford. */
const QUALITY = 84
/** SVG of 640 × 480 user units, drawn at twice the size of a cell and brought down for clean edges. */
const DENSITY = 72 * 0.3

const drawings = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags/4x3')
const out = join(import.meta.dirname, 'flags.webp')
const { columns, rows, width, height } = FLAG_ATLAS

const cells = await Promise.all(
  FLAG_IDS.map(async (id, index) => ({
    input: await sharp(join(drawings, `${MEMBER_BY_ID.get(id)?.alpha2 ?? 'un'}.svg`), {
      density: DENSITY * 4,
    })
      .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
      .png()
      .toBuffer(),
    left: (index % columns) * width,
    top: Math.floor(index / columns) * height,
  })),
)
await sharp({ create: { width: columns * width, height: rows * height, channels: 3, background: '#ffffff' } })
  .composite(cells)
  .webp({ quality: QUALITY, smartSubsample: true, effort: 6 })
  .toFile(out)
console.log(`${FLAG_IDS.length} flags, ${columns * width} × ${rows * height}, ${statSync(out).size} bytes`)
