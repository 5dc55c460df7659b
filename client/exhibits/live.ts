// A screen or a film that one shows: its picture goes out on a line of its own for as long as it is on the wall. A film plays here, and what
// it shows is sent; its file is not.
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { LiveKind, WallAct } from '../../shared/lab/wall/wall-types.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { whenOut } from '../net/link-ends.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'
import { openSender } from '../voice/sender.ts'

export type LiveTrouble =
  | 'noScreen'
  | 'screenDenied'
  | 'filmUnfit'
  | 'liveFailed'
  | 'liveBlocked'
  | 'liveLost'

export interface LiveView {
  /** what one sends at this moment */
  readonly kind: LiveKind | null
  /** to see it oneself; a film is stopped and wound here */
  readonly film: HTMLVideoElement | null
  readonly stream: MediaStream | null
  /** why what one wanted to show is not seen, or not any more; a refusal of the house as it came */
  readonly trouble: LiveTrouble | Refusal | null
}

export interface Live {
  readonly store: StoreApi<LiveView>
  /** With a press. While the browser asks which screen, it is asked no second time. */
  showScreen(title: string): Promise<void>
  showFilm(file: File, title: string): Promise<void>
  /** Nothing stays open, whatever was on its way. Harmless twice. */
  end(): void
}

const OFF: LiveView = { kind: null, film: null, stream: null, trouble: null }
/** a screen is read more than watched */
const SCREEN: DisplayMediaStreamOptions = { video: { frameRate: { max: 12 } }, audio: false }

export const liveOf = ofSitting(createLive)

function createLive(sitting: Sitting): Live {
  const store = createStore<LiveView>(() => OFF)
  let close: (() => void) | null = null
  /** of what one shows, and whether it has been seen on the wall */
  let exhibit: string | null = null
  let wasOn = false
  /** what belongs to something that has ended is void */
  let turn = 0
  let isAsking = false
  const act = (asked: WallAct) => sitting.ask('place.act', { place: 'wall', act: asked })

  const end = (trouble: LiveView['trouble'] = null): void => {
    turn += 1
    close?.()
    close = null
    letGo(store.getState())
    store.setState({ ...OFF, trouble })
    if (exhibit !== null) void act({ is: 'clear' })
    exhibit = null
    wasOn = false
  }
  /** What went before has ended; answers whether this one has not. */
  const begin = (): (() => boolean) => {
    end()
    const mine = turn
    return () => mine === turn
  }
  const send = async (view: Shown, title: string, isCurrent: () => boolean): Promise<void> => {
    const [track] = view.stream.getVideoTracks()
    store.setState(view)
    if (!track) return end('liveFailed')
    track.contentHint = view.kind === 'screen' ? 'detail' : 'motion'
    // the browser has an end of its own
    track.addEventListener('ended', () => isCurrent() && end())
    const opened = await openSender(sitting, 'wall', track, () => isCurrent() && end('liveLost')).catch(
      () => null,
    )
    if (!isCurrent()) return opened?.ok ? opened.value.close() : undefined
    if (!opened?.ok) return end(opened?.refusal ?? 'liveFailed')
    close = opened.value.close
    const passes = await opened.value.connected
    if (!isCurrent()) return
    if (!passes) return end('liveBlocked')
    const shown = await act({ is: 'go-live', kind: view.kind, title })
    if (isCurrent() && shown.ok) exhibit = shown.value.id
    else if (isCurrent() && !shown.ok) end(shown.refusal)
    // it has ended meanwhile: what came on the wall after that was never to be seen
    else if (shown.ok) await act({ is: 'withdraw', exhibit: shown.value.id })
  }
  const askScreen = async (title: string): Promise<void> => {
    const devices = navigator.mediaDevices as MediaDevices | undefined
    if (!devices?.getDisplayMedia) return end('noScreen')
    if (isAsking) return
    isAsking = true
    const isCurrent = begin()
    const stream = await devices.getDisplayMedia(SCREEN).catch(() => null)
    const view: Shown | null = stream && { kind: 'screen', film: null, stream, trouble: null }
    isAsking = false
    if (!isCurrent()) return view ? letGo(view) : undefined
    return view ? send(view, title, isCurrent) : end('screenDenied')
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
  whenOut(sitting, () => end())
  return {
    store,
    end: () => end(),
    showScreen: askScreen,
    showFilm: async (file, title) => {
      const isCurrent = begin()
      const film = await playing(file)
      const view: Shown | null = film && { kind: 'film', film, stream: streamOf(film), trouble: null }
      if (!isCurrent()) return view ? letGo(view) : undefined
      return view ? send(view, title, isCurrent) : end('filmUnfit')
    },
  }
}

type Shown = LiveView & { readonly kind: LiveKind; readonly stream: MediaStream }

function letGo({ film, stream }: LiveView): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
  if (!film) return
  film.pause()
  URL.revokeObjectURL(film.src)
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
