// The lit openings of the great ring: four words of the house in rows. White is light.
import type { CanvasTexture } from 'three'
import { canvasOf, FACE, textureOf } from './canvas.ts'

/** dialogue, peace, justice, cooperation */
const WORDS = ['حوار', 'سلام', 'عدل', 'تعاون'] as const
const ROWS = 9

/** `width` in pixels; a quarter of it high, as the ring is about four times as long as its tube is round. */
export function ringWordsTexture(width: number): CanvasTexture {
  const height = width / 4
  const [canvas, pen] = canvasOf(width, height)
  pen.fillStyle = '#000'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = pen.strokeStyle = '#fff'
  pen.direction = 'rtl'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const row = height / ROWS
  pen.font = `600 ${row * 0.74}px ${FACE}`
  const count = 32
  const step = width / count
  for (let r = 0; r < ROWS; r += 1)
    for (let k = 0; k < count; k += 1) {
      // every other row starts half a step later, like courses of brick
      const x = width - (k + (r % 2) / 2 + 0.25) * step
      const y = (r + 0.5) * row
      const word = WORDS[(k + r * 3) % WORDS.length]!
      const wide = pen.measureText(word).width
      pen.save()
      pen.translate(x, y)
      pen.scale(Math.min(1.25, (step * 0.8) / wide), 1)
      pen.fillText(word, 0, 0)
      pen.restore()
    }
  return textureOf(canvas, { isColour: false, repeats: true })
}
