// A screen or a film on the wall: the picture that comes on the slot of the wall, or one's own, drawn anew as often as one looks at it.
import type { OnWall } from '../../../../shared/lab/wall/wall-types.ts'
import { WALL_SLOT } from '../../../../shared/voice/hearing.ts'
import { liveOf } from '../../../exhibits/live.ts'
import type { Sitting } from '../../../net/sitting.ts'
import { picturesOf } from '../../../voice/pictures.ts'
import type { ExhibitScreen } from './exhibit-screen.ts'

/** a moving picture is looked at so often */
const MOVE_EVERY_MS = 66

/** What the wall has to show of it at this moment. */
export type TrackOf = (sitting: Sitting, shown: OnWall) => MediaStreamTrack | null

export const trackOnWall: TrackOf = (sitting, { exhibit }) => {
  const isOwn = exhibit.by === sitting.store.getState().me.id
  const own = isOwn ? liveOf(sitting).store.getState().stream?.getVideoTracks()[0] : undefined
  return own ?? picturesOf(sitting).getState()[WALL_SLOT] ?? null
}

/** `video`: muted, and in no document. */
export function movingPicture(screen: ExhibitScreen, video: HTMLVideoElement, trackOf: TrackOf) {
  const me = {}
  let seen: MediaStreamTrack | null = null
  let size = ''
  let movedMs = Number.NEGATIVE_INFINITY
  const look = (track: MediaStreamTrack | null): void => {
    if (track === seen) return
    seen = track
    video.srcObject = track && new MediaStream([track])
    // one that is taken away before it begins is no fault
    if (track) void video.play().catch(() => undefined)
  }
  return {
    /** Whether there is something to see. */
    follow: (sitting: Sitting, now: OnWall, isRtl: boolean, nowMs: number): boolean => {
      if (screen.owner !== me) {
        screen.owner = me
        size = ''
      }
      look(trackOf(sitting, now))
      if (!seen || video.videoWidth === 0) return false
      const next = `${video.videoWidth} ${video.videoHeight}`
      if (next !== size) {
        size = next
        screen.showMoving(video)
        screen.place(null, isRtl)
      }
      if (nowMs - movedMs > MOVE_EVERY_MS) {
        movedMs = nowMs
        screen.moved()
      }
      return true
    },
    /** Lets the picture go. Harmless twice. */
    end: () => look(null),
  }
}
