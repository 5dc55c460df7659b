// The words of voices, fetched with the first part of them that is shown.
import { createContext, use } from 'react'
import type { VoiceWords } from '../../../shared/i18n/en/voice.ts'
import type { OwnWords } from '../../i18n/use-own-words.ts'

export const VOICE_WORDS: OwnWords<VoiceWords> = {
  en: async () => (await import('../../../shared/i18n/en/voice.ts')).voice,
  ar: async () => (await import('../../../shared/i18n/ar/voice.ts')).voice,
}

export const VoiceWordsContext = createContext<VoiceWords | null>(null)

/** Below a VoiceWordsContext. */
export function useVoiceWords(): VoiceWords {
  const words = use(VoiceWordsContext)
  if (!words) throw new Error('VoiceWordsContext is missing above this component')
  return words
}
