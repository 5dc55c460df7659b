// The wall in the void of the great ring; its picture is drawn again only when it says something else, its clock once a second.
import { type CanvasTexture, Group, Mesh, MeshBasicMaterial, PlaneGeometry, type Texture } from 'three'
import { HALL } from '../../../shared/hall/plan.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { sheet as blankSheet, type WallSheet } from '../../wall/wall-sheet.ts'
import { canvasOf, textureOf } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { createClockFace } from './clock-picture.ts'
import { drawWall } from './wall-picture.ts'

const PIXELS_PER_METRE = 110

export interface Wall {
  readonly object: Group
  /** for whatever mirrors it */
  readonly picture: Texture
  /** what stands on it; null: its words are not here yet */
  readonly shown: WallSheet | null
  /** Every frame; cheap when nothing has changed. `now`: ms since 1970, the server's clock. */
  show(view: SittingView, words: HallWords, now: number): void
  dispose(): void
}

export function createWall(flags: Texture): Wall {
  const { x, y, z, heading, width, height } = HALL.votingWall
  const [canvas, pen] = canvasOf(Math.round(width * PIXELS_PER_METRE), Math.round(height * PIXELS_PER_METRE))
  const texture: CanvasTexture = textureOf(canvas, { isColour: true })
  // a screen shines by itself: the tone mapping of the room does not dim it
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false })
  const screen = new Mesh(new PlaneGeometry(width, height), material)
  const clock = createClockFace()
  const object = new Group()
  object.add(screen, clock.object)
  object.position.set(x, y, z)
  object.rotation.y = heading
  let second = Number.NaN
  let seen: unknown
  let shown: WallSheet | null = null
  let drawn: readonly unknown[] = []
  return {
    object,
    picture: texture,
    get shown() {
      return shown
    },
    show: (view, words, now) => {
      const thisSecond = Math.floor(now / 1000)
      if (seen === view && second === thisSecond && drawn[2] === words) return
      seen = view
      second = thisSecond
      // until its words are here the wall bears the title
      const sheet = words.wall?.sheet(view, now) ?? null
      shown = sheet
      const isRtl = words.language === 'ar'
      clock.show((sheet?.clock && words.wall?.clock(sheet.clock, now)) ?? null, isRtl)
      const { journal, session } = view
      const says = sheet ?? session.title
      if (drawn[0] === says && drawn[1] === journal && drawn[2] === words) return
      drawn = [says, journal, words]
      const page = { pen, width: canvas.width, height: canvas.height, isRtl, flags }
      drawWall(
        page,
        sheet ?? blankSheet('title', { head: session.title }),
        words.journal(journal.seq, journal.head),
      )
      texture.needsUpdate = true
    },
    dispose: () => {
      texture.dispose()
      material.dispose()
      screen.geometry.dispose()
      clock.dispose()
    },
  }
}
