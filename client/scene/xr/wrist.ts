// The panel on the wrist says what the wall says, in short: item, question or speaker, and the time. Drawn again when it says
// something else.
import {
  type CanvasTexture,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  type Texture,
  type Vector3,
} from 'three'
import type { SittingView } from '../../net/sitting-view.ts'
import type { ClockReading } from '../../wall/wall-clock.ts'
import { sheet as blankSheet, type WallSheet } from '../../wall/wall-sheet.ts'
import { INK, setColumn, type WallPage } from '../chamber/wall-pen.ts'
import { canvasOf, textureOf } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import type { Hands } from './hands.ts'
import type { Head } from './rig.ts'

/** metres, and pixels of a metre */
const SIZE = { width: 0.26, height: 0.17 }
const PIXELS = 2600
/** it floats so far over the hand, turned to the eyes; a hand that hangs lower under them than this shows none. Metres */
const OVER_HAND = 0.15
const RAISED = 0.55

export interface Wrist {
  readonly object: Group
  /** what it says, for those who ask the probe */
  readonly text: string
  /** All places in the headset's room. */
  show(view: SittingView, words: HallWords, now: number, hands: Hands, head: Head): void
  dispose(): void
}

/** The lines of the panel, the first one small; `null` where there is nothing to say. */
export const wristLines = (sheet: WallSheet, clock: ClockReading | null): readonly string[] =>
  [
    sheet.banner ?? sheet.context ?? sheet.label,
    sheet.head,
    sheet.counts.length > 0
      ? sheet.counts.map(({ label, figure }) => `${label} ${figure}`).join(' · ')
      : null,
    sheet.lines[0]?.text ?? null,
    clock && `${clock.digits} · ${clock.note}`,
  ].filter((each) => each !== null)

export function createWrist(flags: Texture): Wrist {
  const [canvas, pen] = canvasOf(SIZE.width * PIXELS, SIZE.height * PIXELS)
  const texture: CanvasTexture = textureOf(canvas, { isColour: true })
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false, side: DoubleSide })
  const panel = new Mesh(new PlaneGeometry(SIZE.width, SIZE.height), material)
  const object = new Group()
  object.add(panel)
  object.rotation.order = 'YXZ'
  let said = ''
  return {
    object,
    get text() {
      return said
    },
    show: (view, words, now, { wrist }, head) => {
      object.visible = wrist.isKnown && wrist.place.y > head.y - RAISED
      faceHead(object, wrist.place, head)
      const sheet = words.wall?.sheet(view, now) ?? blankSheet('title', { head: view.session.title })
      const clock = (sheet.clock && words.wall?.clock(sheet.clock, now)) ?? null
      const lines = wristLines(sheet, clock)
      const text = lines.join('\n')
      if (text === said) return
      said = text
      const page: WallPage = {
        ...{ pen, width: canvas.width, height: canvas.height },
        ...{ isRtl: words.language === 'ar', flags },
      }
      drawWrist(page, lines, sheet)
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      material.dispose()
      panel.geometry.dispose()
    },
  }
}

function faceHead(object: Group, hand: Vector3, head: Head): void {
  object.position.set(hand.x, hand.y + OVER_HAND, hand.z)
  const [dx, dy, dz] = [head.x - hand.x, head.y - object.position.y, head.z - hand.z]
  object.rotation.y = Math.atan2(dx, dz)
  object.rotation.x = -Math.atan2(dy, Math.hypot(dx, dz))
}

function drawWrist(page: WallPage, lines: readonly string[], { flag }: WallSheet): void {
  // what stands alone is what it is about
  const [first = '', ...rest] = lines.length === 1 ? ['', ...lines] : lines
  const { pen, width, height } = page
  pen.direction = page.isRtl ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = '#0b3d49'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = INK.gold
  pen.lineWidth = 8
  pen.strokeRect(4, 4, width - 8, height - 8)
  setColumn(page, { x: 0.06, room: 0.88, top: 0.04, bottom: 0.96, align: 'start' }, [
    { text: first, size: 34, least: 24, lines: 1, colour: INK.gold },
    ...rest.map((text, index) => ({
      ...{ text, size: index === 0 ? 64 : 38, least: 28, lines: index === 0 ? 3 : 2 },
      ...{ colour: index === 0 ? INK.bright : INK.soft, flag: index === 0 ? flag : null },
    })),
  ])
}
