// Which language a visitor reads first: asked for in the address, then remembered, then what the browser prefers.
import { LANGUAGES, type Language } from '../../shared/i18n/format.ts'

export interface Hints {
  readonly asked: string | null
  readonly remembered: string | null
  /** BCP 47 tags, the dearest first */
  readonly preferred: readonly string[]
}

const known = (tag: string | null): Language | undefined =>
  LANGUAGES.find((language) => tag?.toLowerCase().split('-')[0] === language)

export function chooseLanguage({ asked, remembered, preferred }: Hints): Language {
  return known(asked) ?? known(remembered) ?? preferred.map(known).find((found) => found) ?? 'en'
}
