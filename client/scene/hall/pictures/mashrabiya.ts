// A lattice of eight-pointed stars as a field: the brighter, the nearer to the wood; what is brighter than half is wood. Repeats in both
// directions.
import type { CanvasTexture } from 'three'
import { canvasOf, type Pen, textureOf } from './canvas.ts'

const SIZE = 512
const STARS = 2
const EIGHTH = Math.PI / 4

function polygon(
  pen: Pen,
  x: number,
  y: number,
  corners: number,
  radiusOf: (i: number) => number,
  turn: number,
): void {
  pen.beginPath()
  for (let i = 0; i <= corners; i += 1) {
    const angle = (i / corners) * Math.PI * 2 + turn
    const radius = radiusOf(i)
    pen.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius)
  }
  pen.closePath()
  pen.stroke()
}

function rays(pen: Pen, x: number, y: number, from: number, to: number, turn: number): void {
  pen.beginPath()
  for (let i = 0; i < 8; i += 1) {
    const angle = i * EIGHTH + turn
    pen.moveTo(x + Math.cos(angle) * from, y + Math.sin(angle) * from)
    pen.lineTo(x + Math.cos(angle) * to, y + Math.sin(angle) * to)
  }
  pen.stroke()
}

/** From the widest and darkest lines to the wood itself; the middle of the widest opening stays black. */
const LAYERS = 14
const WIDEST = 0.3

function drawStars(pen: Pen, wider: number): void {
  const tile = SIZE / STARS
  // one tile beyond each edge, so that the pattern closes when it repeats
  for (let i = -1; i <= STARS; i += 1)
    for (let j = -1; j <= STARS; j += 1) {
      const [x, y] = [(i + 0.5) * tile, (j + 0.5) * tile]
      pen.lineWidth = tile * (0.055 + wider)
      polygon(pen, x, y, 16, (k) => tile * (k % 2 ? 0.3 : 0.405), EIGHTH / 2)
      pen.lineWidth = tile * (0.04 + wider)
      rays(pen, x, y, tile * 0.405, tile * 0.56, EIGHTH / 2)
      polygon(pen, x, y, 8, () => tile * 0.15, 0)
      rays(pen, x, y, tile * 0.15, tile * 0.3, 0)
    }
}

export function mashrabiyaTexture(): CanvasTexture {
  const [canvas, pen] = canvasOf(SIZE, SIZE)
  pen.fillStyle = '#000'
  pen.fillRect(0, 0, SIZE, SIZE)
  pen.lineJoin = 'round'
  for (let layer = 0; layer <= LAYERS; layer += 1) {
    const share = layer / LAYERS
    const grey = Math.round(255 * (0.04 + 0.96 * share))
    pen.strokeStyle = `rgb(${grey} ${grey} ${grey})`
    // from the wood's edge (half bright) inward it gets narrower than the wood
    drawStars(pen, share < 0.56 ? WIDEST * (1 - share / 0.56) : -0.036 * ((share - 0.56) / 0.44))
  }
  return textureOf(canvas, { isColour: false, repeats: true })
}
