// The picture of the wall: one thing, large enough to be read from the last row, with what it is part of below.
import type { WallLine, WallSheet } from '../../wall/wall-sheet.ts'
import { FACE } from '../hall/pictures/canvas.ts'
import { CHOICE_COLOUR } from './hemicycle.ts'
import { drawCells, drawCounts, drawMarks, drawRows } from './wall-parts.ts'
import { type Block, type Column, GLASS, INK, setColumn, type WallPage } from './wall-pen.ts'

const TONES: Readonly<Record<WallLine['tone'], Pick<Block, 'size' | 'colour' | 'weight'>>> = {
  plain: { size: 98, colour: INK.bright },
  soft: { size: 78, colour: INK.soft },
  gold: { size: 112, colour: INK.gold },
  yes: { size: 112, colour: CHOICE_COLOUR.yes },
  no: { size: 112, colour: CHOICE_COLOUR.no },
}
const BANNER = 0.15
const FOOT = 0.88
/** of both margins; below, where the great ring comes near, they are wider */
const EDGE = 0.045
const FOOT_EDGE = 0.1
/** Where the clock stands, in a picture of its own before this one. */
export const CLOCK_AREA = { from: 0.655, to: 0.955, top: 0.2, bottom: 0.8 }

const blockOf = ({ text, tone }: WallLine): Block => ({ text, lines: 2, least: 40, ...TONES[tone] })
const labelOf = ({ label }: WallSheet, size = 80): Block => ({
  text: label ?? '',
  size,
  least: 40,
  colour: INK.gold,
})
const headOf = ({ head, flag }: WallSheet, size: number, lines: number): Block => ({
  ...{ text: head ?? '', size, least: 64, lines, colour: INK.bright, flag },
})

const middle = (top: number, bottom: number): Column => ({ x: 0.5, room: 0.88, top, bottom, align: 'center' })
const atStart = (room: number, top: number, bottom: number): Column => ({
  x: EDGE,
  room,
  top,
  bottom,
  align: 'start',
})

/** `journal`: its height and head, which stand there whatever goes on. */
export function drawWall(page: WallPage, sheet: WallSheet, journal: string): void {
  const { pen } = page
  pen.direction = page.isRtl ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  background(page)
  foot(page, sheet, journal)
  const top = sheet.banner === null ? 0.035 : BANNER + 0.02
  if (sheet.banner !== null) banner(page, sheet.banner)
  if (sheet.cells.length > 0) rollCall(page, sheet, top)
  else if (sheet.rows.length > 0) names(page, sheet, top)
  else if (sheet.is === 'result') result(page, sheet, top)
  else if (sheet.hasPicture)
    setColumn(page, atStart(0.22, top, FOOT), [
      labelOf(sheet, 56),
      headOf(sheet, 100, 5),
      ...sheet.lines.map(blockOf),
    ])
  else if (sheet.marks) turnout(page, sheet, top)
  else if (sheet.clock) withClock(page, sheet, top)
  else
    setColumn(page, middle(top, FOOT), [labelOf(sheet), headOf(sheet, 190, 3), ...sheet.lines.map(blockOf)])
}

/** Lighter in the middle, and at its edges as dark as the glass that fills the void of the ring around it. */
function background({ pen, width, height }: WallPage): void {
  pen.fillStyle = GLASS
  pen.fillRect(0, 0, width, height)
  const wash = pen.createRadialGradient(0, 0, 0, 0, 0, height / 2)
  wash.addColorStop(0, 'rgb(24 96 108 / 42%)')
  wash.addColorStop(1, 'rgb(24 96 108 / 0%)')
  // a circle, drawn out to the width of the wall
  pen.save()
  pen.translate(width / 2, height / 2)
  pen.scale(width / height, 1)
  pen.fillStyle = wash
  pen.fillRect(-height / 2, -height / 2, height, height)
  pen.restore()
}

