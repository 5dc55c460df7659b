// Many small texts in one texture. Each is drawn by the browser on a scratch canvas and copied into its cell, a few per frame.
import {
  type CanvasTexture,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RGBAFormat,
  SRGBColorSpace,
  Vector2,
  type WebGLRenderer,
} from 'three'
import { canvasOf, type Pen, textureOf } from '../hall/pictures/canvas.ts'

export interface AtlasSize {
  /** of one cell, pixels */
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
}

export type Draw = (pen: Pen, width: number, height: number) => void

export class TextAtlas {
  readonly texture: DataTexture
  readonly size: AtlasSize
  readonly #scratch: CanvasTexture
  readonly #pen: Pen
  readonly #waiting = new Map<number, Draw>()
  readonly #corner = new Vector2()

  constructor(size: AtlasSize) {
    this.size = size
    const [canvas, pen] = canvasOf(size.width, size.height)
    this.#pen = pen
    this.#scratch = textureOf(canvas, { isColour: true })
    this.#scratch.generateMipmaps = false
    this.#scratch.minFilter = LinearFilter
    this.#scratch.flipY = false
    const [width, height] = [size.width * size.columns, size.height * size.rows]
    this.texture = new DataTexture(new Uint8Array(width * height * 4), width, height, RGBAFormat)
    this.texture.colorSpace = SRGBColorSpace
    this.texture.magFilter = LinearFilter
    this.texture.minFilter = LinearMipmapLinearFilter
    this.texture.generateMipmaps = true
    this.texture.anisotropy = 4
    this.texture.needsUpdate = true
  }

  get cells(): number {
    return this.size.columns * this.size.rows
  }

  /** Asks for a cell to be drawn; the last wish for a cell counts. */
  write(cell: number, draw: Draw): void {
    this.#waiting.set(cell, draw)
  }

  /** Draws at most `most` waiting cells. */
  flush(gl: WebGLRenderer, most: number): void {
    let left = Math.min(most, this.#waiting.size)
    for (const [cell, draw] of this.#waiting) {
      if (left === 0) return
      left -= 1
      this.#waiting.delete(cell)
      // a copy makes the smaller pictures of the whole atlas anew, which costs more than all the copies: only the last one does
      this.texture.mipmapsAutoUpdate = left === 0
      const { width, height, columns } = this.size
      this.#pen.clearRect(0, 0, width, height)
      this.#pen.save()
      draw(this.#pen, width, height)
      this.#pen.restore()
      this.#scratch.needsUpdate = true
      this.#corner.set((cell % columns) * width, Math.floor(cell / columns) * height)
      gl.copyTextureToTexture(this.#scratch, this.texture, null, this.#corner)
    }
  }

  dispose(): void {
    this.texture.dispose()
    this.#scratch.dispose()
  }
}
