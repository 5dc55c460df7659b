// The clock on the wall: a small picture of its own before the large one, so that a second costs little. Digits, what they are, and a
// line that fills; near the end and beyond it the line changes its form, and not its colour alone.
import { type CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import type { ClockReading } from '../../wall/wall-clock.ts'
import { canvasOf, FACE, type Pen, textureOf } from '../hall/pictures/canvas.ts'
import { INK } from './wall-pen.ts'
import { CLOCK_AREA } from './wall-picture.ts'

const PIXELS_PER_METRE = 110
/** of the digits, pixels; hours are smaller */
const LARGEST = 250
/** before the wall, metres */
const AHEAD = 0.03

const COLOURS: Readonly<Record<ClockReading['tone'], string>> = {
  calm: INK.bright,
  short: INK.gold,
  over: INK.warn,
  paused: INK.soft,
}

export interface ClockFace {
  readonly object: Mesh
  /** Draws again when it reads otherwise; null: there is no clock. */
  show(reading: ClockReading | null, isRtl: boolean): void
  dispose(): void
}

export function createClockFace(): ClockFace {
  const { width, height } = HALL.votingWall
  const [wide, tall] = [
    width * (CLOCK_AREA.to - CLOCK_AREA.from),
    height * (CLOCK_AREA.bottom - CLOCK_AREA.top),
  ]
  const [canvas, pen] = canvasOf(Math.round(wide * PIXELS_PER_METRE), Math.round(tall * PIXELS_PER_METRE))
  const texture: CanvasTexture = textureOf(canvas, { isColour: true })
  const material = new MeshBasicMaterial({
    map: texture,
    toneMapped: false,
    transparent: true,
    depthWrite: false,
  })
  const object = new Mesh(new PlaneGeometry(wide, tall), material)
  const middle = ((CLOCK_AREA.from + CLOCK_AREA.to) / 2 - 0.5) * width
  object.position.set(middle, (0.5 - (CLOCK_AREA.top + CLOCK_AREA.bottom) / 2) * height, AHEAD)
  object.visible = false
  let drawn = ''
  return {
    object,
    show: (reading, isRtl) => {
      object.visible = reading !== null
      if (reading === null) return
      const { digits, note, tone, share } = reading
      const state = `${digits} ${note} ${tone} ${share?.toFixed(3)} ${isRtl}`
      if (state === drawn) return
      drawn = state
      object.position.x = isRtl ? -middle : middle
      drawClock(pen, canvas.width, canvas.height, reading, isRtl)
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      material.dispose()
      object.geometry.dispose()
    },
  }
}

function drawClock(
  pen: Pen,
  width: number,
  height: number,
  { digits, note, tone, share }: ClockReading,
  isRtl: boolean,
): void {
  const colour = COLOURS[tone]
  pen.clearRect(0, 0, width, height)
  pen.fillStyle = colour
  pen.textAlign = 'center'
  // digits run from left to right in every language
  pen.direction = 'ltr'
  pen.font = `600 ${LARGEST}px ${FACE}`
  const size = LARGEST * Math.min(1, (width * 0.98) / pen.measureText(digits).width)
  pen.font = `600 ${size}px ${FACE}`
  pen.fillText(digits, width / 2, height * 0.52)
  pen.direction = isRtl ? 'rtl' : 'ltr'
  pen.font = `600 62px ${FACE}`
  pen.fillText(note, width / 2, height * 0.88, width)
  if (share !== null) drawLine(pen, width, height * 0.64, { colour, share, isRtl, isOver: tone === 'over' })
}

interface TimeLine {
  readonly colour: string
  readonly share: number
  readonly isRtl: boolean
  readonly isOver: boolean
}

/** Fills in the direction of reading; over time it is a row of blocks. */
function drawLine(pen: Pen, width: number, y: number, { colour, share, isRtl, isOver }: TimeLine): void {
  const [tall, edge] = [26, width * 0.02]
  const room = width - 2 * edge
  pen.fillStyle = 'rgb(255 255 255 / 14%)'
  pen.fillRect(edge, y, room, tall)
  pen.fillStyle = colour
  if (isOver) {
    for (let x = edge; x < edge + room; x += 44) pen.fillRect(x, y, 26, tall)
    return
  }
  const filled = room * share
  pen.fillRect(isRtl ? edge + room - filled : edge, y, filled, tall)
}
