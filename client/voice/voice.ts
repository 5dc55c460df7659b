// One's voice lines: listening to those whom the house lets one hear, and a microphone that is open only while one is heard. Nothing of a
// sitting waits for them, and they come back by themselves over broken lines and restarts.
import { createStore } from 'zustand/vanilla'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { isPicture } from '../../shared/voice/hearing.ts'
import { whenOut } from '../net/link-ends.ts'
import type { Sitting } from '../net/sitting.ts'
import { channelOf } from './channel.ts'
import { type Ears, openEars } from './ears.ts'
import { openHearer } from './hearer.ts'
import { isNoLine, keepLine } from './kept-line.ts'
import { takeMicrophone } from './microphone.ts'
import { openAudio } from './open-audio.ts'
import { hasVoices } from './peer.ts'
import { picturesOf } from './pictures.ts'
import { openSender } from './sender.ts'
import { silencedOf } from './silenced.ts'
import type { TakeTrack } from './slot-tracks.ts'
import { watchSpeaking } from './speaking.ts'
import { openVoiceSettings } from './voice-settings.ts'
import { FIRST_VIEW, type Voice, type VoiceView } from './voice-view.ts'

interface Mouth {
  readonly track: MediaStreamTrack
  /** the same, for the meter alone: one sees one's level also while nobody hears one */
  readonly own: MediaStreamTrack
  meter(): number
}

export function createVoice(sitting: Sitting): Voice {
  const store = createStore<VoiceView>(() => FIRST_VIEW)
  const silenced = silencedOf(sitting).store
  const settings = openVoiceSettings()
  const channel = channelOf(sitting)
  const pictures = picturesOf(sitting)
  let ears: Ears | null = null
  let mouth: Mouth | null = null
  /** what the browser gives for an earlier asking is void */
  let takes = 0

  /** null: the browser gives this page no sound */
  const earsHere = (): Ears | null => {
    const context = ears === null ? openAudio() : null
    if (context) {
      ears = openEars(context, sitting, (isAsleep) => store.setState({ isAsleep }))
      ears.set(settings.getState())
    }
    return ears
  }
  const take: TakeTrack = (slot, track) => {
    if (isPicture(slot)) pictures.setState({ [slot]: track ?? undefined })
    else ears?.take(slot, track)
  }
  const listening = keepLine({
    open: (lost) => openHearer(sitting, take, lost),
    show: (state) => {
      store.setState(state === 'on' ? { listening: state } : { listening: state, heard: [] })
      if (state === 'on') channel.tell()
    },
  })
  const speaking = keepLine({
    open: (lost) => openSender(sitting, 'voice', mouth!.track, lost),
    show: (state) => {
      if (state === 'on') store.setState({ microphone: state })
      else store.setState({ microphone: state, isLive: false, until: null })
      if (isNoLine(state)) letGo()
    },
  })

  const letGo = (): void => {
    mouth?.track.stop()
    mouth?.own.stop()
    mouth = null
  }
  const closeMicrophone = (): void => {
    takes += 1
    letGo()
    speaking.close()
  }
  const hush = (microphone: VoiceView['microphone']): void => {
    closeMicrophone()
    store.setState({ microphone })
  }
  const leave = (): void => {
    closeMicrophone()
    listening.close()
    ears?.close()
    ears = null
    store.setState(FIRST_VIEW)
  }
  const listen = (): void => {
    const own = hasVoices() ? earsHere() : null
    if (own === null) store.setState({ listening: hasVoices() ? 'silent' : 'unsupported' })
    else {
      own.wake()
      listening.open()
    }
  }

  const hear = (): void => {
    ears?.hear(store.getState().heard, silenced.getState(), channel.store.getState().isFaint)
  }
  store.subscribe(({ isLive, isMuted, heard }, before) => {
    if (mouth) mouth.track.enabled = isLive && !isMuted
    if (heard !== before.heard) hear()
  })
  silenced.subscribe(() => hear())
  channel.store.subscribe(() => hear())
  settings.subscribe((now, before) => {
    ears?.set(now)
    // another one was chosen while one speaks
    const isOpen = mouth !== null || store.getState().microphone === 'opening'
    if (now.microphone !== before.microphone && isOpen) void openMicrophone()
  })
  sitting.hear(MESSAGE.voice, (message) => {
    const news = message as VoiceNews & { readonly until?: number | null }
    if (news.is === 'heard') store.setState({ heard: news.slots })
    else if (news.is === 'live') store.setState({ isLive: news.isLive, until: news.until ?? null })
    else if (news.is === 'lost') renew()
  })
  const renew = (): void => {
    listening.renew()
    if (mouth) speaking.renew()
  }
  sitting.store.subscribe(({ link }, before) => {
    // the house may be another one, and knows of no lines
    if (link === 'live' && link !== before.link) renew()
  })
  whenOut(sitting, leave)
  watchSpeaking(store, (slot) => ears?.level(slot) ?? 0)

  const openMicrophone = async (): Promise<void> => {
    if (!hasVoices()) return store.setState({ microphone: 'unsupported' })
    closeMicrophone()
    const mine = takes
    store.setState({ microphone: 'opening' })
    listen()
    const taken = await takeMicrophone(settings.getState().microphone)
    // it was closed while the browser asked, or another one is asked for
    if (mine !== takes) return taken.ok ? taken.track.stop() : undefined
    if (!taken.ok) return store.setState({ microphone: taken.why })
    const { track } = taken
    track.addEventListener('ended', () => mouth?.track === track && hush('unplugged'))
    const own = track.clone()
    track.enabled = false
    mouth = { track, own, meter: earsHere()?.meter(own) ?? (() => 0) }
    speaking.open()
  }

  return {
    store,
    settings,
    listen,
    wake: () => ears?.wake(),
    leave: () => {
      leave()
      void sitting.ask('voice.leave', {})
    },
    openMicrophone,
    closeMicrophone: () => {
      closeMicrophone()
      store.setState({ isMuted: false })
    },
    setMuted: (isMuted) => store.setState({ isMuted }),
    level: (slot) => ears?.level(slot) ?? 0,
    ownLevel: () => mouth?.meter() ?? 0,
  }
}
