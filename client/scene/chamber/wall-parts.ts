// The figures of the wall: the half circle, the counts, the roll of a roll-call, names with their votes.
import { flagCell } from '../../../assets/flags/flags.ts'
import { isolate } from '../../../shared/i18n/format.ts'
import type { WallCell, WallCount, WallMarks, WallRow } from '../../wall/wall-sheet.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import { drawFlag } from './flags.ts'
import { CHOICE_COLOUR, hemicycle, mark } from './hemicycle.ts'
import { across, INK, type WallPage } from './wall-pen.ts'

/** rows of the half circle, and size of its marks in pixels, up to a count */
const DENSITY = [
  [1, 30, 8],
  [2, 27, 24],
  [3, 21, 48],
  [4, 16, 100],
  [5, 12, Number.POSITIVE_INFINITY],
] as const

/** A rectangle in shares of the wall; x from where the language begins to read. */
export interface Area {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly bottom: number
}

/** The half circle, standing on the bottom of its area. */
export function drawMarks(page: WallPage, marks: WallMarks, { from, to, top, bottom }: Area): void {
  const { pen, width, height } = page
  const count = marks.of === 'turnout' ? marks.represented : marks.choices.length
  const [rows, size] = DENSITY.find(([, , most]) => count <= most)!
  const middle = across(page, (from + to) / 2)
  const side = page.isRtl ? -1 : 1
  hemicycle(count, rows).forEach(([unitX, unitY], i) => {
    const x = middle + (side * unitX * (to - from) * width) / 2
    const y = height * (bottom - unitY * (bottom - top))
    if (marks.of === 'choices') {
      mark(pen, marks.choices[i] ?? 'abstain', x, y, size)
      return
    }
    // who has voted is public, how is not: lit or not lit, without the colours of the choices
    pen.fillStyle = i < marks.cast ? INK.bright : INK.unlit
    pen.beginPath()
    pen.arc(x, y, i < marks.cast ? size : size * 0.72, 0, Math.PI * 2)
    pen.fill()
  })
}

export function drawCounts(
  page: WallPage,
  counts: readonly WallCount[],
  { from, to, top, bottom }: Area,
): void {
  const { pen, width, height } = page
  const tall = ((bottom - top) * height) / counts.length
  const size = Math.min(168, tall * 0.92)
  /** of the figure's end, so that figures stand right-aligned and labels left-aligned */
  const edge = from + (to - from) * 0.36
  const gap = size * 0.85
  counts.forEach(({ choice, figure, label }, i) => {
    const middle = height * top + tall * (i + 0.5)
    pen.fillStyle = CHOICE_COLOUR[choice]
    pen.font = `600 ${size}px ${FACE}`
    pen.textAlign = 'end'
    pen.fillText(figure, across(page, edge), middle + size * 0.34, width * (edge - from))
    const ahead = page.isRtl ? -1 : 1
    mark(pen, choice, across(page, edge) + ahead * gap, middle, size * 0.24)
    pen.font = `600 ${size * 0.5}px ${FACE}`
    pen.textAlign = 'start'
    pen.fillStyle = CHOICE_COLOUR[choice]
    const x = across(page, edge) + ahead * gap * 1.6
    pen.fillText(label, x, middle + size * 0.17, width * (to - edge) - gap * 1.6)
  })
}

/** pixels: cells from this width on have a name, and from that on a flag */
const NAMED = 260
const FLAGGED = 92

/** The roll in the order of the call: as large as the area allows, marks that differ in form. */
export function drawCells(page: WallPage, cells: readonly WallCell[], { from, to, top, bottom }: Area): void {
  const { width, height } = page
  const [wide, tall] = [(to - from) * width, (bottom - top) * height]
  const columns = columnsFor(cells.length, wide, tall)
  const rows = Math.ceil(cells.length / columns)
  const [cellWide, cellTall] = [wide / columns, Math.min(tall / rows, 112)]
  cells.forEach((cell, i) => {
    const column = i % columns
    const left = across(page, from) + (page.isRtl ? -(column + 1) : column) * cellWide
    drawCell(page, cell, left, top * height + Math.floor(i / columns) * cellTall, cellWide, cellTall)
  })
}

/** Few cells are wide, so that names fit; many are nearly square. */
function columnsFor(count: number, wide: number, tall: number): number {
  for (const ratio of [4, 2.2, 1]) {
    const columns = Math.max(1, Math.ceil(Math.sqrt((count * wide) / (tall * ratio))))
    if (wide / columns >= (ratio === 4 ? NAMED : ratio === 1 ? 0 : FLAGGED))
      return Math.min(columns, count || 1)
  }
  return count
}

