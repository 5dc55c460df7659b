// What stands on the voting wall: title, question, turnout, and after the close the result with its numbers and a dot per delegation.

import { isolate } from '../../../shared/i18n/format.ts'
import type { Choice, Outcome } from '../../../shared/procedure/majority/majority.ts'
import type { SittingView, VoteView } from '../../net/sitting-view.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { CHOICE_COLOUR, hemicycle, mark } from './hemicycle.ts'

const BRIGHT = '#fff8e8'
const SOFT = '#bfe0dc'
const GOLD = '#f2d08c'
const CHOICE_MARK: Readonly<Record<Choice, string>> = { yes: '✔', no: '✖', abstain: '―' }
const WAITING = '#2f6a72'
/** rows of the half circle, and size of its marks in pixels, up to a count */
const DENSITY = [
  [1, 20, 12],
  [3, 19, 40],
  [4, 14, 90],
  [5, 11, Number.POSITIVE_INFINITY],
] as const
const ORDER: readonly Choice[] = ['yes', 'abstain', 'no']

interface Sheet {
  readonly pen: Pen
  readonly width: number
  readonly height: number
  readonly words: HallWords
}

function background({ pen, width, height }: Sheet): void {
  const wash = pen.createLinearGradient(0, 0, 0, height)
  wash.addColorStop(0, '#0b3d49')
  wash.addColorStop(1, '#0e5560')
  pen.fillStyle = wash
  pen.fillRect(0, 0, width, height)
}

interface Line {
  /** share of the wall's width, from where the language begins to read, and of its height */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  /** share of the width that it may take */
  readonly room: number
  readonly weight?: number
  readonly align?: CanvasTextAlign
}

/** Left and right change places with the direction of reading. */
const across = ({ width, words }: Sheet, x: number): number => width * (words.language === 'ar' ? 1 - x : x)

/** One line, made smaller until it fits. */
function line(
  sheet: Sheet,
  text: string,
  { x, y, size, colour, room, weight = 600, align = 'center' }: Line,
): void {
  const { pen, width, height } = sheet
  pen.fillStyle = colour
  pen.textAlign = align
  pen.font = `${weight} ${size}px ${FACE}`
  const wide = pen.measureText(text).width
  if (wide > room * width) pen.font = `${weight} ${(size * room * width) / wide}px ${FACE}`
  pen.fillText(text, across(sheet, x), height * y)
}

/** Breaks at spaces into lines that fit; what is too much ends in an ellipsis. */
export function linesOf(text: string, mostLines: number, fits: (line: string) => boolean): readonly string[] {
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
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`]
}

/** What people wrote, in lines of its own direction. */
function paragraph(sheet: Sheet, text: string, top: number, size: number, mostLines: number): void {
  const { pen, width } = sheet
  pen.font = `600 ${size}px ${FACE}`
  const lines = linesOf(text, mostLines, (candidate) => pen.measureText(candidate).width <= width * 0.84)
  lines.forEach((each, i) => {
    line(sheet, isolate(each), {
      x: 0.5,
      y: top + (i * size * 1.25) / sheet.height,
      size,
      colour: BRIGHT,
      room: 0.88,
    })
  })
}

/** Of the half circle: its middle, its half axes, as shares of the wall. */
const BOW = { x: 0.28, y: 0.86, wide: 0.21, high: 0.42 }
/** of the numbers beside it */
const COLUMN = { number: 0.665, label: 0.685, first: 0.56, row: 0.15 }

/** Places in pixels of `count` marks, and how large they may be there. */
function places(
  sheet: Sheet,
  count: number,
  each: (x: number, y: number, size: number, i: number) => void,
): void {
  const { width, height } = sheet
  const [rows, size] = DENSITY.find(([, , most]) => count <= most)!
  hemicycle(count, rows).forEach(([x, y], i) => {
    each(across(sheet, BOW.x) + x * width * BOW.wide, height * (BOW.y - y * BOW.high), size, i)
  })
}

function counts(sheet: Sheet, { tally }: Outcome): void {
  const { words } = sheet
  const labels: Readonly<Record<Choice, string>> = words
  ORDER.forEach((choice, i) => {
    const colour = CHOICE_COLOUR[choice]
    const y = COLUMN.first + COLUMN.row * i
    line(sheet, words.count(tally[choice]), {
      x: COLUMN.number,
      y,
      size: 136,
      colour,
      room: 0.16,
      align: 'end',
    })
    const label = `${CHOICE_MARK[choice]} ${labels[choice]}`
    line(sheet, label, { x: COLUMN.label, y, size: 68, colour, room: 0.27, weight: 600, align: 'start' })
  })
}

/** Who has voted is public, how is not: lit or not lit, without the colours of the choices. */
function turnout(sheet: Sheet, { cast, represented }: VoteView): void {
  const { pen } = sheet
  places(sheet, represented, (x, y, size, i) => {
    pen.fillStyle = i < cast ? BRIGHT : WAITING
    pen.beginPath()
    pen.arc(x, y, size, 0, Math.PI * 2)
    pen.fill()
  })
}

function openVote(sheet: Sheet, vote: VoteView): void {
  const { words, pen, width } = sheet
  paragraph(sheet, vote.question, 0.21, 84, 2)
  turnout(sheet, vote)
  line(sheet, words.votingOpen, { x: 0.74, y: 0.6, size: 88, colour: GOLD, room: 0.44 })
  pen.font = `600 66px ${FACE}`
  const said = words.turnout(vote.cast, vote.represented)
  linesOf(said, 3, (candidate) => pen.measureText(candidate).width <= width * 0.42).forEach((each, i) => {
    line(sheet, each, { x: 0.74, y: 0.71 + i * 0.085, size: 66, colour: BRIGHT, room: 0.44, weight: 600 })
  })
}

function decided(sheet: Sheet, { question, decided: result }: VoteView): void {
  if (!result) return
  const { outcome } = result.outcome
  paragraph(sheet, question, 0.19, 68, 2)
  const colour = outcome === 'adopted' ? CHOICE_COLOUR.yes : BRIGHT
  line(sheet, sheet.words.result[outcome], { x: BOW.x, y: 0.84, size: 92, colour, room: 0.22 })
  // ballots of elections have names on them: their wall is another
  const choices = Object.values(result.choices).filter(
    (choice): choice is Choice => typeof choice === 'string',
  )
  const sorted = choices.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
  places(sheet, sorted.length, (x, y, size, i) => mark(sheet.pen, sorted[i]!, x, y, size))
  counts(sheet, result.outcome)
}

/** Draws the whole wall anew. */
export function drawWall(pen: Pen, width: number, height: number, view: SittingView, words: HallWords): void {
  const sheet: Sheet = { pen, width, height, words }
  pen.direction = words.language === 'ar' ? 'rtl' : 'ltr'
  pen.textBaseline = 'alphabetic'
  background(sheet)
  const { vote, session, journal } = view
  if (vote)
    line(sheet, isolate(session.title), { x: 0.5, y: 0.09, size: 42, colour: SOFT, room: 0.86, weight: 600 })
  else paragraph(sheet, session.title, 0.42, 128, 3)
  if (vote?.decided) decided(sheet, vote)
  else if (vote) openVote(sheet, vote)
  const head = words.journal(journal.seq, journal.head.slice(0, 16))
  line(sheet, head, { x: 0.5, y: 0.965, size: 30, colour: SOFT, room: 0.8, weight: 400 })
}
