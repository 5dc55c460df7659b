// The signs over the doors of the rooms, in both languages at once, as on any building of the Gulf.
import type { CanvasTexture } from 'three'
import type { RoomName } from '../../../../shared/hall/plan.ts'
import { canvasOf, FACE, type Pen, textureOf } from './canvas.ts'

const NAMES: Readonly<Record<RoomName, readonly [arabic: string, english: string]>> = {
  lab: ['المختبر', 'Lab'],
  academy: ['الأكاديمية', 'Academy'],
  crisis: ['غرفة الأزمات', 'Crisis room'],
  signing: ['طاولة التوقيع', 'Signing table'],
  stories: ['معرض القصص', 'Stories'],
}
/** pixels of one sign */
const SIGN = { width: 1024, height: 256 }

function drawSign(pen: Pen, top: number, [arabic, english]: readonly [string, string]): void {
  const { width, height } = SIGN
  pen.fillStyle = '#16292b'
  pen.fillRect(0, top, width, height)
  pen.strokeStyle = '#c79f57'
  pen.lineWidth = 6
  pen.strokeRect(12, top + 12, width - 24, height - 24)
  pen.fillStyle = '#fff3da'
  pen.font = `600 104px ${FACE}`
  pen.textAlign = 'right'
  pen.direction = 'rtl'
  pen.fillText(arabic, width - 48, top + 160, width / 2 - 60)
  pen.font = `600 84px ${FACE}`
  pen.textAlign = 'left'
  pen.direction = 'ltr'
  pen.fillText(english, 48, top + 156, width / 2 - 60)
}

/** One sign under the other, in the order of `rooms`. */
export function roomSignsTexture(rooms: readonly RoomName[]): CanvasTexture {
  const [canvas, pen] = canvasOf(SIGN.width, SIGN.height * rooms.length)
  rooms.forEach((room, i) => {
    drawSign(pen, i * SIGN.height, NAMES[room])
  })
  return textureOf(canvas, { isColour: true })
}
