// The camera of who interprets in sign language: open only while they sign and are in the sitting, and sent anew when its line
// is lost.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { whenOut } from '../net/link-ends.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'
import { keepLine, type LineState } from './kept-line.ts'
import { hasVoices } from './peer.ts'
import { openSender } from './sender.ts'

export interface CameraView {
  /** of its line; denied: by the person or the machine; missing: there is none, or the page may not ask for one (no TLS) */
  readonly state: LineState | 'denied' | 'missing' | 'failed'
  /** one's own picture */
  readonly track: MediaStreamTrack | null
}

export interface Camera {
  readonly store: StoreApi<CameraView>
  /** With a press: browsers ask for it only then. */
  open(): Promise<void>
  /** Its light goes out. Harmless twice. */
  close(): void
}

const OFF: CameraView = { state: 'off', track: null }
/** hands and a face, legible and cheap: for everyone in the sitting at once */
const PICTURE = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 15 } } as const
const REASONS: Readonly<Record<string, CameraView['state']>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
}

export const cameraOf = ofSitting(createCamera)

function createCamera(sitting: Sitting): Camera {
  const store = createStore<CameraView>(() => OFF)
  /** what belongs to an earlier opening is void */
  let turn = 0
  const letGo = (): void => {
    store.getState().track?.stop()
    store.setState({ track: null })
  }
  const line = keepLine({
    open: (lost) => openSender(sitting, 'sign', store.getState().track!, lost),
    show: (state) => {
      store.setState({ state })
      if (state === 'refused' || state === 'blocked') letGo()
    },
  })
  const close = (state: CameraView['state'] = 'off'): void => {
    turn += 1
    letGo()
    line.close()
    store.setState({ state })
  }
  const renew = (): void => {
    if (store.getState().track) line.renew()
  }
  sitting.hear(MESSAGE.voice, (message) => {
    if ((message as VoiceNews).is === 'lost') renew()
  })
  sitting.store.subscribe(({ link }, before) => {
    if (link === 'live' && before.link !== 'live') renew()
  })
  whenOut(sitting, () => close())
  return {
    store,
    open: async () => {
      const { state } = store.getState()
      if (state === 'on' || state === 'opening' || state === 'again') return
      // without TLS browsers have none
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (devices === undefined || !hasVoices()) return close('missing')
      store.setState({ state: 'opening' })
      turn += 1
      const mine = turn
      try {
        const track = (await devices.getUserMedia({ video: PICTURE })).getVideoTracks()[0]!
        // it was closed while the browser asked, and may be opening anew
        if (mine !== turn) return track.stop()
        track.contentHint = 'motion'
        track.addEventListener('ended', () => store.getState().track === track && close('missing'))
        store.setState({ track })
        line.open()
      } catch (fault) {
        if (mine === turn) close(REASONS[(fault as DOMException).name] ?? 'failed')
      }
    },
    close: () => close(),
  }
}
