// What is shown on the wall, in the hall: fetched page by page as it is shown, out of the way while the wall is about something else, and
// let go when nothing is shown.
import type { OnWall } from '../../../../shared/lab/wall/wall-types.ts'
import type { World } from '../../world.ts'
import type { MakePlaceScene } from '../place-scene.ts'
import { createExhibitScreen } from './exhibit-screen.ts'
import { movingPicture, trackOnWall } from './moving-picture.ts'
import { drawImage, stillPicture } from './still-picture.ts'
import { textOnWall } from './text-on-wall.ts'

export const makeWallScene: MakePlaceScene<'wall'> = async () => {
  const screen = createExhibitScreen()
  const still = stillPicture(screen, drawImage)
  const moving = movingPicture(screen, videoAside(), trackOnWall)
  const text = textOnWall(screen)
  let now: OnWall | null = null
  let isRtl = false
  const isLive = () => now?.exhibit.kind === 'screen' || now?.exhibit.kind === 'film'
  return {
    object: screen.mesh,
    show: ({ shown, words }) => {
      now = shown.now
      isRtl = words.language === 'ar'
      still.place(now, isRtl)
      if (!isLive()) moving.end()
      if (!now) screen.clear()
    },
    frame: ({ nowMs }, world) => {
      const { sitting } = world
      if (!now || !isWallItsOwn(world)) screen.mesh.visible = false
      else if (isLive()) screen.mesh.visible = moving.follow(sitting, now, isRtl, nowMs)
      else if (now.exhibit.text) screen.mesh.visible = text.follow(sitting, now.exhibit, isRtl, nowMs)
      else screen.mesh.visible = still.follow(sitting, now, isRtl, nowMs)
    },
    dispose: () => {
      moving.end()
      screen.dispose()
    },
  }
}

/** The question and what was decided come before it. */
const isWallItsOwn = ({ words, sitting }: World): boolean =>
  words.wall?.sheet(sitting.store.getState(), sitting.now()).is === 'exhibit'

function videoAside(): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  return video
}
