// Numbers, dates, lists and plural forms of a language, by Intl; names are wrapped so that their direction stays their own.
export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** Latin digits (0 1 2) or Arabic-Indic ones (٠ ١ ٢): a reader's choice in either language. */
export const DIGITS = ['latn', 'arab'] as const
export type Digits = (typeof DIGITS)[number]

export const DIRECTION: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' }

/** Forms of a counted phrase; `#` stands for the number. English has one and other, Arabic all six. */
export type Forms = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string }

export interface Format {
  readonly language: Language
  /** name of the time zone in which times are told (`Asia/Dubai`) */
  readonly zone: string
  number(value: number): string
  /** The form for `count` with its `#` replaced by the number. */
  count(count: number, forms: Forms): string
  /** `at`: ms since 1970; `14:05` */
  time(at: number): string
  date(at: number): string
  dateTime(at: number): string
  /** `a, b and c`; the items are isolated */
  list(items: readonly string[]): string
  /** A name or any text of a visitor, isolated from the direction of the sentence around it. */
  name(text: string): string
}

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-AE' }

/** HH:MM of 24 hours in either language, with or without a date, so that a record and a panel never tell one time in two ways. */
const HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
export const isolate = (text: string): string => FIRST_STRONG_ISOLATE + text + POP_ISOLATE

/** For what is spoken and never drawn (`aria-label`): there is no direction to protect, and people search by plain names. */
export const spoken = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

/** `timeZone`: the reader's own unless said otherwise. */
export function createFormat(language: Language, digits: Digits, timeZone?: string): Format {
  const locale = `${LOCALE[language]}-u-nu-${digits}`
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(language)
  const zone = timeZone === undefined ? {} : { timeZone }
  const times = new Intl.DateTimeFormat(locale, { ...HOURS, ...zone })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone })
  const dates = new Intl.DateTimeFormat(locale, { ...DAY, ...HOURS, ...zone })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    language,
    zone: times.resolvedOptions().timeZone,
    number: (value) => numbers.format(value),
    count: (count, forms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', numbers.format(count)),
    time: (at) => times.format(at),
    date: (at) => days.format(at),
    dateTime: (at) => dates.format(at),
    list: (items) => lists.format(items.map(isolate)),
    name: isolate,
  }
}
