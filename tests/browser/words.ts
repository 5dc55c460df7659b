// What the screens say, from the catalogue that they take it from: a better word breaks no journey.
import { arabic } from '../../shared/i18n/ar.ts'
import { arabicHall } from '../../shared/i18n/ar-hall.ts'
import { arabicHost } from '../../shared/i18n/ar-host.ts'
import { arabicPanels } from '../../shared/i18n/ar-panels.ts'
import { english, type Words } from '../../shared/i18n/en.ts'
import { englishHall } from '../../shared/i18n/en-hall.ts'
import { englishHost, type HostPart } from '../../shared/i18n/en-host.ts'
import { englishPanels } from '../../shared/i18n/en-panels.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'

const en = createFormat('en', 'latn', 'UTC')
const ar = createFormat('ar', 'latn', 'UTC')

/** Everything that the forum says. */
export type AllWords = Words & HostPart

export const WORDS: Readonly<Record<Language, AllWords>> = {
  en: { ...english(en), ...englishHall(en), ...englishPanels(en), ...englishHost(en) },
  ar: { ...arabic(ar), ...arabicHall(ar), ...arabicPanels(ar), ...arabicHost(ar) },
}
