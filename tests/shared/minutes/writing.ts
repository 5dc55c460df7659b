// Minutes of given events, and their text in a language: what the tests of the record look at.
import { minutes as arabic } from '../../../shared/i18n/ar/minutes.ts'
import { minutes as english } from '../../../shared/i18n/en/minutes.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import { minutesOf } from '../../../shared/minutes/minutes-of.ts'
import { minutesText } from '../../../shared/minutes/written/minutes-text.ts'
import { voiceOf } from '../../../shared/minutes/written/voice.ts'
import type { Past } from '../procedure/given.ts'
import { happenedIn, NAMES, SESSION } from './small-sitting.ts'

const FORMATS = { en: createFormat('en', 'latn', 'UTC'), ar: createFormat('ar', 'latn', 'UTC') }
export const WRITING = {
  en: { words: english(FORMATS.en), format: FORMATS.en },
  ar: { words: arabic(FORMATS.ar), format: FORMATS.ar },
}

export const minutesAfter = (past: readonly Past[], names = NAMES): Minutes =>
  minutesOf(happenedIn(past), { session: SESSION, head: 'ab'.repeat(32), names })

export const textIn = (language: 'en' | 'ar', minutes: Minutes): string =>
  minutesText(minutes, WRITING[language].words, WRITING[language].format)

export const voiceIn = (language: 'en' | 'ar', minutes: Minutes) =>
  voiceOf(minutes, WRITING[language].words, WRITING[language].format)
