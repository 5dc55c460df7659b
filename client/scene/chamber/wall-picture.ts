// What stands on the voting wall: title, question, turnout, and after the close the result with its numbers and a dot per delegation.
import type { Choice, Outcome } from '../../../shared/procedure/majority.ts'
import type { SittingView, VoteView } from '../../net/sitting-view.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'

const BRIGHT = '#fff8e8'
const SOFT = '#bfe0dc'
const GOLD = '#f2d08c'
const CHOICE_COLOUR: Readonly<Record<Choice, string>> = { yes: '#46e0a8', no: '#ff7b6e', abstain: '#f5cf62' }
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

/** One line, made smaller until it fits; `size` in pixels. */
function line(
  { pen, width }: Sheet,
  text: string,
  y: number,
  size: number,
  weight: number,
  colour: string,
  room = width * 0.86,
): void {
  pen.fillStyle = colour
  pen.textAlign = 'center'
  pen.font = `${weight} ${size}px ${FACE}`
  const wide = pen.measureText(text).width
  if (wide > room) pen.font = `${weight} ${Math.max(26, size * (room / wide))}px ${FACE}`
  pen.fillText(text, width / 2, y, room)
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

function paragraph(sheet: Sheet, text: string, top: number, size: number, mostLines: number): number {
  const { pen, width } = sheet
  pen.font = `600 ${size}px ${FACE}`
  const lines = linesOf(text, mostLines, (candidate) => pen.measureText(candidate).width <= width * 0.8)
  lines.forEach((each, i) => {
    line(sheet, each, top + i * size * 1.3, size, 600, BRIGHT, width * 0.84)
  })
  return top + lines.length * size * 1.3
}

/** A mark whose form tells as much as its colour: disc, cross, bar. */
function mark(pen: Pen, choice: Choice, x: number, y: number, size: number): void {
  pen.fillStyle = pen.strokeStyle = CHOICE_COLOUR[choice]
  pen.lineWidth = size * 0.62
  pen.lineCap = 'round'
  pen.beginPath()
  if (choice === 'no') {
    const arm = size * 0.62
    pen.moveTo(x - arm, y - arm)
    pen.lineTo(x + arm, y + arm)
    pen.moveTo(x + arm, y - arm)
    pen.lineTo(x - arm, y + arm)
    pen.stroke()
  } else if (choice === 'abstain') {
    pen.moveTo(x - size * 0.7, y)
    pen.lineTo(x + size * 0.7, y)
    pen.stroke()
  } else {
    pen.arc(x, y, size, 0, Math.PI * 2)
    pen.fill()
  }
}

/** Places of `count` marks in a half circle of `rows`, from one end to the other; unit radius, y up. */
export function hemicycle(count: number, rows: number): readonly (readonly [x: number, y: number])[] {
  const radii = Array.from({ length: rows }, (_, row) => 0.55 + (0.45 * row) / Math.max(1, rows - 1))
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  const counts = radii.map((radius) => Math.floor((count * radius) / total))
  const spare = count - counts.reduce((sum, each) => sum + each, 0)
  for (let i = 0; i < spare; i += 1) counts[rows - 1 - (i % rows)]! += 1
  return radii
    .flatMap((radius, row) =>
      Array.from({ length: counts[row]! }, (_, i) => {
        const angle = counts[row] === 1 ? Math.PI / 2 : Math.PI * (1 - i / (counts[row]! - 1))
        return { angle, at: [Math.cos(angle) * radius, Math.sin(angle) * radius] as const }
      }),
    )
    .toSorted((one, other) => other.angle - one.angle)
    .map(({ at }) => at)
}

/** Places in pixels of `count` marks, and how large they may be there. */
function places(
  { width, height }: Sheet,
  count: number,
  each: (x: number, y: number, size: number, i: number) => void,
): void {
  const [rows, size] = DENSITY.find(([, , most]) => count <= most)!
  hemicycle(count, rows).forEach(([x, y], i) => {
    each(width / 2 + x * width * 0.36, height * 0.83 - y * height * 0.42, size, i)
  })
}

function counts(sheet: Sheet, { tally }: Outcome): void {
  const { pen, width, height, words } = sheet
  const across = [0.37, 0.5, 0.63]
  const labels: Readonly<Record<Choice, string>> = words
  ORDER.forEach((choice, i) => {
    const x = width * across[i]!
    pen.textAlign = 'center'
    pen.fillStyle = CHOICE_COLOUR[choice]
    pen.font = `700 104px ${FACE}`
    pen.fillText(words.count(tally[choice]), x, height * 0.79)
    pen.font = `600 36px ${FACE}`
    pen.fillText(`${CHOICE_MARK[choice]} ${labels[choice]}`, x, height * 0.86, width * 0.15)
  })
}

function idle(sheet: Sheet, view: SittingView): void {
  paragraph(sheet, view.session.title, sheet.height * 0.42, 104, 3)
}

function openVote(sheet: Sheet, vote: VoteView): void {
  const { words, height } = sheet
  paragraph(sheet, vote.question, height * 0.24, 62, 2)
  turnout(sheet, vote)
  line(sheet, words.votingOpen, height * 0.72, 54, 700, GOLD, sheet.width * 0.42)
  line(sheet, words.turnout(vote.cast, vote.represented), height * 0.82, 46, 600, BRIGHT, sheet.width * 0.42)
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

function decided(sheet: Sheet, vote: VoteView): void {
  const { words, height } = sheet
  const result = vote.decided!
  paragraph(sheet, vote.question, height * 0.2, 54, 1)
  const colour = result.outcome.outcome === 'adopted' ? CHOICE_COLOUR.yes : BRIGHT
  line(sheet, words.result[result.outcome.outcome], height * 0.33, 84, 700, colour)
  const choices = Object.values(result.choices) as readonly Choice[]
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
  if (!vote) idle(sheet, view)
  else {
    line(sheet, session.title, height * 0.11, 44, 600, SOFT)
    if (vote.decided) decided(sheet, vote)
    else openVote(sheet, vote)
  }
  line(sheet, words.journal(journal.seq, journal.head.slice(0, 16)), height * 0.95, 28, 400, SOFT)
}
