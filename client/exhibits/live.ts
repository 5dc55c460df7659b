// A screen or a film that one shows: its picture goes out on a line of its own for as long as it is on the wall, and on a new one when that
// is lost. A film plays here, and what it shows is sent; its file is not.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LiveKind, WallAct } from '../../shared/lab/wall/wall-types.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { whenOut } from '../net/link-ends.ts'
import { ofSitting } from '../net/of-sitting.ts'
import { patiently } from '../net/patiently.ts'
import type { Sitting } from '../net/sitting.ts'
import { keepLine, type LineState } from '../voice/kept-line.ts'
import { openSender } from '../voice/sender.ts'
import { type Film, openFilm } from './open-film.ts'

export type LiveTrouble = 'noScreen' | 'screenDenied' | 'filmUnfit' | 'liveFailed' | 'liveBlocked'

export interface LiveView {
  /** what one sends at this moment */
  readonly kind: LiveKind | null
  /** to see it oneself; it is stopped and wound where it stands */
  readonly film: Film | null
  readonly stream: MediaStream | null
  /** why what one wanted to show is not seen; a refusal of the house as it came */
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
/** states of a line that go on by themselves */
const ON_ITS_WAY: readonly LineState[] = ['opening', 'again']

export const liveOf = ofSitting(createLive)

function createLive(sitting: Sitting): Live {
  const store = createStore<LiveView>(() => OFF)
  /** of what one shows, and whether it has been seen on the wall */
  let exhibit: string | null = null
  let wasOn = false
  /** what belongs to something that has ended is void */
  let turn = 0
  let isAsking = false
  let refusal: Refusal | null = null
  let told: (state: LineState) => void = () => {}
  const act = (asked: WallAct) => sitting.ask('place.act', { place: 'wall', act: asked })
  const line = keepLine({
    open: async (lost) => {
      const opened = await openSender(sitting, 'wall', store.getState().stream!.getVideoTracks()[0]!, lost)
      refusal = opened.ok ? null : opened.refusal
      return opened
    },
    show: (state) => told(state),
  })

  const end = (trouble: LiveView['trouble'] = null): void => {
    turn += 1
    const ended = store.getState()
    store.setState({ ...OFF, trouble })
    line.close()
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
  /** In which state it rests. */
  const openLine = (): Promise<LineState> =>
    new Promise((resolve) => {
      told = (state) => ON_ITS_WAY.includes(state) || resolve(state)
      line.open()
    })
  const send = async (view: Sent, title: string, isCurrent: () => boolean): Promise<void> => {
    const [track] = view.stream.getVideoTracks()
    store.setState(view)
    if (!track) return end('liveFailed')
    track.contentHint = view.kind === 'screen' ? 'detail' : 'motion'
    // the browser has an end of its own
    track.addEventListener('ended', () => isCurrent() && end())
    const state = await openLine()
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

function letGo({ film, stream }: LiveView): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
  film?.close()
}
