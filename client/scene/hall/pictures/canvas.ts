// Canvases that become textures. The browser shapes the text on them, so every script comes out right.
import { CanvasTexture, ClampToEdgeWrapping, NoColorSpace, RepeatWrapping, SRGBColorSpace } from 'three'

/** The interface's own face; other scripts fall through to what the machine has. */
export const FACE = 'Majlis, "Noto Sans", system-ui, sans-serif'

export type Pen = CanvasRenderingContext2D

/** `isRead`: its pixels will be read back, so it is kept where that is fast. */
export function canvasOf(width: number, height: number, isRead = false): readonly [HTMLCanvasElement, Pen] {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: isRead })
  if (!pen) throw new Error('this browser draws no 2D canvas')
  return [canvas, pen]
}

export interface TextureUse {
  /** its values are colours, not measures */
  readonly isColour: boolean
  readonly repeats?: boolean
}

export function textureOf(
  canvas: HTMLCanvasElement,
  { isColour, repeats = false }: TextureUse,
): CanvasTexture {
  const texture = new CanvasTexture(canvas)
  texture.wrapS = texture.wrapT = repeats ? RepeatWrapping : ClampToEdgeWrapping
  texture.colorSpace = isColour ? SRGBColorSpace : NoColorSpace
  // floors and walls are mostly seen aslant
  texture.anisotropy = 8
  return texture
}

/** Resolves when the faces for canvas text are there, or cannot be had; drawing before gives fallback letters. */
export async function facesLoaded(): Promise<void> {
  const sample = 'Majlis مجلس'
  await Promise.allSettled(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 32px Majlis`, sample)),
  )
}
