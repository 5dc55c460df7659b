// The voice of a sitting: one, whatever screens come and go.
import { ofSitting } from '../net/of-sitting.ts'
import { createVoice } from './voice.ts'

export const voiceOf = ofSitting(createVoice)
