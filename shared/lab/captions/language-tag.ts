// How what is written in a language runs, by its tag.

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
const RIGHT_TO_LEFT_SCRIPTS = /-(arab|hebr|thaa|syrc|nkoo|adlm)\b/i

/** `ar`, `ar-EG` and `ku-Arab` run from right to left. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(languageOf(tag)) || RIGHT_TO_LEFT_SCRIPTS.test(tag) ? 'rtl' : 'ltr'

/** `pt` of `pt-BR` */
export const languageOf = (tag: string): string => tag.split('-')[0]!
