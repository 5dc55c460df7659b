// The face of a placard: flag and name, lit for who has the floor, dimmed for who is absent, with a mark for an answer or a point.
import type { Texture } from 'three'
import { isolate } from '../../../shared/i18n/format.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { DeskState } from './desk-state.ts'
import { drawFlag } from './flags.ts'
import { mark } from './hemicycle.ts'

/** Ground, edge and letters; the edge of a lit one is also thicker. */
const PAINTS: Readonly<
  Record<DeskState['placard'], { ground: string; edge: string; ink: string; thick: number; flag: number }>
> = {
  plain: { ground: '#2c2117', edge: '#d8b06a', ink: '#fdf6e6', thick: 3, flag: 1 },
  lit: { ground: '#ffe39a', edge: '#ffffff', ink: '#24180a', thick: 7, flag: 1 },
  dim: { ground: '#1d1712', edge: '#57472e', ink: '#8b7f6d', thick: 2, flag: 0.3 },
}
const MARK = { room: 50, size: 15 }

export interface Sign {
  readonly id: string
  readonly name: string
  readonly placard: DeskState['placard']
  readonly mark: DeskState['mark']
}

export function drawSign(pen: Pen, width: number, height: number, sign: Sign, flags: Texture): void {
  const { ground, edge, ink, thick, flag } = PAINTS[sign.placard]
  pen.fillStyle = ground
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = edge
  pen.lineWidth = thick
  pen.strokeRect(thick / 2, thick / 2, width - thick, height - thick)
  pen.globalAlpha = flag
  const hasFlag = drawFlag(pen, flags, sign.id, 12, 14, 48)
  pen.globalAlpha = 1
  const start = hasFlag ? 68 : 12
  const end = width - 10 - (sign.mark === null ? 0 : MARK.room)
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  let size = 30
  do pen.font = `600 ${size}px ${FACE}`
  while (pen.measureText(sign.name).width > end - start && --size > 17)
  pen.fillText(isolate(sign.name), (start + end) / 2, height / 2 + 2, end - start)
  if (sign.mark !== null) drawMark(pen, sign.mark, width - 8 - MARK.room / 2, height / 2)
}

function drawMark(pen: Pen, what: NonNullable<Sign['mark']>, x: number, y: number): void {
  const { size } = MARK
  pen.fillStyle = '#0c0a07'
  pen.fillRect(x - MARK.room / 2, y - MARK.room / 2, MARK.room, MARK.room)
  if (what === 'yes' || what === 'no' || what === 'abstain') {
    mark(pen, what, x, y, size)
    return
  }
  pen.strokeStyle = what === 'point' ? '#ffb37a' : '#bfe0dc'
  pen.lineWidth = size * 0.4
  pen.lineJoin = 'round'
  pen.beginPath()
  if (what === 'point') {
    pen.moveTo(x, y - size)
    pen.lineTo(x + size, y + size * 0.8)
    pen.lineTo(x - size, y + size * 0.8)
    pen.closePath()
  } else
    for (const ahead of [-0.6, 0.3]) {
      pen.moveTo(x + size * ahead, y - size * 0.6)
      pen.lineTo(x + size * (ahead + 0.5), y)
      pen.lineTo(x + size * ahead, y + size * 0.6)
    }
  pen.stroke()
}
