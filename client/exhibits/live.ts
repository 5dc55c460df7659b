// A screen or a film that one shows: it goes out on lines of its own for as long as it is on the wall, and on new ones when those are
// lost. A film plays here, and what it shows and sounds like is sent; its file is not.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LiveKind, WallAct } from '../../shared/lab/wall/wall-types.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { whenOut } from '../net/link-ends.ts'
import { ofSitting } from '../net/of-sitting.ts'
import { patiently } from '../net/patiently.ts'
import type { Sitting } from '../net/sitting.ts'
import { liveLines } from './live-lines.ts'
import { type Film, openFilm } from './open-film.ts'

export type LiveTrouble =
  | 'noScreen'
  | 'screenDenied'
  | 'filmUnfit'
  | 'liveFailed'
  | 'liveBlocked'
  | 'soundFailed'

export interface LiveView {
  /** what one sends at this moment */
  readonly kind: LiveKind | null
  /** to see it oneself; it is stopped and wound where it stands */
  readonly film: Film | null
  readonly stream: MediaStream | null
  /** why what one wanted to show is not seen, or not heard; a refusal of the house as it came */
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

type Sent = LiveView & { readonly kind: LiveKind; readonly stream: MediaStream }

const OFF: LiveView = { kind: null, film: null, stream: null, trouble: null }
/** a screen is read more than watched */
const SCREEN: DisplayMediaStreamOptions = { video: { frameRate: { max: 12 } }, audio: false }

export const liveOf = ofSitting(createLive)

function createLive(sitting: Sitting): Live {
  const store = createStore<LiveView>(() => OFF)
  /** of what one shows, and whether it has been seen on the wall */
  let exhibit: string | null = null
  let wasOn = false
  /** what belongs to something that has ended is void */
  let turn = 0
  let isAsking = false
  const act = (asked: WallAct) => sitting.ask('place.act', { place: 'wall', act: asked })
  const lines = liveLines(sitting)

  const end = (trouble: LiveView['trouble'] = null): void => {
    turn += 1
    const ended = store.getState()
    store.setState({ ...OFF, trouble })
    lines.close()
    letGo(ended)
    // over a line that is away, too: nobody is to look at a wall on which nothing moves
    if (exhibit !== null) void patiently(sitting, () => act({ is: 'clear' }))
    exhibit = null
    wasOn = false
  }
  /** What went before has ended; answers whether this one has not. */
  const begin = (): (() => boolean) => {
    end()
    const mine = turn
    return () => mine === turn
  }
  const send = async (view: Sent, title: string, isCurrent: () => boolean): Promise<void> => {
    const [track] = view.stream.getVideoTracks()
    store.setState(view)
    if (!track) return end('liveFailed')
    track.contentHint = view.kind === 'screen' ? 'detail' : 'motion'
    // the browser has an end of its own
    track.addEventListener('ended', () => isCurrent() && end())
    const sound = soundOf(view)
    if (sound) sound.contentHint = 'music'
    const { state, refusal } = await lines.open(
      { picture: track, sound },
      () => isCurrent() && store.setState({ trouble: 'soundFailed' }),
    )
    if (!isCurrent()) return
    if (state !== 'on') return end(state === 'blocked' ? 'liveBlocked' : (refusal ?? 'liveFailed'))
    const shown = await act({ is: 'go-live', kind: view.kind, title })
    if (isCurrent() && shown.ok) {
      exhibit = shown.value.id
      look()
    } else if (isCurrent() && !shown.ok) end(shown.refusal)
    // it has ended meanwhile: what came on the wall after that was never to be seen
    else if (shown.ok) void patiently(sitting, () => act({ is: 'withdraw', exhibit: shown.value.id }))
  }
  // whoever takes it off the wall ends it here, too
  const look = (): void => {
    if (exhibit === null) return
    const isOn = sitting.store.getState().chapters.shown?.exhibit.id === exhibit
    if (wasOn && !isOn) {
      exhibit = null
      end()
    } else wasOn = isOn
  }
  const renew = (): void => {
    if (exhibit !== null) lines.renew()
  }
  sitting.store.subscribe(({ link }, before) => {
    look()
    // the house may be another one, and knows of no lines
    if (link === 'live' && before.link !== 'live') renew()
  })
  sitting.hear(MESSAGE.voice, (message) => {
    if ((message as VoiceNews).is === 'lost') renew()
  })
  whenOut(sitting, () => end())
  return {
    store,
    end: () => end(),
    showScreen: async (title) => {
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (!devices?.getDisplayMedia) return end('noScreen')
      if (isAsking) return
      isAsking = true
      const isCurrent = begin()
      const stream = await devices.getDisplayMedia(SCREEN).catch(() => null)
      isAsking = false
      const view: Sent | null = stream && { kind: 'screen', film: null, stream, trouble: null }
      if (!isCurrent()) return view ? letGo(view) : undefined
      return view ? send(view, title, isCurrent) : end('screenDenied')
    },
    showFilm: async (file, title) => {
      const isCurrent = begin()
      const film = await openFilm(file)
      const view: Sent | null = film && { kind: 'film', film, stream: film.stream, trouble: null }
      if (!isCurrent()) return view ? letGo(view) : undefined
      return view ? send(view, title, isCurrent) : end('filmUnfit')
    },
  }
}

/** A screen is shown without; not every film has one. */
const soundOf = ({ film, stream }: Sent): MediaStreamTrack | null =>
  film === null ? null : (stream.getAudioTracks()[0] ?? null)

function letGo({ film, stream }: LiveView): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
  film?.close()
}
