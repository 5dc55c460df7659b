// The voice lines of the sitting that is on the screen.
import { useStore } from 'zustand'
import { voiceOf } from '../../voice/voice-of.ts'
import type { Voice, VoiceView } from '../../voice/voice-view.ts'
import { useSitting } from '../sitting-context.ts'

export const useVoice = (): Voice => voiceOf(useSitting())

export const useVoiceView = <T>(select: (view: VoiceView) => T): T => useStore(useVoice().store, select)
