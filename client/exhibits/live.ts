// A screen or a film that one shows: its picture goes out on a line of its own for as long as it is on the wall. A film plays here, and what
// it shows is sent; its file is not.
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { LiveKind } from '../../shared/lab/wall/wall-types.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'
import { openSender } from '../voice/sender.ts'

export type LiveTrouble = 'noScreen' | 'screenDenied' | 'filmUnfit' | 'liveFailed'

export interface LiveView {
  /** what one sends at this moment */
  readonly kind: LiveKind | null
  /** to see it oneself; a film is stopped and wound here */
  readonly film: HTMLVideoElement | null
  readonly stream: MediaStream | null
}

export interface Live {
  readonly store: StoreApi<LiveView>
  /** null: all see it. */
  showScreen(title: string): Promise<LiveTrouble | null>
  showFilm(file: File, title: string): Promise<LiveTrouble | null>
  end(): void
}

const OFF: LiveView = { kind: null, film: null, stream: null }
/** a screen is read more than watched */
const SCREEN: DisplayMediaStreamOptions = { video: { frameRate: { max: 12 } }, audio: false }

export const liveOf = ofSitting(createLive)

function createLive(sitting: Sitting): Live {
  const store = createStore<LiveView>(() => OFF)
  let close: (() => void) | null = null
  /** of what one shows, and whether it has been seen on the wall */
  let exhibit: string | null = null
  let wasOn = false

  const end = (): void => {
    const { film, stream } = store.getState()
    close?.()
    close = null
    for (const track of stream?.getTracks() ?? []) track.stop()
    if (film) {
      film.pause()
      URL.revokeObjectURL(film.src)
    }
    store.setState(OFF)
    if (exhibit !== null) void sitting.ask('place.act', { place: 'wall', act: { is: 'clear' } })
    exhibit = null
    wasOn = false
  }
  const send = async (
    view: LiveView & { readonly stream: MediaStream },
    title: string,
  ): Promise<LiveTrouble | null> => {
    end()
    const [track] = view.stream.getVideoTracks()
    store.setState(view)
    if (!track || view.kind === null) return fail()
    track.contentHint = view.kind === 'screen' ? 'detail' : 'motion'
    // the browser has an end of its own
    track.addEventListener('ended', end)
    const opened = await openSender(sitting, 'wall', track, end).catch(() => null)
    if (!opened?.ok) return fail()
    close = opened.value.close
    const act = { is: 'go-live', kind: view.kind, title } as const
    const shown = await sitting.ask('place.act', { place: 'wall', act })
    if (!shown.ok) return fail()
    exhibit = shown.value.id
    return null
  }
  const fail = (): LiveTrouble => {
    end()
    return 'liveFailed'
  }
  // whoever takes it off the wall ends it here, too
  sitting.store.subscribe(({ chapters }) => {
    if (exhibit === null) return
    const isOn = chapters.shown?.exhibit.id === exhibit
    if (wasOn && !isOn) {
      exhibit = null
      end()
    } else wasOn = isOn
  })
  return {
    store,
    end,
    showScreen: async (title) => {
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (!devices?.getDisplayMedia) return 'noScreen'
      try {
        const stream = await devices.getDisplayMedia(SCREEN)
        return await send({ kind: 'screen', film: null, stream }, title)
      } catch {
        return 'screenDenied'
      }
    },
    showFilm: async (file, title) => {
      const film = await playing(file)
      if (film === null) return 'filmUnfit'
      return send({ kind: 'film', film, stream: streamOf(film) }, title)
    },
  }
}

/** Firefox has it under its old name. */
function streamOf(film: HTMLVideoElement): MediaStream {
  const able = film as HTMLVideoElement & { captureStream?(): MediaStream; mozCaptureStream?(): MediaStream }
  return able.captureStream?.() ?? able.mozCaptureStream?.() ?? new MediaStream()
}

/** null: this browser cannot play it. */
async function playing(file: File): Promise<HTMLVideoElement | null> {
  const film = document.createElement('video')
  film.src = URL.createObjectURL(file)
  film.muted = true
  film.playsInline = true
  film.controls = true
  try {
    await film.play()
    return film
  } catch {
    URL.revokeObjectURL(film.src)
    return null
  }
}
