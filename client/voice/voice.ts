// One's voice lines: listening to those whom the house lets one hear, and a microphone that is open only while one is heard. Nothing of a
// sitting waits for them.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PersonId } from '../../shared/ids.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import type { Sitting } from '../net/sitting.ts'
import { type Ears, openEars } from './ears.ts'
import { describedLocally, whenLost } from './peer.ts'
import { openSender, type Sender } from './sender.ts'

export interface VoiceView {
  readonly listening: 'off' | 'opening' | 'on' | 'failed'
  /** denied: by the person or the machine; missing: there is no microphone, or the page may not ask for one (no TLS) */
  readonly microphone: 'off' | 'opening' | 'on' | 'denied' | 'missing' | 'failed'
  /** others hear one at this moment */
  readonly isLive: boolean
  /** one's own switch: nothing is sent while it is on */
  readonly isMuted: boolean
  /** whom one hears on each slot: the floor, the chair, then those near by */
  readonly heard: readonly (PersonId | null)[]
}

export interface Voice {
  readonly store: StoreApi<VoiceView>
  listen(): Promise<void>
  /** Stops hearing, and being heard. */
  leave(): void
  openMicrophone(): Promise<void>
  closeMicrophone(): void
  setMuted(isMuted: boolean): void
  /** Somebody is not heard on this device any more, or again. */
  silence(person: PersonId, isSilent: boolean): void
  readonly silenced: ReadonlySet<PersonId>
  /** Of what comes in, 0 … 1, by slot; for meters and tests. */
  levels(): readonly number[]
  /** Of one's own microphone, 0 … 1. */
  ownLevel(): number
}

const OFF: VoiceView = { listening: 'off', microphone: 'off', isLive: false, isMuted: false, heard: [] }
const AGAIN_MS = 1500

export function createVoice(sitting: Sitting): Voice {
  const store = createStore<VoiceView>(() => OFF)
  const silenced = new Set<PersonId>()
  let ears: Ears | null = null
  let listener: RTCPeerConnection | null = null
  let mouth: { readonly track: MediaStreamTrack; sender: Sender | null; meter(): number } | null = null

  const show = (): void => {
    const { isLive, isMuted, heard } = store.getState()
    if (mouth) mouth.track.enabled = isLive && !isMuted
    ears?.hear(heard, silenced)
  }
  store.subscribe(show)

  sitting.hear(MESSAGE.voice, (message) => {
    const news = message as VoiceNews
    if (news.is === 'heard') store.setState({ heard: news.slots })
    else if (news.is === 'live') store.setState({ isLive: news.isLive })
    else void again()
  })

  /** The lines are gone, or the network was: they are opened anew. */
  const again = async (): Promise<void> => {
    const { listening, microphone } = store.getState()
    store.setState({ heard: [], isLive: false })
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    if (listening === 'on' && store.getState().listening !== 'off') await listen()
    if (microphone === 'on' && store.getState().microphone !== 'off' && mouth) await speak(mouth.track)
  }

  const listen = async (): Promise<void> => {
    store.setState({ listening: 'opening' })
    listener?.close()
    ears ??= openEars(sitting)
    await ears.wake()
    const answer = await sitting.ask('voice.listen', { sees: true })
    if (!answer.ok) return store.setState({ listening: 'failed' })
    const peer = new RTCPeerConnection()
    listener = peer
    peer.addEventListener('track', ({ transceiver, track }) =>
      ears?.take(Number(transceiver.mid?.slice(1)), track),
    )
    whenLost(peer, () => void again())
    try {
      await peer.setRemoteDescription({ type: 'offer', sdp: answer.value.offer })
      await peer.setLocalDescription()
      const sdp = await describedLocally(peer)
      const done = await sitting.ask('voice.accept', { sdp })
      store.setState({ listening: done.ok ? 'on' : 'failed' })
    } catch (fault) {
      console.error(fault)
      store.setState({ listening: 'failed' })
    }
  }

  const speak = async (track: MediaStreamTrack): Promise<void> => {
    const meter = mouth?.track === track ? mouth.meter : (ears?.meter(track) ?? (() => 0))
    mouth?.sender?.close()
    mouth = { track, sender: null, meter }
    const opened = await openSender(sitting, 'voice', track, () => void again())
    if (!opened.ok) return void closeMicrophone('failed')
    // it was closed meanwhile
    if (mouth?.track !== track) return opened.value.close()
    mouth.sender = opened.value
    store.setState({ microphone: 'on' })
  }

  const closeMicrophone = (microphone: VoiceView['microphone'] = 'off'): void => {
    mouth?.track.stop()
    mouth?.sender?.close()
    mouth = null
    store.setState({ microphone, isLive: false })
  }

  return {
    store,
    silenced,
    listen,
    leave: () => {
      closeMicrophone()
      listener?.close()
      listener = null
      ears?.close()
      ears = null
      store.setState(OFF)
      void sitting.ask('voice.leave', {})
    },
    openMicrophone: async () => {
      // without TLS browsers have no microphones
      const devices = navigator.mediaDevices as MediaDevices | undefined
      if (devices === undefined) return store.setState({ microphone: 'missing' })
      store.setState({ microphone: 'opening' })
      if (store.getState().listening !== 'on') await listen()
      try {
        const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
        const stream = await devices.getUserMedia({ audio })
        await speak(stream.getAudioTracks()[0]!)
      } catch (fault) {
        const name = (fault as DOMException).name
        store.setState({ microphone: NO_MICROPHONE[name] ?? 'failed' })
      }
    },
    closeMicrophone: () => closeMicrophone(),
    setMuted: (isMuted) => store.setState({ isMuted }),
    silence: (person, isSilent) => {
      if (isSilent) silenced.add(person)
      else silenced.delete(person)
      show()
    },
    levels: () => ears?.levels() ?? [],
    ownLevel: () => mouth?.meter() ?? 0,
  }
}

const NO_MICROPHONE: Readonly<Record<string, VoiceView['microphone']>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
}
