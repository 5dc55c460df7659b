// A woven picture after the Sadu of the Gulf: narrow bands of black, white, brown, ochre and red, with triangles, diamonds and combs. For
// rugs as a whole; cushions show a piece of it.
import type { CanvasTexture } from 'three'
import { canvasOf, type Pen, textureOf } from './canvas.ts'

const WIDTH = 1024
const HEIGHT = 768
const WOOL = {
  red: '#7c2226',
  deep: '#4f1518',
  black: '#201a19',
  white: '#e9dfcb',
  ochre: '#bb8a3e',
  brown: '#5d4130',
} as const
type Wool = keyof typeof WOOL

interface Band {
  /** shares of the height */
  readonly tall: number
  readonly ground: Wool
  readonly motif?: 'teeth' | 'diamonds' | 'comb' | 'zigzag' | 'trees'
  readonly thread?: Wool
}

/** From one edge to the middle; the other half mirrors it. */
const BANDS: readonly Band[] = [
  { tall: 0.05, ground: 'deep' },
  { tall: 0.012, ground: 'white' },
  { tall: 0.05, ground: 'black', motif: 'teeth', thread: 'white' },
  { tall: 0.012, ground: 'ochre' },
  { tall: 0.05, ground: 'red' },
  { tall: 0.045, ground: 'brown', motif: 'comb', thread: 'white' },
  { tall: 0.012, ground: 'black' },
  { tall: 0.075, ground: 'red', motif: 'diamonds', thread: 'ochre' },
  { tall: 0.012, ground: 'white' },
  { tall: 0.04, ground: 'black', motif: 'zigzag', thread: 'white' },
  { tall: 0.012, ground: 'ochre' },
  { tall: 0.13, ground: 'deep', motif: 'trees', thread: 'white' },
]

type Motif = (pen: Pen, top: number, tall: number) => void

/** `count` times side by side, so that it closes at the edges. */
const repeated =
  (aspect: number, draw: (pen: Pen, x: number, wide: number, top: number, tall: number) => void): Motif =>
  (pen, top, tall) => {
    const count = Math.round(WIDTH / (tall * aspect))
    const wide = WIDTH / count
    for (let i = 0; i < count; i += 1) draw(pen, i * wide, wide, top, tall)
  }

function shape(pen: Pen, ...points: readonly (readonly [number, number])[]): void {
  pen.beginPath()
  for (const [x, y] of points) pen.lineTo(x, y)
  pen.fill()
}

const MOTIFS: Readonly<Record<NonNullable<Band['motif']>, Motif>> = {
  teeth: repeated(0.9, (pen, x, wide, top, tall) => {
    shape(pen, [x, top + tall], [x + wide / 2, top + tall * 0.1], [x + wide, top + tall])
  }),
  comb: repeated(0.5, (pen, x, wide, top, tall) => {
    pen.fillRect(x + wide * 0.2, top + tall * 0.15, wide * 0.4, tall * 0.7)
  }),
  zigzag: repeated(1, (pen, x, wide, top, tall) => {
    const [low, high, thick] = [top + tall * 0.85, top + tall * 0.15, tall * 0.3]
    shape(
      pen,
      [x, low],
      [x + wide / 2, high],
      [x + wide, low],
      [x + wide, low - thick],
      [x + wide / 2, high - thick],
      [x, low - thick],
    )
  }),
  diamonds: repeated(1.3, (pen, x, wide, top, tall) => {
    const [middle, y] = [x + wide / 2, top + tall / 2]
    const thread = pen.fillStyle
    for (const [share, colour] of [
      [0.46, thread],
      [0.32, WOOL.black],
      [0.18, WOOL.white],
    ] as const) {
      pen.fillStyle = colour
      shape(
        pen,
        [middle - wide * share, y],
        [middle, y - tall * share],
        [middle + wide * share, y],
        [middle, y + tall * share],
      )
    }
    pen.fillStyle = thread
  }),
  trees: repeated(0.9, (pen, x, wide, top, tall) => {
    const middle = x + wide / 2
    for (let i = 0; i < 4; i += 1) {
      const y = top + tall * (0.2 + i * 0.2)
      const reach = wide * (0.16 + i * 0.07)
      shape(
        pen,
        [middle - reach, y + tall * 0.12],
        [middle, y - tall * 0.1],
        [middle + reach, y + tall * 0.12],
        [middle, y],
      )
    }
    pen.fillRect(middle - wide * 0.02, top + tall * 0.15, wide * 0.04, tall * 0.75)
  }),
}

function drawBands(pen: Pen): void {
  let top = 0
  for (const { tall, ground, motif, thread = 'white' } of BANDS) {
    pen.fillStyle = WOOL[ground]
    pen.fillRect(0, top, WIDTH, tall * HEIGHT + 1)
    pen.fillStyle = WOOL[thread]
    if (motif) MOTIFS[motif](pen, top, tall * HEIGHT)
    top += tall * HEIGHT
  }
}

export function saduTexture(): CanvasTexture {
  const [canvas, pen] = canvasOf(WIDTH, HEIGHT)
  pen.fillStyle = WOOL.red
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  drawBands(pen)
  // the other half, turned about
  pen.save()
  pen.translate(0, HEIGHT)
  pen.scale(1, -1)
  drawBands(pen)
  pen.restore()
  // threads of the weave
  pen.fillStyle = 'rgb(0 0 0 / 9%)'
  for (let y = 0; y < HEIGHT; y += 3) pen.fillRect(0, y, WIDTH, 1)
  return textureOf(canvas, { isColour: true, repeats: true })
}
