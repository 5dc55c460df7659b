// In which language somebody without an account of any kind is answered: the one asked for, or the one that their browser prefers.
import type { Request } from 'express'
import { publicFeed as arabic } from '../../../shared/i18n/ar/public-feed.ts'
import { publicFeed as english } from '../../../shared/i18n/en/public-feed.ts'
import type { Language } from '../../../shared/i18n/format.ts'
import { type Writing, writingIn } from '../../record/languages.ts'

const WORDS = { en: english, ar: arabic } as const

export interface PublicWriting {
  readonly writing: Writing
  readonly words: ReturnType<typeof english>
}

export function publicWriting(language: Language): PublicWriting {
  const writing = writingIn(language, 'UTC')!
  return { writing, words: WORDS[language](writing.format) }
}

export function languageOf(request: Request): Language {
  const { lang } = request.query
  if (lang === 'ar' || lang === 'en') return lang
  return request.acceptsLanguages('en', 'ar') === 'ar' ? 'ar' : 'en'
}
