// The words of the replay and of the minutes that it tells from, fetched with it.
import type { MinutesWords } from '../../shared/i18n/en/minutes.ts'
import type { ReplayWords } from '../../shared/i18n/en/replay.ts'
import { type Coming, useFetched } from '../i18n/use-fetched.ts'
import { useLanguage } from '../i18n/use-words.ts'

const WORDS = {
  en: async () => {
    const [{ replay }, { minutes }] = await Promise.all([
      import('../../shared/i18n/en/replay.ts'),
      import('../../shared/i18n/en/minutes.ts'),
    ])
    return { replay, minutes }
  },
  ar: async () => {
    const [{ replay }, { minutes }] = await Promise.all([
      import('../../shared/i18n/ar/replay.ts'),
      import('../../shared/i18n/ar/minutes.ts'),
    ])
    return { replay, minutes }
  },
}

export interface ReplaySpeech {
  readonly replay: ReplayWords
  readonly minutes: MinutesWords
}

export function useReplayWords(): Coming<ReplaySpeech> {
  const { language, format } = useLanguage()
  const words = useFetched(language, WORDS)
  return words
    ? { replay: words.replay(format), minutes: words.minutes(format) }
    : (words as null | undefined)
}
