// The voting wall in the void of the great ring; its picture is drawn again only when what it shows has changed.
import { type CanvasTexture, Color, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { canvasOf, textureOf } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { drawWall } from './wall-picture.ts'

const PIXELS_PER_METRE = 110

export interface Wall {
  readonly object: Mesh
  /** Redraws when the sitting or the language has changed; cheap otherwise. */
  show(view: SittingView, words: HallWords): void
  dispose(): void
}

export function createWall(): Wall {
  const { x, y, z, heading, width, height } = HALL.votingWall
  const [canvas, pen] = canvasOf(Math.round(width * PIXELS_PER_METRE), Math.round(height * PIXELS_PER_METRE))
  const texture: CanvasTexture = textureOf(canvas, { isColour: true })
  // a screen shines by itself: the tone mapping of the room does not dim it
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false, color: new Color(1, 1, 1) })
  const object = new Mesh(new PlaneGeometry(width, height), material)
  object.position.set(x, y, z)
  object.rotation.y = heading
  let drawn: readonly unknown[] = []
  return {
    object,
    show: (view, words) => {
      const { vote, session, journal } = view
      if (drawn[0] === vote && drawn[1] === session.title && drawn[2] === journal && drawn[3] === words)
        return
      drawn = [vote, session.title, journal, words]
      drawWall(pen, canvas.width, canvas.height, view, words)
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      material.dispose()
      object.geometry.dispose()
    },
  }
}
