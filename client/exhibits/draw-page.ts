// A page or a picture drawn anew in the browser of who shows it, and made small enough to send.
import type { PDFPageProxy } from 'pdfjs-dist'
import { WALL_LIMITS } from '../../shared/lab/wall/wall-types.ts'
import { MOST_PARTS, PART_BYTES } from '../../shared/protocol/wall.ts'

/** what some browsers cannot write they answer as PNG, which is too large for most pages */
const TYPES = ['image/webp', 'image/jpeg'] as const
const FINENESS = [0.88, 0.7, 0.5]
const GROUND = '#ffffff'
const MOST_BYTES = MOST_PARTS * PART_BYTES

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width))
  canvas.height = Math.max(1, Math.round(height))
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.fillStyle = GROUND
  pen.fillRect(0, 0, canvas.width, canvas.height)
  return { canvas, pen }
}

/** null: it cannot be made small enough, or this browser draws nothing. */
export async function drawImage(image: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, WALL_LIMITS.side / Math.max(image.width, image.height))
  const paper = canvasOf(image.width * scale, image.height * scale)
  if (!paper) return null
  paper.pen.drawImage(image, 0, 0, paper.canvas.width, paper.canvas.height)
  return encoded(paper.canvas)
}

/** As large as is kept, whatever the page measures. */
export async function drawPdfPage(page: PDFPageProxy): Promise<Blob | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: WALL_LIMITS.side / Math.max(width, height) })
  const paper = canvasOf(viewport.width, viewport.height)
  if (!paper) return null
  await page.render({ canvas: paper.canvas, viewport, background: GROUND }).promise
  return encoded(paper.canvas)
}

async function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  for (const fineness of FINENESS)
    for (const type of TYPES) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, fineness))
      if (blob?.type === type && blob.size <= MOST_BYTES) return blob
    }
  return null
}
