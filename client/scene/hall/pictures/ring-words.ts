// The lit openings of the great ring as a picture: red is how open the steel is, green the light around it. The upper row is the half
// over the wall, the lower row the half under it; the browser shapes the letters.
import ruqaaUrl from '@fontsource/aref-ruqaa/files/aref-ruqaa-arabic-400-normal.woff2'
import { type CanvasTexture, RGFormat } from 'three'
import { canvasOf, FACE, type Pen, textureOf } from './canvas.ts'
import { fill, type Placed, Sheet, type Stencil, spread, type Word } from './ring-layout.ts'
import { type Inscription, LOWER, UPPER } from './ring-sentences.ts'

const DISPLAY = 'Aref Ruqaa'
/** Cells of the sheet of one half, on which words are set: 39 m of ring by 10.7 m across it. */
const CELLS = { width: 1024, height: 280 }
/** heights of letters and baselines, in shares of the sheet's height */
const GREAT = { size: 0.45, rows: [0.68, 0.6], weight: 0.03 }
const MIDDLE = {
  size: 0.21,
  rows: [
    [0.3, 0.26, 0.34, 0.22],
    [0.9, 0.86, 0.94, 0.82],
  ],
  weight: 0.022,
}
const SMALL = { size: 0.115, weight: 0.008 }
/** pixels of the blurred picture from which the light around the letters is stretched */
const HALO = 192

/** Resolves when the letters are there, or cannot be had; then the interface's own face stands in. */
export async function ringFaceLoaded(): Promise<void> {
  if ([...document.fonts].some(({ family }) => family === DISPLAY)) return
  const face = new FontFace(DISPLAY, `url(${ruqaaUrl})`)
  document.fonts.add(face)
  await face.load().catch(() => undefined)
}

const fontOf = (px: number): string => `400 ${px}px "${DISPLAY}", ${FACE}`

/** Heavier letters are drawn with their outline. */
function write(pen: Pen, text: string, x: number, y: number, px: number, weight: number): void {
  pen.font = fontOf(px)
  pen.lineWidth = px * weight
  pen.fillText(text, x, y)
  pen.strokeText(text, x, y)
}

function readyPen(pen: Pen): void {
  pen.direction = 'rtl'
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.lineJoin = 'round'
  pen.fillStyle = pen.strokeStyle = '#fff'
}

/** Measures words by drawing them on a scratch sheet. */
function createScribe() {
  const [canvas, pen] = canvasOf(CELLS.width, CELLS.height * 2, true)
  readyPen(pen)
  const stencilOf = (text: string, px: number, weight: number): Word => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    const [x, y] = [canvas.width / 2, CELLS.height]
    write(pen, text, x, y, px, weight)
    const wide = Math.min(canvas.width, Math.ceil(pen.measureText(text).width + px))
    const left = Math.floor(x - wide / 2)
    const [top, tall] = [Math.floor(y - px * 1.3), Math.ceil(px * 2.2)]
    const { data } = pen.getImageData(left, top, wide, tall)
    const ink: number[] = []
    let half = 1
    for (let row = 0; row < tall; row += 1)
      for (let column = 0; column < wide; column += 1) {
        if (data[(row * wide + column) * 4 + 3]! < 60) continue
        const dx = column + left - x
        ink.push(dx, row + top - y)
        half = Math.max(half, Math.abs(dx))
      }
    return { text, size: px, stencil: Int16Array.from(ink) as Stencil, half }
  }
  return (sentence: string, size: number, weight: number): Word[] =>
    sentence.split(' ').map((text) => stencilOf(text, size * CELLS.height, weight))
}

interface WordSet {
  readonly words: readonly Placed[]
  readonly weight: number
}

