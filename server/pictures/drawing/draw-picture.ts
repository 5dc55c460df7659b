// A picture drawn anew: read as JPEG, PNG or WebP and as nothing else, turned as its camera was held, made smaller, and written by our own
// encoder. Nothing of the file is left but what is seen.
import sharp from 'sharp'
import { WALL_LIMITS } from '../../../shared/lab/wall/wall-types.ts'
import type { DrawnPicture } from './drawn-picture.ts'

/** a photograph of a large camera; a few kilobytes that would unfold into more are refused before they do */
const MOST_PIXELS = 50_000_000
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp']
/** how fine, and how large: the first that is small enough is taken */
const TRIES = [
  { quality: 84, side: WALL_LIMITS.side },
  { quality: 70, side: WALL_LIMITS.side },
  { quality: 60, side: 1440 },
  { quality: 45, side: 1080 },
] as const
/** where a picture may be seen through */
const GROUND = '#ffffff'

// of all that the library can read, these three alone
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** null: no picture that we show. Never rejects. */
export async function drawPicture(bytes: Uint8Array): Promise<DrawnPicture | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    const { format } = await image.metadata()
    if (!FORMATS.includes(format)) return null
    for (const { quality, side } of TRIES) {
      const { data, info } = await image
        .clone()
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: GROUND })
        .toColourspace('srgb')
        .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' })
        .toBuffer({ resolveWithObject: true })
      if (data.length <= WALL_LIMITS.pageBytes) return { bytes: data, width: info.width, height: info.height }
    }
    return null
  } catch {
    // broken, too many pixels, or none of the three
    return null
  }
}
