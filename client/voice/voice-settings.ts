// How one hears voices and by which microphone one speaks; kept by the browser. Fetched with voices, so that nobody else loads it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { readStored, writeStored } from '../stored.ts'

export interface VoiceSettings {
  /** all voices in the middle, the same for both ears */
  readonly isMono: boolean
  /** 0 … 1 */
  readonly volume: number
  /** id of a device; '': whichever the browser takes */
  readonly microphone: string
}

export const DEFAULT_VOICE: VoiceSettings = { isMono: false, volume: 1, microphone: '' }

/** What was kept, as far as it is still known; anything else falls back to the default. */
export function parseVoiceSettings(text: string | null): VoiceSettings {
  let kept: Partial<Record<keyof VoiceSettings, unknown>> = {}
  try {
    kept = Object(JSON.parse(text ?? '{}'))
  } catch {
    // as if nothing had been kept
  }
  const { isMono, volume, microphone } = kept
  return {
    isMono: isMono === true,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : DEFAULT_VOICE.volume,
    microphone: typeof microphone === 'string' ? microphone : '',
  }
}

export function openVoiceSettings(): StoreApi<VoiceSettings> {
  const store = createStore<VoiceSettings>(() => parseVoiceSettings(readStored('voice')))
  store.subscribe((settings) => writeStored('voice', JSON.stringify(settings)))
  return store
}
