// Which letters belong together in one word. A word of two alphabets (`аdmin` with a Cyrillic а) is how names are forged.

const JOINED = [
  // Japanese, Korean and Chinese write one word in several scripts (UTS #39, "highly restrictive")
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u,
  /^[\p{sc=Han}\p{sc=Hangul}]+$/u,
  /^[\p{sc=Han}\p{sc=Bopomofo}]+$/u,
]

/** Scripts of living languages (UAX #31, tables 5 and 7, without those whose letters mostly look Latin). */
const ALONE = [
  'Latin Arabic Cyrillic Greek Armenian Hebrew Georgian Ethiopic Thaana Syriac Nko Tifinagh Mongolian Tibetan Yi',
  'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Khmer',
  'Javanese Balinese Ol_Chiki Meetei_Mayek Adlam',
]
  .flatMap((names) => names.split(' '))
  .map((name) => new RegExp(`^\\p{sc=${name}}+$`, 'u'))

const NEUTRAL = /[\p{sc=Common}\p{sc=Inherited}]/gu

/** One script, or one of the usual mixtures; what belongs to no script (digits, marks, hyphens, emoji) goes with any. */
export function isOneScript(word: string): boolean {
  const letters = word.replace(NEUTRAL, '')
  return letters === '' || [...ALONE, ...JOINED].some((script) => script.test(letters))
}
