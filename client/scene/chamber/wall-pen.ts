// How texts are set on the wall: in the direction of reading, as large as fits, one under the other. Measures are shares of the wall's
// width and height, so that a picture of another size is the same picture.
import type { Texture } from 'three'
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'
import { isolate } from '../../../shared/i18n/format.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import { drawFlag } from './flags.ts'

/** of the wall's ground, and of the void around it */
export const GLASS = '#06282f'

export const INK = {
  bright: '#fff8e8',
  soft: '#bfe0dc',
  gold: '#f2d08c',
  unlit: '#2f6a72',
  warn: '#ff9d7c',
} as const

export interface WallPage {
  readonly pen: Pen
  /** pixels */
  readonly width: number
  readonly height: number
  readonly isRtl: boolean
  readonly flags: Texture
}

/** Left and right change places with the direction of reading. */
export const across = ({ width, isRtl }: WallPage, x: number): number => width * (isRtl ? 1 - x : x)

export interface Column {
  /** where it stands, from where the language begins to read, and how wide it may be */
  readonly x: number
  readonly room: number
  readonly top: number
  readonly bottom: number
  readonly align: 'start' | 'center' | 'end'
}

export interface Block {
  readonly text: string
  /** pixels: at most, and as little as it may become before words are left out */
  readonly size: number
  readonly least?: number
  readonly lines?: number
  readonly colour: string
  readonly weight?: number
  /** beside the first line */
  readonly flag?: string | null
}

/** A block with its lines, and how large they are. */
interface SetBlock extends Block {
  readonly set: readonly string[]
  readonly px: number
}

const LEADING = 1.24
const GAP = 0.34
/** so much smaller may a full column become */
const SMALLEST = 0.5
/** of a flag, in sizes of the letters beside it */
const FLAG_TALL = 0.86

const fontOf = (size: number, weight = 600): string => `${weight} ${size}px ${FACE}`

/** Breaks at spaces into lines that fit; what is too much ends in an ellipsis. */
export const linesOf = (
  text: string,
  mostLines: number,
  fits: (line: string) => boolean,
): readonly string[] => isolatedEach(broken(text, mostLines, fits))

function broken(text: string, mostLines: number, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = current ? `${current} ${word}` : word
    if (fits(longer)) current = longer
    else {
      if (current) lines.push(current)
      current = word
    }
  }
  if (current) lines.push(current)
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines - 1), shortened(lines[mostLines - 1] ?? '', fits)]
}

const OPEN = '\u2068'
const CLOSE = '\u2069'

/** A name that is broken between lines is isolated in each of them. */
function isolatedEach(lines: readonly string[]): readonly string[] {
  let depth = 0
  return lines.map((line) => {
    const carried = OPEN.repeat(depth)
    for (const sign of line) depth = Math.max(0, depth + (sign === OPEN ? 1 : sign === CLOSE ? -1 : 0))
    return carried + line + CLOSE.repeat(depth)
  })
}

function shortened(text: string, fits: (line: string) => boolean): string {
  let kept = text
  while (kept.includes(' ') && !fits(`${kept}…`)) kept = kept.slice(0, kept.lastIndexOf(' '))
  return `${kept}…`
}

/** As many lines, but none of them much shorter than the others. */
function balanced(
  all: readonly string[],
  text: string,
  wide: number,
  measure: (line: string) => number,
): readonly string[] {
  let best = all
  for (let room = wide * 0.96; room > wide / 2 && all.length > 1; room *= 0.96) {
    const narrower = linesOf(text, Number.POSITIVE_INFINITY, (line) => measure(line) <= room)
    if (narrower.length > all.length || narrower.some((line) => measure(line) > room)) break
    best = narrower
  }
  return best
}

const flagWide = (size: number): number =>
  (size * FLAG_TALL * FLAG_ATLAS.width) / FLAG_ATLAS.height + size * 0.3

/** As large as it may be without leaving anything out, and otherwise as small as it may be. */
function fitted({ pen, width }: WallPage, block: Block, room: number): SetBlock {
  const { text, size, least = size, lines = 1, weight } = block
  for (let px = size; ; px -= 6) {
    const wide = room * width - (block.flag && flagCell(block.flag) ? flagWide(px) : 0)
    pen.font = fontOf(px, weight)
    const fits = (line: string): boolean => pen.measureText(line).width <= wide
    const all = linesOf(text, Number.POSITIVE_INFINITY, fits)
    const isWhole = all.length <= lines && all.every(fits)
    if (isWhole)
      return { ...block, px, set: balanced(all, text, wide, (line) => pen.measureText(line).width) }
    if (px - 6 < least) return { ...block, px, set: linesOf(text, lines, fits) }
  }
}

const tallOf = ({ set, px }: SetBlock): number => set.length * px * LEADING

/** Sets blocks one under the other, in the middle between top and bottom, all smaller where there are too many; empty ones are left out. */
export function setColumn(page: WallPage, column: Column, blocks: readonly Block[]): void {
  const { height } = page
  const room = height * (column.bottom - column.top)
  const said = blocks.filter(({ text }) => text !== '')
  let sets = said.map((block) => fitted(page, block, column.room))
  for (let scale = 0.94; tallOfAll(sets) > room && scale > SMALLEST; scale -= 0.06)
    sets = said.map((block) => fitted(page, scaled(block, scale), column.room))
  let y = height * column.top + Math.max(0, (room - tallOfAll(sets)) / 2)
  for (const [i, set] of sets.entries()) {
    if (i > 0) y += set.px * GAP
    setBlock(page, column, set, y)
    y += tallOf(set)
  }
}

const scaled = (block: Block, scale: number): Block => ({
  ...block,
  size: block.size * scale,
  least: (block.least ?? block.size) * scale,
})

const tallOfAll = (sets: readonly SetBlock[]): number =>
  sets.reduce((sum, set, i) => sum + tallOf(set) + (i > 0 ? set.px * GAP : 0), 0)

function setBlock(page: WallPage, { x, room, align }: Column, block: SetBlock, top: number): void {
  const { pen, width, isRtl } = page
  const { px, weight, colour, flag } = block
  const cell = flag ? flagCell(flag) : null
  const ahead = cell ? flagWide(px) * (isRtl ? -1 : 1) : 0
  pen.font = fontOf(px, weight)
  pen.fillStyle = colour
  pen.textAlign = align
  const at = across(page, x)
  block.set.forEach((text, i) => {
    const shift = align === 'center' ? ahead / 2 : align === 'start' ? ahead : 0
    // what people wrote keeps the direction of its own words
    pen.fillText(isolate(text), at + shift, top + (i + 0.5) * px * LEADING + px * 0.32, room * width)
  })
  if (!flag || !cell) return
  const wide = pen.measureText(block.set[0] ?? '').width
  const start = align === 'center' ? at - (isRtl ? -1 : 1) * ((wide + Math.abs(ahead)) / 2) : at
  const flagPx = (px * FLAG_TALL * FLAG_ATLAS.width) / FLAG_ATLAS.height
  drawFlag(
    pen,
    page.flags,
    flag,
    isRtl ? start - flagPx : start,
    top + px * (LEADING - FLAG_TALL) * 0.5 + px * 0.04,
    flagPx,
  )
}
