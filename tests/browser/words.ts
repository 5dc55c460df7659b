// What the screens say, from the catalogue that they take it from: a better word breaks no journey.
import { calculator as arabicCalculator } from '../../shared/i18n/ar/calculator.ts'
import { minutes as arabicMinutes } from '../../shared/i18n/ar/minutes.ts'
import { record as arabicRecord } from '../../shared/i18n/ar/record.ts'
import { arabic } from '../../shared/i18n/ar.ts'
import { arabicHall } from '../../shared/i18n/ar-hall.ts'
import { arabicHost } from '../../shared/i18n/ar-host.ts'
import { arabicPanels } from '../../shared/i18n/ar-panels.ts'
import { type CalculatorWords, calculator as englishCalculator } from '../../shared/i18n/en/calculator.ts'
import { minutes as englishMinutes, type MinutesWords } from '../../shared/i18n/en/minutes.ts'
import { record as englishRecord, type RecordWords } from '../../shared/i18n/en/record.ts'
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

export const CALCULATOR_WORDS: Readonly<Record<Language, CalculatorWords>> = {
  en: englishCalculator(en),
  ar: arabicCalculator(ar),
}

/** What the panel of the record says, and the minutes in it. */
export const RECORD_WORDS: Readonly<Record<Language, { panel: RecordWords; minutes: MinutesWords }>> = {
  en: { panel: englishRecord(en), minutes: englishMinutes(en) },
  ar: { panel: arabicRecord(ar), minutes: arabicMinutes(ar) },
}
