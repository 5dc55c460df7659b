// The camera of who interprets in sign language: open only while they sign, and sent anew when its line is lost.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import type { Sitting } from '../net/sitting.ts'
import { openSender, type Sender } from './sender.ts'

export interface CameraView {
  /** denied: by the person or the machine; missing: there is none, or the page may not ask for one (no TLS); refused: by the house */
  readonly state: 'off' | 'opening' | 'on' | 'denied' | 'missing' | 'failed' | 'refused'
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
const AGAIN_MS = 1500
const REASONS: Readonly<Record<string, CameraView['state']>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
}

const CAMERAS = new WeakMap<Sitting, Camera>()

export function cameraOf(sitting: Sitting): Camera {
  const made = CAMERAS.get(sitting) ?? createCamera(sitting)
  CAMERAS.set(sitting, made)
  return made
}

function createCamera(sitting: Sitting): Camera {
  const store = createStore<CameraView>(() => OFF)
  let sender: Sender | null = null
  /** what belongs to an earlier opening is void */
  let turn = 0

  const end = (state: CameraView['state']): void => {
    turn += 1
    sender?.close()
    sender = null
    store.getState().track?.stop()
    store.setState({ state, track: null })
  }
  const send = async (track: MediaStreamTrack, mine: number): Promise<void> => {
    sender?.close()
    sender = null
    const opened = await openSender(sitting, 'sign', track, () => later(track, mine))
    if (mine !== turn) return opened.ok ? opened.value.close() : undefined
    if (!opened.ok) return end('refused')
    sender = opened.value
    store.setState({ state: 'on' })
  }
  const later = (track: MediaStreamTrack, mine: number): void => {
    setTimeout(() => {
      if (mine === turn) send(track, mine).catch(() => end('failed'))
    }, AGAIN_MS)
  }
  const renew = (): void => {
    const { track } = store.getState()
    if (track && sender) later(track, turn)
  }
  sitting.hear(MESSAGE.voice, (message) => {
    if ((message as VoiceNews).is === 'lost') renew()
  })
  sitting.store.subscribe(({ link }, before) => {
    if (link === 'live' && before.link !== 'live') renew()
  })
  return {
    store,
    open: async () => {
      const { state } = store.getState()
      if (state === 'on' || state === 'opening') return
      // without TLS browsers have none
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (devices === undefined) return end('missing')
      turn += 1
      const mine = turn
      store.setState({ state: 'opening' })
      try {
        const stream = await devices.getUserMedia({ video: PICTURE })
        const track = stream.getVideoTracks()[0]!
        // it was closed while the browser asked
        if (mine !== turn) return track.stop()
        track.contentHint = 'motion'
        track.addEventListener('ended', () => mine === turn && end('missing'))
        store.setState({ track })
        await send(track, mine)
      } catch (fault) {
        if (mine === turn) end(REASONS[(fault as DOMException).name] ?? 'failed')
      }
    },
    close: () => end('off'),
  }
}