function compose(inscription: Inscription, scribe: ReturnType<typeof createScribe>) {
  const sheet = new Sheet(CELLS.width, CELLS.height)
  const tall = (shares: readonly number[]): number[] => shares.map((share) => share * CELLS.height)
  // as large as the sentence may be
  let size = GREAT.size
  let great = scribe(inscription.great, size, GREAT.weight)
  while (great.reduce((sum, { half }) => sum + half * 2, 0) > CELLS.width * 0.93) {
    size *= 0.95
    great = scribe(inscription.great, size, GREAT.weight)
  }
  const sets: WordSet[] = [{ words: spread(sheet, great, tall(GREAT.rows), 3), weight: GREAT.weight }]
  inscription.middle.forEach((sentence, i) => {
    const words = scribe(sentence, MIDDLE.size, MIDDLE.weight)
    sets.push({
      words: fill(sheet, words, { rows: tall(MIDDLE.rows[i]!), space: 5, air: 2 }),
      weight: MIDDLE.weight,
    })
  })
  // the small sentences run in rows wherever there is room, so that no place stays empty
  const small = inscription.small.map((sentence) => scribe(sentence, SMALL.size, SMALL.weight))
  for (let row = 0; row < 9; row += 1) {
    const y = 0.1 + row * 0.11
    const line = { rows: tall([y, y + 0.03, y - 0.03]), space: 4, air: 2 }
    sets.push({ words: fill(sheet, small[row % small.length]!, line), weight: SMALL.weight })
  }
  return { sets, dots: dotsIn(sheet) }
}

/** Diamonds of the pen where nothing else has room. */
function dotsIn(sheet: Sheet): (readonly [x: number, y: number, reach: number])[] {
  const dots: [number, number, number][] = []
  for (const reach of [9, 7])
    for (let y = reach; y < sheet.height; y += 5)
      for (let x = sheet.width - reach; x > reach; x -= 5)
        if (sheet.isBare(x, y, reach)) {
          dots.push([x, y, reach * 0.62])
          sheet.block(x, y, reach + 14)
        }
  return dots
}

function diamond(pen: Pen, x: number, y: number, reach: number): void {
  pen.beginPath()
  pen.moveTo(x - reach, y)
  pen.lineTo(x, y - reach)
  pen.lineTo(x + reach, y)
  pen.lineTo(x, y + reach)
  pen.fill()
}

function drawHalf(pen: Pen, composed: ReturnType<typeof compose>, top: number, scale: number): void {
  for (const { words, weight } of composed.sets)
    for (const { text, x, y, size } of words)
      write(pen, text, x * scale, top + y * scale, size * scale, weight)
  for (const [x, y, reach] of composed.dots) diamond(pen, x * scale, top + y * scale, reach * scale)
}

/** Keeps one colour of what is drawn. */
function keepOnly(pen: Pen, { width, height }: HTMLCanvasElement, colour: string): void {
  pen.globalCompositeOperation = 'multiply'
  pen.fillStyle = colour
  pen.fillRect(0, 0, width, height)
  pen.globalCompositeOperation = 'source-over'
}

/** `width` in pixels; about half of it high. */
export function ringWordsTexture(width: number): CanvasTexture {
  const scale = width / CELLS.width
  const row = CELLS.height * scale
  const [canvas, pen] = canvasOf(width, row * 2)
  pen.fillStyle = '#000'
  pen.fillRect(0, 0, width, row * 2)
  readyPen(pen)
  const scribe = createScribe()
  ;[UPPER, LOWER].forEach((inscription, i) => {
    drawHalf(pen, compose(inscription, scribe), i * row, scale)
  })
  const [halo, soft] = canvasOf(HALO, Math.round((HALO * row * 2) / width))
  soft.imageSmoothingQuality = 'high'
  soft.drawImage(canvas, 0, 0, halo.width, halo.height)
  keepOnly(soft, halo, '#0f0')
  keepOnly(pen, canvas, '#f00')
  pen.globalCompositeOperation = 'lighter'
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(halo, 0, 0, width, row * 2)
  const texture = textureOf(canvas, { isColour: false })
  texture.format = RGFormat
  return texture
}
