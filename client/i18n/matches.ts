// Search as people expect it: without regard to case, accents, vowel marks and the common spellings of Arabic letters.
const ARABIC_VARIANTS: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ـ: '' }

export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ىةـ]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter)
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .trim()

/** Whether every word of `query` begins or stands within one of the texts. */
export function matches(query: string, texts: readonly string[]): boolean {
  const folded = texts.map(foldText)
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.some((text) => text.includes(word)))
}
