// A screen or a film that one shows: its picture goes out on a line of its own for as long as it is on the wall, and on a new one when that
// is lost. A film plays here, and what it shows is sent; its file is not.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LiveKind, WallAct } from '../../shared/lab/wall/wall-types.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { patiently } from '../net/patiently.ts'
import type { Sitting } from '../net/sitting.ts'
import { keepLine, type LineState } from '../voice/kept-line.ts'
import { hasVoices } from '../voice/peer.ts'
import { openSender } from '../voice/sender.ts'
import { type Film, openFilm } from './open-film.ts'

export type LiveTrouble = 'noScreen' | 'screenDenied' | 'filmUnfit' | 'liveFailed'

export interface LiveView {
  /** what one sends at this moment */
  readonly kind: LiveKind | null
  /** to see it oneself; it is stopped and wound where it stands */
  readonly film: Film | null
  readonly stream: MediaStream | null
}

export interface Live {
  readonly store: StoreApi<LiveView>
  /** null: all see it, or something else took its place meanwhile. */
  showScreen(title: string): Promise<LiveTrouble | null>
  showFilm(file: File, title: string): Promise<LiveTrouble | null>
  end(): void
}

type Sent = LiveView & { readonly kind: LiveKind; readonly stream: MediaStream }

const OFF: LiveView = { kind: null, film: null, stream: null }
/** a screen is read more than watched */
const SCREEN: DisplayMediaStreamOptions = { video: { frameRate: { max: 12 } }, audio: false }
/** states of a line that go on by themselves */
const ON_ITS_WAY: readonly LineState[] = ['opening', 'again']

const ALL = new WeakMap<Sitting, Live>()

export function liveOf(sitting: Sitting): Live {
  const known = ALL.get(sitting)
  if (known) return known
  const made = createLive(sitting)
  ALL.set(sitting, made)
  return made
}

function createLive(sitting: Sitting): Live {
  const store = createStore<LiveView>(() => OFF)
  /** of what one shows, and whether it has been seen on the wall */
  let exhibit: string | null = null
  let wasOn = false
  let told: (state: LineState) => void = () => {}

  const act = (asked: WallAct) => sitting.ask('place.act', { place: 'wall', act: asked })
  const line = keepLine({
    open: (lost) => openSender(sitting, 'wall', store.getState().stream!.getVideoTracks()[0]!, lost),
    show: (state) => told(state),
  })
  const end = (): void => {
    const { film, stream } = store.getState()
    store.setState(OFF)
    line.close()
    for (const track of stream?.getTracks() ?? []) track.stop()
    film?.close()
    // over a line that is away, too: nobody is to look at a wall on which nothing moves
    if (exhibit !== null) void patiently(sitting, () => act({ is: 'clear' }))
    exhibit = null
    wasOn = false
  }
  const fail = (): LiveTrouble => {
    end()
    return 'liveFailed'
  }
  /** Whether packets pass. */
  const openLine = (): Promise<boolean> =>
    new Promise((resolve) => {
      told = (state) => ON_ITS_WAY.includes(state) || resolve(state === 'on')
      line.open()
    })
  const send = async (view: Sent, title: string): Promise<LiveTrouble | null> => {
    end()
    const [track] = view.stream.getVideoTracks()
    store.setState(view)
    if (!track || !hasVoices()) return fail()
    track.contentHint = view.kind === 'screen' ? 'detail' : 'motion'
    const isOurs = () => store.getState().stream === view.stream
    // the browser has an end of its own
    track.addEventListener('ended', () => isOurs() && end())
    const isOpen = await openLine()
    if (!isOurs()) return null
    if (!isOpen) return fail()
    const shown = await act({ is: 'go-live', kind: view.kind, title })
    if (!isOurs()) {
      // it was ended while it was asked for
      if (shown.ok) void patiently(sitting, () => act({ is: 'withdraw', exhibit: shown.value.id }))
      return null
    }
    if (!shown.ok) return fail()
    exhibit = shown.value.id
    look()
    return null
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
    if (exhibit !== null) line.renew()
  }
  sitting.store.subscribe(({ link }, before) => {
    look()
    // the house may be another one, and knows of no lines
    if (link === 'live' && before.link !== 'live') renew()
  })
  sitting.hear(MESSAGE.voice, (message) => {
    if ((message as VoiceNews).is === 'lost') renew()
  })
  return {
    store,
    end,
    showScreen: async (title) => {
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (!devices?.getDisplayMedia) return 'noScreen'
      const stream = await devices.getDisplayMedia(SCREEN).catch(() => null)
      return stream ? send({ kind: 'screen', film: null, stream }, title) : 'screenDenied'
    },
    showFilm: async (file, title) => {
      const film = await openFilm(file)
      return film ? send({ kind: 'film', film, stream: film.stream }, title) : 'filmUnfit'
    },
  }
}
