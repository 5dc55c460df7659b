// A channel of interpretation by the name of its language, in the reader's own.
import type { Language } from '../../../shared/i18n/format.ts'

/** `tag`: of a language, as 'fr'; a tag that the browser does not know stands for itself. */
export function channelName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
