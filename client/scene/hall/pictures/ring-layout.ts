// Composes words of several sizes so that they interlock: the great sentence first, then what fits between its strokes, never touching.
// Knows nothing of fonts: it is given the ink of each word as a stencil.

/** Where a word's ink lies, relative to its middle on the baseline; pairs of x and y, in cells of the sheet. */
export type Stencil = Int16Array

export interface Word {
  readonly text: string
  /** height of its letters, cells */
  readonly size: number
  readonly stencil: Stencil
  /** cells from its middle to its ends */
  readonly half: number
}

export interface Placed extends Word {
  readonly x: number
  readonly y: number
}

/** A sheet on which places are taken; `air` cells stay free around all ink. */
export class Sheet {
  readonly width: number
  readonly height: number
  readonly #taken: Uint8Array
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.#taken = new Uint8Array(width * height)
  }

  isFree({ stencil }: Word, x: number, y: number): boolean {
    for (let i = 0; i < stencil.length; i += 2) {
      const column = x + stencil[i]!
      const row = y + stencil[i + 1]!
      if (column < 1 || row < 1 || column >= this.width - 1 || row >= this.height - 1) return false
      if (this.#taken[row * this.width + column] === 1) return false
    }
    return true
  }

  /** Takes the ink of a word and `air` cells around it. */
  take({ stencil }: Word, x: number, y: number, air: number): void {
    for (let i = 0; i < stencil.length; i += 2) this.block(x + stencil[i]!, y + stencil[i + 1]!, air)
  }

  /** Takes a square. */
  block(x: number, y: number, reach: number): void {
    for (let row = Math.max(0, y - reach); row <= Math.min(this.height - 1, y + reach); row += 1)
      for (let column = Math.max(0, x - reach); column <= Math.min(this.width - 1, x + reach); column += 1)
        this.#taken[row * this.width + column] = 1
  }

  /** Whether a square of this reach is wholly free and within. */
  isBare(x: number, y: number, reach: number): boolean {
    if (x < reach || y < reach || x >= this.width - reach || y >= this.height - reach) return false
    for (let row = y - reach; row <= y + reach; row += 1)
      for (let column = x - reach; column <= x + reach; column += 1)
        if (this.#taken[row * this.width + column] === 1) return false
    return true
  }
}

/** Spreads words from right to left over the whole width, their baselines in turn on each of `rows`. */
export function spread(sheet: Sheet, words: readonly Word[], rows: readonly number[], air: number): Placed[] {
  const inked = words.reduce((sum, { half }) => sum + half * 2, 0)
  const gap = (sheet.width - inked) / (words.length + 1)
  let edge = sheet.width - gap
  return words.map((word, i) => {
    const x = Math.round(edge - word.half)
    const y = Math.round(rows[i % rows.length]!)
    edge -= word.half * 2 + gap
    sheet.take(word, x, y, air)
    return { ...word, x, y }
  })
}

export interface Line {
  /** heights of the baseline that are tried, the best first */
  readonly rows: readonly number[]
  /** cells between two words, at least */
  readonly space: number
  readonly air: number
}

/** Sets words one after another from right to left, as often as they fit, each at the nearest place where it touches nothing. */
export function fill(sheet: Sheet, words: readonly Word[], { rows, space, air }: Line): Placed[] {
  const placed: Placed[] = []
  let edge = sheet.width - space
  for (let i = 0; ; i += 1) {
    const word = words[i % words.length]!
    const at = firstFree(sheet, word, edge - word.half, rows)
    if (!at) return placed
    sheet.take(word, at.x, at.y, air)
    placed.push({ ...word, ...at })
    edge = at.x - word.half - space
  }
}

function firstFree(
  sheet: Sheet,
  word: Word,
  from: number,
  rows: readonly number[],
): { readonly x: number; readonly y: number } | null {
  for (let x = Math.round(from); x > word.half; x -= 2)
    for (const row of rows) {
      const y = Math.round(row)
      if (sheet.isFree(word, x, y)) return { x, y }
    }
  return null
}
