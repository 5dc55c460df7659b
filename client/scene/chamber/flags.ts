// The flags as an image, for signs and names, and as a texture, for the flags on the desks.
import { SRGBColorSpace, type Texture, TextureLoader } from 'three'
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'
import flagsUrl from '../../../assets/flags/flags.webp'
import type { Pen } from '../hall/pictures/canvas.ts'

export async function loadFlags(): Promise<Texture> {
  const texture = await new TextureLoader().loadAsync(flagsUrl)
  texture.flipY = false
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 4
  return texture
}

/** Draws a delegation's flag; returns false for delegations that are not states. */
export function drawFlag(pen: Pen, flags: Texture, id: string, x: number, y: number, width: number): boolean {
  const cell = flagCell(id)
  if (!cell) return false
  const { width: w, height: h } = FLAG_ATLAS
  pen.drawImage(
    flags.image as CanvasImageSource,
    cell.column * w,
    cell.row * h,
    w,
    h,
    x,
    y,
    width,
    (width * h) / w,
  )
  return true
}
