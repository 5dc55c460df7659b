// The board before one's eyes, and its buttons: blocks with a form and a word, the one that is pointed at stands out.
import { BoxGeometry, Group, Mesh, MeshBasicMaterial, type Texture } from 'three'
import { mark } from '../chamber/hemicycle.ts'
import { INK, setColumn, type WallPage } from '../chamber/wall-pen.ts'
import { canvasOf, type Pen, textureOf } from '../hall/pictures/canvas.ts'
import type { Board, BoardButton } from './board.ts'
import { BOARD, buttonPlaces, type Place } from './board-layout.ts'

const PIXELS = 1100
const BUTTON_DEPTH = 0.05
/** a button that is pointed at comes nearer by this, metres */
const OUT = 0.03
const TONES = { plain: INK.soft, done: '#46e0a8', fault: INK.warn } as const

export interface BoardMesh {
  readonly object: Group
  /** where the buttons are that it shows now, in its own frame */
  readonly places: readonly Place[]
  /** `pointed`: which button, or -1 */
  show(board: Board, pointed: number, isRtl: boolean): void
  dispose(): void
}

/** A block whose front is a picture; the other faces are plain. */
function createFace(width: number, height: number, depth: number) {
  const [canvas, pen] = canvasOf(Math.round(width * PIXELS), Math.round(height * PIXELS))
  const texture = textureOf(canvas, { isColour: true })
  const front = new MeshBasicMaterial({ map: texture, toneMapped: false })
  const side = new MeshBasicMaterial({ color: '#0a2c36', toneMapped: false })
  const mesh = new Mesh(new BoxGeometry(width, height, depth), [side, side, side, side, front, side])
  return {
    mesh,
    draw: (paint: (pen: Pen, width: number, height: number) => void) => {
      paint(pen, canvas.width, canvas.height)
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      front.dispose()
      side.dispose()
      mesh.geometry.dispose()
    },
  }
}

type Face = ReturnType<typeof createFace>

export function createBoardMesh(flags: Texture): BoardMesh {
  const panel = createFace(BOARD.width, BOARD.height, BOARD.depth)
  const object = new Group()
  object.add(panel.mesh)
  object.visible = false
  let buttons: readonly Face[] = []
  let places: readonly Place[] = []
  let seen: readonly unknown[] = []

  const make = (rows: readonly number[], isRtl: boolean): void => {
    for (const button of buttons) {
      object.remove(button.mesh)
      button.dispose()
    }
    places = buttonPlaces(rows, isRtl)
    buttons = places.map((place) => {
      const button = createFace(place.width, place.height, BUTTON_DEPTH)
      object.add(button.mesh)
      return button
    })
  }

  return {
    object,
    get places() {
      return places
    },
    show: (board, pointed, isRtl) => {
      const text = JSON.stringify(board)
      if (seen[0] === text && seen[1] === pointed && seen[2] === isRtl) return
      const rows = board.rows ?? (board.buttons.length > 0 ? [board.buttons.length] : [])
      if (String(rows) !== seen[3] || seen[2] !== isRtl) make(rows, isRtl)
      const isNews = seen[0] !== text || seen[2] !== isRtl
      seen = [text, pointed, isRtl, String(rows)]
      if (isNews) panel.draw((pen, width, height) => drawPanel({ pen, width, height, isRtl, flags }, board))
      for (const [index, button] of buttons.entries()) {
        const [place, said] = [places[index]!, board.buttons[index]!]
        const isPointed = index === pointed
        const front = (BOARD.depth + BUTTON_DEPTH) / 2 + (isPointed ? OUT : 0)
        button.mesh.position.set(place.x, place.y, front)
        button.draw((pen, width, height) => drawButton({ pen, width, height, isRtl, flags }, said, isPointed))
      }
    },
    dispose: () => {
      make([], false)
      panel.dispose()
    },
  }
}

function drawPanel(page: WallPage, { heading, question, status, tone, rows = [] }: Board): void {
  const { pen, width, height } = page
  pen.direction = page.isRtl ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = '#0b3d49'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = INK.gold
  pen.fillRect(0, 0, width, 8)
  setColumn(page, { x: 0.5, room: 0.92, top: 0.04, bottom: rows.length > 1 ? 0.3 : 0.44, align: 'center' }, [
    { text: heading, size: 44, least: 34, colour: INK.gold },
    { text: question, size: rows.length > 1 ? 60 : 84, least: 44, lines: 3, colour: INK.bright },
  ])
  setColumn(page, { x: 0.5, room: 0.92, top: 0.8, bottom: 0.98, align: 'center' }, [
    { text: status, size: 52, least: 34, lines: 2, colour: TONES[tone] },
  ])
}

function drawButton(page: WallPage, { word, mark: choice, isChosen }: BoardButton, isPointed: boolean): void {
  const { pen, width, height } = page
  pen.direction = page.isRtl ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = isPointed ? '#1d6470' : '#14505c'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = isPointed || isChosen ? INK.gold : INK.soft
  pen.lineWidth = isPointed ? 14 : isChosen ? 10 : 4
  pen.strokeRect(pen.lineWidth / 2, pen.lineWidth / 2, width - pen.lineWidth, height - pen.lineWidth)
  if (choice) mark(pen, choice, width / 2, height * 0.33, height * 0.15)
  setColumn(
    page,
    { x: 0.5, room: 0.9, top: choice ? 0.52 : 0.2, bottom: choice ? 0.96 : 0.8, align: 'center' },
    [{ text: word, size: 70, least: 36, lines: 2, colour: INK.bright }],
  )
}
