// What is shown on the wall, in the hall: fetched page by page as it is shown, and out of the way while the wall is about something else.
import type { OnWall, ShownExhibit, TextOfSitting } from '../../../../shared/lab/wall/wall-types.ts'
import { WALL_SLOT } from '../../../../shared/voice/hearing.ts'
import { liveOf } from '../../../exhibits/live.ts'
import { pageFile } from '../../../exhibits/page-files.ts'
import type { Sitting } from '../../../net/sitting.ts'
import { picturesOf } from '../../../voice/pictures.ts'
import type { World } from '../../world.ts'
import type { MakePlaceScene } from '../place-scene.ts'
import { createExhibitScreen, type ExhibitScreen } from './exhibit-screen.ts'
import { drawText, paragraphsOf, plainParagraphs } from './text-picture.ts'

/** a moving picture is looked at so often */
const MOVE_EVERY_MS = 66

export const makeWallScene: MakePlaceScene<'wall'> = async () => {
  const screen = createExhibitScreen()
  const still = stillPicture(screen)
  const moving = movingPicture(screen)
  const text = textPicture(screen)
  let now: OnWall | null = null
  let isRtl = false
  return {
    object: screen.mesh,
    show: ({ shown, words }) => {
      now = shown.now
      isRtl = words.language === 'ar'
      still.place(now, isRtl)
    },
    frame: ({ nowMs }, world) => {
      const { sitting } = world
      if (!now || !isWallItsOwn(world)) {
        screen.mesh.visible = false
        return
      }
      const isLive = now.exhibit.kind === 'screen' || now.exhibit.kind === 'film'
      if (isLive) screen.mesh.visible = moving.follow(sitting, now, isRtl, nowMs)
      else if (now.exhibit.text) screen.mesh.visible = text.follow(sitting, now.exhibit, isRtl)
      else screen.mesh.visible = still.follow(sitting, now, isRtl)
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

const keyOf = ({ exhibit, page }: OnWall): string => `${exhibit.id} ${page}`

function stillPicture(screen: ExhibitScreen) {
  const me = {}
  let asked = ''
  let here = ''
  const fetchIt = async (sitting: Sitting, shown: OnWall, isRtl: boolean): Promise<void> => {
    const key = keyOf(shown)
    const answer = await pageFile(sitting, shown.exhibit.id, shown.page, 'jpg')
    if (!answer.ok) return
    const url = URL.createObjectURL(answer.value)
    const image = new Image()
    image.src = url
    await image.decode().catch(() => undefined)
    URL.revokeObjectURL(url)
    if (screen.owner !== me || asked !== key || image.width === 0) return
    here = key
    screen.showPicture(image)
    screen.place(shown.part, isRtl)
  }
  return {
    place: (now: OnWall | null, isRtl: boolean) => {
      if (screen.owner === me && now && keyOf(now) === here) screen.place(now.part, isRtl)
    },
    /** Whether there is something to see. The page before stays until the next one is here. */
    follow: (sitting: Sitting, now: OnWall, isRtl: boolean): boolean => {
      const key = keyOf(now)
      if (screen.owner !== me) {
        screen.owner = me
        asked = here = ''
      }
      if (now.size && asked !== key) {
        asked = key
        void fetchIt(sitting, now, isRtl)
      }
      return now.size !== null && here.split(' ')[0] === now.exhibit.id
    },
  }
}

/** A text of the sitting, drawn anew when anything of its chapter changes. */
function textPicture(screen: ExhibitScreen) {
  const me = {}
  let asked: unknown
  let id = ''
  let here = ''
  const read = async (sitting: Sitting, text: TextOfSitting, key: unknown, isRtl: boolean): Promise<void> => {
    const drawn = await paragraphsIn(sitting, text)
    if (screen.owner !== me || asked !== key || drawn === null) return
    here = id
    screen.showPicture(drawText(drawn))
    screen.place(null, isRtl)
  }
  return {
    follow: (sitting: Sitting, exhibit: ShownExhibit, isRtl: boolean): boolean => {
      if (screen.owner !== me) {
        screen.owner = me
        id = here = ''
      }
      const { proposals, documents } = sitting.store.getState().chapters
      const key = exhibit.text?.of === 'proposal' ? proposals : documents
      if (exhibit.text && (asked !== key || id !== exhibit.id)) {
        asked = key
        id = exhibit.id
        void read(sitting, exhibit.text, key, isRtl)
      }
      return here === exhibit.id
    },
  }
}

/** null: it cannot be read. */
async function paragraphsIn(sitting: Sitting, text: TextOfSitting) {
  if (text.of === 'document') {
    const answer = await sitting.ask('document.read', { document: text.id })
    return answer.ok && answer.value.content ? plainParagraphs(answer.value.content.text) : null
  }
  const answer = await sitting.ask('proposal.read', { proposal: text.id })
  if (!answer.ok || !answer.value.submitted) return null
  return paragraphsOf(answer.value.submitted, answer.value.amendments)
}

function movingPicture(screen: ExhibitScreen) {
  const me = {}
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  let seen: MediaStreamTrack | null = null
  let size = ''
  let movedMs = 0
  return {
    follow: (sitting: Sitting, { exhibit }: OnWall, isRtl: boolean, nowMs: number): boolean => {
      if (screen.owner !== me) {
        screen.owner = me
        size = ''
      }
      const isOwn = exhibit.by === sitting.store.getState().me.id
      const own = isOwn ? liveOf(sitting).store.getState().stream?.getVideoTracks()[0] : undefined
      const track = own ?? picturesOf(sitting).getState()[WALL_SLOT] ?? null
      if (track !== seen) {
        seen = track
        video.srcObject = track && new MediaStream([track])
        void video.play().catch(() => undefined)
      }
      if (!track || video.videoWidth === 0) return false
      const now = `${video.videoWidth} ${video.videoHeight}`
      if (now !== size) {
        size = now
        screen.showMoving(video)
        screen.place(null, isRtl)
      }
      if (nowMs - movedMs > MOVE_EVERY_MS) {
        movedMs = nowMs
        screen.moved()
      }
      return true
    },
    end: () => {
      video.srcObject = null
    },
  }
}
