// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { SpeakersCommand } from './speakers-command.ts'

export const SPEAKERS_ACTS = {} as ActsOf<SpeakersCommand>
