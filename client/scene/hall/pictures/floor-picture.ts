// The middle of the floor as a picture: brass rings, the inlaid star, and the woven carpet.
import type { CanvasTexture } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import { canvasOf, type Pen, textureOf } from './canvas.ts'

const STONE = '#cdb998'
const BRASS = '#c6a15c'
const TEAL = '#335d5a'
const WINE = '#8a3335'
const CREAM = '#eadfc8'
const PEARL = '#e9e2d2'

/** The picture ends where the first row's aisle begins, metres from the middle. */
export const MEDALLION_RADIUS = HALL.tiers[0]!.radius + HALL.row.front - 0.24

interface Sheet {
  readonly pen: Pen
  /** pixels for metres */
  readonly px: (metres: number) => number
  readonly centre: number
}

function circle({ pen, px, centre }: Sheet, radius: number, width: number, colour: string): void {
  pen.strokeStyle = colour
  pen.lineWidth = px(width)
  pen.beginPath()
  pen.arc(centre, centre, px(radius), 0, Math.PI * 2)
  pen.stroke()
}

function disc({ pen, px, centre }: Sheet, radius: number, colour: string): void {
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(centre, centre, px(radius), 0, Math.PI * 2)
  pen.fill()
}

/** A star polygon {points/step}: lines from each point to the one `step` farther. */
function star(
  { pen, px, centre }: Sheet,
  radius: number,
  points: number,
  step: number,
  width: number,
  colour: string,
): void {
  pen.strokeStyle = colour
  pen.lineWidth = px(width)
  pen.beginPath()
  for (let i = 0; i < points; i += 1)
    for (const corner of [i, i + step]) {
      const angle = (corner / points) * Math.PI * 2
      const [x, y] = [centre + Math.cos(angle) * px(radius), centre + Math.sin(angle) * px(radius)]
      if (corner === i) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    }
  pen.stroke()
}

/** A khatam: two squares, one turned by an eighth, as one filled shape. */
function khatam({ pen, px }: Sheet, x: number, y: number, radius: number, turn: number): void {
  pen.beginPath()
  for (let i = 0; i < 16; i += 1) {
    const angle = turn + (i / 16) * Math.PI * 2
    const reach = px(i % 2 ? radius * 0.765 : radius)
    pen.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  pen.closePath()
  pen.fill()
}

/** Stars all around on a circle, each with a smaller one in it. */
function starRing(sheet: Sheet, at: number, count: number, radius: number): void {
  const { pen, px, centre } = sheet
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * Math.PI * 2
    const [x, y] = [centre + Math.cos(angle) * px(at), centre + Math.sin(angle) * px(at)]
    pen.fillStyle = BRASS
    khatam(sheet, x, y, radius, angle)
    pen.fillStyle = i % 2 ? TEAL : PEARL
    khatam(sheet, x, y, radius * 0.68, angle)
  }
}

/** Rings that interlace, as in the dome above: `count` circles of `radius` whose middles stand on a circle. */
function ringChain(sheet: Sheet, at: number, count: number, radius: number): void {
  const { pen, px, centre } = sheet
  const chain = (width: number, colour: string): void => {
    pen.lineWidth = px(width)
    pen.strokeStyle = colour
    for (let i = 0; i < count; i += 1) {
      const angle = (i / count) * Math.PI * 2
      pen.beginPath()
      pen.arc(
        centre + Math.cos(angle) * px(at),
        centre + Math.sin(angle) * px(at),
        px(radius),
        0,
        Math.PI * 2,
      )
      pen.stroke()
    }
  }
  chain(0.1, '#b39a70')
  chain(0.05, BRASS)
}

/** From the carpet outward: interlaced rings in brass, and a border of stars. */
function drawInlay(sheet: Sheet): void {
  const reach = MEDALLION_RADIUS - 0.2
  const { radius } = HALL.carpet
  disc(sheet, reach, '#bfa883')
  disc(sheet, reach - 0.75, STONE)
  circle(sheet, reach, 0.14, BRASS)
  circle(sheet, reach - 0.75, 0.07, BRASS)
  circle(sheet, reach - 0.86, 0.05, TEAL)
  starRing(sheet, reach - 0.375, 72, 0.27)
  const inner = radius + 0.25
  const outer = reach - 0.95
  ringChain(sheet, (inner + outer) / 2, 28, (outer - inner) / 2)
  circle(sheet, inner, 0.07, BRASS)
}

/** A Sadu-like band: triangles between two lines, all around. */
function drawBand(sheet: Sheet, inner: number, outer: number, teeth: number, colour: string): void {
  const { pen, px, centre } = sheet
  pen.fillStyle = colour
  const at = (angle: number, radius: number): readonly [number, number] => [
    centre + Math.cos(angle) * px(radius),
    centre + Math.sin(angle) * px(radius),
  ]
  for (let i = 0; i < teeth; i += 1) {
    const angle = (i / teeth) * Math.PI * 2
    const half = Math.PI / teeth
    pen.beginPath()
    pen.moveTo(...at(angle - half, inner))
    pen.lineTo(...at(angle, outer))
    pen.lineTo(...at(angle + half, inner))
    pen.fill()
  }
}

function drawCarpet(sheet: Sheet): void {
  const { radius } = HALL.carpet
  disc(sheet, radius, '#6f282c')
  disc(sheet, radius - 0.12, CREAM)
  drawBand(sheet, radius - 0.62, radius - 0.2, 72, WINE)
  drawBand(sheet, radius - 0.62, radius - 0.4, 72, CREAM)
  disc(sheet, radius - 0.6, '#2a2523')
  disc(sheet, radius - 0.68, WINE)
  drawBand(sheet, radius - 1.05, radius - 0.74, 60, CREAM)
  drawBand(sheet, radius - 1.05, radius - 0.86, 60, TEAL)
  disc(sheet, radius - 1.03, TEAL)
  star(sheet, radius - 1.15, 16, 7, 0.075, BRASS)
  star(sheet, radius - 1.15, 16, 5, 0.06, CREAM)
  disc(sheet, 1.35, WINE)
  circle(sheet, 1.35, 0.08, BRASS)
  star(sheet, 1.28, 8, 3, 0.07, CREAM)
}

/** Inlay and carpet, `size` pixels wide. */
export function medallionTexture(size: number): CanvasTexture {
  const [canvas, pen] = canvasOf(size, size)
  const sheet: Sheet = { pen, px: (metres) => (metres / MEDALLION_RADIUS / 2) * size, centre: size / 2 }
  pen.fillStyle = STONE
  pen.fillRect(0, 0, size, size)
  drawInlay(sheet)
  drawCarpet(sheet)
  return textureOf(canvas, { isColour: true })
}