function banner({ pen, width, height }: WallPage, text: string): void {
  pen.fillStyle = INK.gold
  pen.fillRect(0, 0, width, height * BANNER)
  pen.fillStyle = '#2a2312'
  pen.textAlign = 'center'
  pen.font = `600 96px ${FACE}`
  pen.fillText(text, width / 2, height * BANNER * 0.5 + 32, width * 0.92)
}

function foot(page: WallPage, { context, attendance }: WallSheet, journal: string): void {
  const { pen, width, height } = page
  pen.fillStyle = 'rgb(191 224 220 / 35%)'
  pen.fillRect(width * FOOT_EDGE, height * FOOT, width * (1 - 2 * FOOT_EDGE), 2)
  const small = { size: 50, least: 30, colour: INK.soft, weight: 400 }
  setColumn(page, { ...atStart(0.44, FOOT, 1), x: FOOT_EDGE }, [
    { text: context ?? '', ...small, weight: 600 },
  ])
  setColumn(page, { x: 1 - FOOT_EDGE, room: 0.34, top: FOOT, bottom: 1, align: 'end' }, [
    { text: attendance ?? '', ...small, weight: 600 },
    { ...small, text: journal, size: 32, least: 24 },
  ])
}

function withClock(page: WallPage, sheet: WallSheet, top: number): void {
  setColumn(page, atStart(CLOCK_AREA.from - 2 * EDGE, top, FOOT), [
    labelOf(sheet),
    headOf(sheet, 190, 3),
    ...sheet.lines.map(blockOf),
  ])
}

function turnout(page: WallPage, sheet: WallSheet, top: number): void {
  const { marks, lines } = sheet
  setColumn(page, middle(top, 0.44), [labelOf(sheet), headOf(sheet, 132, 2)])
  if (marks) drawMarks(page, marks, { from: 0.07, to: 0.47, top: 0.46, bottom: 0.85 })
  setColumn(page, { ...middle(0.46, FOOT), x: 0.74, room: 0.44 }, lines.map(blockOf))
}

function result(page: WallPage, sheet: WallSheet, top: number): void {
  const { marks, counts, lines } = sheet
  const [verdict, ...reasons] = lines
  const decided = [
    ...(verdict ? [{ ...blockOf(verdict), size: 140, lines: 1 }] : []),
    { ...headOf(sheet, 92, 2), least: 60 },
  ]
  if (!marks) {
    setColumn(page, middle(top, FOOT), [...decided, ...reasons.map(blockOf)])
    return
  }
  setColumn(page, middle(top, 0.345), decided)
  drawMarks(page, marks, { from: 0.08, to: 0.44, top: 0.4, bottom: 0.67 })
  drawCounts(page, counts, { from: 0.47, to: 0.96, top: 0.355, bottom: 0.7 })
  setColumn(page, middle(0.705, FOOT), reasons.map(blockOf))
}

function rollCall(page: WallPage, sheet: WallSheet, top: number): void {
  const [called, ...rest] = sheet.lines
  setColumn(page, middle(top, top + 0.075), [labelOf(sheet, 46)])
  setColumn(page, atStart(0.58, top + 0.085, 0.5), [
    ...(called ? [{ ...blockOf(called), size: 52 }] : []),
    headOf(sheet, 128, 1),
    ...rest.map((each) => ({ ...blockOf(each), size: 50, lines: 1 })),
  ])
  drawCounts(page, sheet.counts, { from: 0.66, to: 0.97, top: top + 0.1, bottom: 0.5 })
  drawCells(page, sheet.cells, { from: EDGE, to: 1 - EDGE, top: 0.53, bottom: FOOT - 0.02 })
}

function names(page: WallPage, sheet: WallSheet, top: number): void {
  setColumn(page, middle(top, 0.44), [labelOf(sheet), headOf(sheet, 104, 2), ...sheet.lines.map(blockOf)])
  drawRows(page, sheet.rows, { from: EDGE + 0.03, to: 1 - EDGE, top: 0.47, bottom: FOOT - 0.02 })
}
