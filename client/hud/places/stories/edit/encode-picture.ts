// A picture made fit for a stand, in the browser of who brings it: drawn anew, so that nothing is left of it but what is seen, and
// smaller until one message of the room carries it.
import { STORY_LIMITS } from '../../../../../shared/lab/stories/stories-state.ts'

/** longer sides to try, in pixels, and how fine */
const SIDES = [960, 720, 560, 420, 320]
const FINENESS = [0.82, 0.66, 0.5]
/** what some browsers cannot write they answer as PNG, which is too large for most pictures */
const TYPES = ['image/webp', 'image/jpeg'] as const
/** where a picture may be seen through */
const GROUND = '#fffdf9'

export interface FitPicture {
  readonly bytes: Uint8Array
  readonly type: string
  readonly width: number
  readonly height: number
}

/** Rejects when the file is no picture that this browser reads; null when it cannot be made small enough. */
export async function encodePicture(file: Blob): Promise<FitPicture | null> {
  const image = await createImageBitmap(file)
  try {
    for (const side of SIDES)
      for (const fineness of FINENESS) {
        const fit = await drawn(image, side, fineness)
        if (fit && fit.bytes.length <= STORY_LIMITS.bytes) return fit
      }
    return null
  } finally {
    image.close()
  }
}

async function drawn(image: ImageBitmap, side: number, fineness: number): Promise<FitPicture | null> {
  const scale = Math.min(1, side / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = GROUND
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const type of TYPES) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, fineness))
    if (blob?.type !== type) continue
    const { width, height } = canvas
    return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width, height }
  }
  return null
}
