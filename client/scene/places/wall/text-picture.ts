// A text of the sitting as a picture for the wall: what is taken out struck through, what is put in underlined, as large as it all fits.
import type { Amendment, ProposalText } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { paperParagraphs } from '../../../hud/business/paper-paragraphs.ts'
import { diffWords, type Run } from '../../../hud/business/word-diff.ts'
import { canvasOf, FACE, type Pen } from '../../hall/pictures/canvas.ts'

export type Paragraph = readonly Run[]

const WIDTH = 1400
const HEIGHT = 790
const EDGE = 44
/** pixels of the letters: the first at which everything fits; less would be read by nobody */
const SIZES = [46, 40, 35, 31, 27, 24, 21]
const LEADING = 1.42
const PAPER = '#fffdf6'
const INKS: Readonly<Record<Run['is'], string>> = { same: '#1d2a2c', removed: '#a02f22', added: '#07603f' }

const whole = (text: string): Paragraph => [{ is: 'same', text }]

/** As it stands, with the amendments that wait marked in it; what a wall has no room for is read in the panel. */
export function paragraphsOf(text: ProposalText, amendments: readonly Amendment[]): readonly Paragraph[] {
  const operative = paperParagraphs(text, amendments, []).flatMap(
    ({ number, text: before, made, added, waiting }) => {
      const stands = made ? (made.change?.text ?? '') : before
      const changed = waiting.find(({ change }) => change !== null && change.is !== 'add')
      const marked = changed ? diffWords(stands, changed.change?.text ?? '') : whole(stands)
      const own: readonly Paragraph[] =
        number === 0 || stands === '' ? [] : [[...whole(`${number}. `), ...marked]]
      const more = [...added, ...waiting.filter(({ change }) => change?.is === 'add')]
      return [...own, ...more.map(({ change }): Paragraph => [{ is: 'added', text: change?.text ?? '' }])]
    },
  )
  return [...text.preamble.map(whole), ...operative]
}

export const plainParagraphs = (text: string): readonly Paragraph[] =>
  text.split(/\n+/).filter(Boolean).map(whole)

interface Word extends Run {
  readonly wide: number
}

export function drawText(paragraphs: readonly Paragraph[]): HTMLCanvasElement {
  const [canvas, pen] = canvasOf(WIDTH, HEIGHT)
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.textBaseline = 'alphabetic'
  for (const size of SIZES) {
    pen.font = `400 ${size}px ${FACE}`
    const set = paragraphs.map((paragraph) => ({ lines: linesOf(pen, paragraph), isRtl: isRtl(paragraph) }))
    const high = set.reduce((sum, { lines }) => sum + (lines.length + 0.45) * size * LEADING, 0)
    if (high > HEIGHT - 2 * EDGE && size !== SIZES.at(-1)) continue
    let y = EDGE
    for (const { lines, isRtl } of set) {
      for (const line of lines) {
        y += size * LEADING
        if (y < HEIGHT - EDGE / 2) drawLine(pen, line, y, size, isRtl)
      }
      y += 0.45 * size * LEADING
    }
    break
  }
  return canvas
}

/** by the first letter that has a direction */
const isRtl = (paragraph: Paragraph): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(paragraph.map(({ text }) => text).join(''))

function linesOf(pen: Pen, paragraph: Paragraph): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]]
  let wide = 0
  for (const { is, text } of paragraph)
    for (const each of text.match(/\S+\s*/g) ?? []) {
      const word = { is, text: `${each.trim()} `, wide: pen.measureText(`${each.trim()} `).width }
      if (wide + word.wide > WIDTH - 2 * EDGE && wide > 0) {
        lines.push([])
        wide = 0
      }
      lines.at(-1)!.push(word)
      wide += word.wide
    }
  return lines
}

function drawLine(pen: Pen, line: readonly Word[], y: number, size: number, isRtl: boolean): void {
  pen.direction = isRtl ? 'rtl' : 'ltr'
  pen.textAlign = isRtl ? 'right' : 'left'
  let x = isRtl ? WIDTH - EDGE : EDGE
  for (const { is, text, wide } of line) {
    pen.fillStyle = INKS[is]
    pen.fillText(text, x, y)
    const from = isRtl ? x - wide : x
    if (is === 'removed') pen.fillRect(from, y - size * 0.32, wide, size * 0.07)
    if (is === 'added') pen.fillRect(from, y + size * 0.13, wide, size * 0.07)
    x += isRtl ? -wide : wide
  }
}