function drawCell(
  page: WallPage,
  { id, name, state }: WallCell,
  left: number,
  top: number,
  wide: number,
  tall: number,
): void {
  const { pen, isRtl } = page
  const gap = Math.min(6, tall * 0.1)
  const [x, y, w, h] = [left + gap / 2, top + gap / 2, wide - gap, tall - gap]
  const isAnswer = state === 'yes' || state === 'no' || state === 'abstain'
  pen.beginPath()
  pen.roundRect(x, y, w, h, Math.min(10, h * 0.2))
  pen.fillStyle = state === 'called' ? INK.gold : isAnswer ? 'rgb(4 26 34 / 72%)' : 'rgb(255 255 255 / 7%)'
  pen.fill()
  const hasFlag = wide >= FLAGGED && flagCell(id) !== null
  const flagWide = Math.min(h * 0.9, w * 0.34)
  const markSize = Math.min(h * 0.3, 26)
  const alone = wide < FLAGGED
  // the mark stands at the end, or alone in the middle
  const markX = alone ? x + w / 2 : isRtl ? x + markSize * 1.7 : x + w - markSize * 1.7
  pen.globalAlpha = state === 'absent' ? 0.35 : state === 'waiting' ? 0.75 : 1
  if (hasFlag)
    drawFlag(
      pen,
      page.flags,
      id,
      isRtl ? x + w - flagWide - gap * 1.5 : x + gap * 1.5,
      y + (h - flagWide * 0.75) / 2,
      flagWide,
    )
  if (wide >= NAMED) {
    const ahead = gap * 2 + (hasFlag ? flagWide + gap * 2 : 0)
    pen.font = `600 ${Math.min(46, h * 0.5)}px ${FACE}`
    pen.fillStyle = state === 'called' ? '#17262b' : INK.bright
    pen.textAlign = 'start'
    pen.fillText(isolate(name), isRtl ? x + w - ahead : x + ahead, y + h * 0.66, w - ahead - markSize * 3.6)
  }
  pen.globalAlpha = 1
  drawState(page, state, markX, y + h / 2, markSize)
}

/** As large as it may be, smaller where the room asks for it; a long name is squeezed only beyond that. */
function sizeFor(pen: Pen, text: string, largest: number, room: number): number {
  pen.font = `600 ${largest}px ${FACE}`
  const size = Math.max(largest * 0.6, largest * Math.min(1, room / pen.measureText(text).width))
  pen.font = `600 ${size}px ${FACE}`
  return size
}

function drawState(
  { pen, isRtl }: WallPage,
  state: WallCell['state'],
  x: number,
  y: number,
  size: number,
): void {
  if (state === 'yes' || state === 'no' || state === 'abstain') {
    mark(pen, state, x, y, size)
    return
  }
  pen.lineWidth = size * 0.3
  pen.strokeStyle = state === 'called' ? '#17262b' : INK.soft
  pen.beginPath()
  if (state === 'passed') {
    const ahead = isRtl ? -1 : 1
    pen.moveTo(x - ahead * size * 0.4, y - size * 0.7)
    pen.lineTo(x + ahead * size * 0.4, y)
    pen.lineTo(x - ahead * size * 0.4, y + size * 0.7)
  } else pen.arc(x, y, state === 'absent' ? size * 0.3 : size * 0.6, 0, Math.PI * 2)
  pen.globalAlpha = state === 'waiting' ? 0.45 : 1
  pen.stroke()
  pen.globalAlpha = 1
}

/** Names side by side in columns, with their votes at the end where there are any. */
export function drawRows(page: WallPage, rows: readonly WallRow[], { from, to, top, bottom }: Area): void {
  const { pen, width, height, isRtl } = page
  const columns = rows.length <= 3 ? 1 : rows.length <= 10 ? 2 : rows.length <= 18 ? 3 : 4
  const perColumn = Math.ceil(rows.length / columns)
  const side = isRtl ? -1 : 1
  const wide = ((to - from) * width) / columns
  const tall = Math.min(((bottom - top) * height) / perColumn, 104)
  const largest = tall * 0.62
  rows.forEach(({ name, flag, figure, isElected }, i) => {
    const start = across(page, from) + side * Math.floor(i / perColumn) * wide
    const middle = top * height + ((i % perColumn) + 0.5) * tall
    const flagWide = flag && flagCell(flag) ? largest * 1.1 : 0
    if (flag && flagWide)
      drawFlag(pen, page.flags, flag, isRtl ? start - flagWide : start, middle - flagWide * 0.375, flagWide)
    pen.fillStyle = isElected ? CHOICE_COLOUR.yes : INK.bright
    const ahead = flagWide ? flagWide + largest * 0.3 : 0
    const room = wide - ahead - largest * (figure === null ? 0.8 : 3.4)
    const size = sizeFor(pen, name, largest, room)
    pen.textAlign = 'start'
    pen.fillText(isolate(name), start + side * ahead, middle + size * 0.33, room)
    if (figure === null) return
    const end = start + side * (wide - largest * 0.9)
    pen.font = `600 ${largest}px ${FACE}`
    pen.textAlign = 'end'
    pen.fillText(figure, end, middle + largest * 0.33)
    if (isElected) mark(pen, 'yes', end - side * largest * 2, middle, largest * 0.24)
  })
}
