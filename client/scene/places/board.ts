// A board on a wall or a stand: lines of text in either language, drawn on a canvas by the browser, anew only when they differ.
import { type CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import type { RoomName } from '../../../shared/hall/plan.ts'
import { type Facing, toHall } from '../../../shared/hall/polar.ts'
import { FURNITURE, ROOMS } from '../../../shared/hall/rooms.ts'
import { canvasOf, FACE, type Pen, textureOf } from '../hall/pictures/canvas.ts'

export interface BoardLine {
  readonly text: string
  /** of the letters, metres on the board */
  readonly size: number
  readonly isStrong?: boolean
  /** CSS colour; cream unless said otherwise */
  readonly colour?: string
  /** lines that it may take before it is cut off; 1 unless said otherwise */
  readonly most?: number
}

export interface PlaceBoard {
  readonly mesh: Mesh
  /** From the top down; what does not fit is left out. */
  write(lines: readonly BoardLine[], language: 'en' | 'ar'): void
  /** Pixels of one's own, after a clear ground; metres are scaled by `perMetre`. */
  draw(key: string, paint: (pen: Pen, perMetre: number) => void): void
  dispose(): void
}

const PIXELS_PER_METRE = 220
const GROUND = '#16292b'
const CREAM = '#fff3da'
const BRASS = '#c79f57'
/** metres */
const RULE = 0.018
/** metres */
const EDGE = 0.12

/** `width` and `height` in metres; it looks along +z. */
export function createBoard(width: number, height: number): PlaceBoard {
  const [canvas, pen] = canvasOf(Math.round(width * PIXELS_PER_METRE), Math.round(height * PIXELS_PER_METRE))
  const texture: CanvasTexture = textureOf(canvas, { isColour: true })
  const material = new MeshBasicMaterial({ map: texture })
  const geometry = new PlaneGeometry(width, height)
  const mesh = new Mesh(geometry, material)
  let drawn = ''
  const clear = (): void => {
    pen.fillStyle = GROUND
    pen.fillRect(0, 0, canvas.width, canvas.height)
    // as on the signs over the doors
    pen.strokeStyle = BRASS
    pen.lineWidth = RULE * PIXELS_PER_METRE
    const inset = 1.5 * pen.lineWidth
    pen.strokeRect(inset, inset, canvas.width - 2 * inset, canvas.height - 2 * inset)
  }
  clear()
  const draw: PlaceBoard['draw'] = (key, paint) => {
    if (key === drawn) return
    drawn = key
    clear()
    pen.save()
    paint(pen, PIXELS_PER_METRE)
    pen.restore()
    texture.needsUpdate = true
  }
  return {
    mesh,
    draw,
    write: (lines, language) =>
      draw(language + JSON.stringify(lines), () => writeLines(pen, canvas, lines, language)),
    dispose: () => {
      texture.dispose()
      material.dispose()
      geometry.dispose()
    },
  }
}

function writeLines(
  pen: Pen,
  canvas: HTMLCanvasElement,
  lines: readonly BoardLine[],
  language: 'en' | 'ar',
): void {
  const edge = EDGE * PIXELS_PER_METRE
  const isArabic = language === 'ar'
  pen.direction = isArabic ? 'rtl' : 'ltr'
  pen.textAlign = isArabic ? 'right' : 'left'
  pen.textBaseline = 'top'
  const x = isArabic ? canvas.width - edge : edge
  const room = canvas.width - 2 * edge
  let y = edge
  for (const { text, size, isStrong = false, colour = CREAM, most = 1 } of lines) {
    const pixels = size * PIXELS_PER_METRE
    pen.font = `${isStrong ? 600 : 400} ${pixels}px ${FACE}`
    pen.fillStyle = colour
    for (const row of wrapped(pen, text, room, most)) {
      if (y + pixels > canvas.height - edge / 2) return
      pen.fillText(row, x, y)
      y += pixels * 1.35
    }
    y += pixels * 0.3
  }
}

/** At most `most` rows, the last one cut off with an ellipsis. */
function wrapped(pen: Pen, text: string, room: number, most: number): readonly string[] {
  const rows: string[] = []
  let row = ''
  const words = text.split(/\s+/)
  for (const [index, word] of words.entries()) {
    const longer = row ? `${row} ${word}` : word
    if (pen.measureText(longer).width <= room || row === '') row = longer
    else if (rows.length === most - 1) {
      return [...rows, cut(pen, [row, ...words.slice(index)].join(' '), room)]
    } else {
      rows.push(row)
      row = word
    }
  }
  return [...rows, cut(pen, row, room)]
}

function cut(pen: Pen, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text
  let end = text.length
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > room) end -= 1
  return `${text.slice(0, end)}…`
}

/** metres over the floor at which a room's board begins, and by which it stands before its furniture */
const BOARD_FOOT = 0.78
const BEFORE = 0.06

export interface BoardPlace extends Facing {
  /** metres: of the writable face, and of its middle over the floor */
  readonly width: number
  readonly height: number
  readonly y: number
}

/** Where the boards of a room stand, in the order of its furniture. */
export function boardsOf(name: RoomName): readonly BoardPlace[] {
  const room = ROOMS.find((each) => each.name === name)!
  return FURNITURE[name]
    .filter(({ kind }) => kind === 'board')
    .map((piece) => {
      const heading = room.heading + piece.heading
      const at = { ...toHall(room, piece.x, piece.z), heading }
      const height = piece.height - BOARD_FOOT - 0.08
      return {
        ...{ ...toHall(at, 0, BEFORE), heading },
        ...{ width: piece.width - 0.2, height, y: BOARD_FOOT + height / 2 },
      }
    })
}

/** Hangs a board where `place` says. */
export function hang(board: PlaceBoard, { x, y, z, heading }: BoardPlace): void {
  board.mesh.position.set(x, y, z)
  board.mesh.rotation.y = heading
}
