// The alphabets by which states are called, letter by letter and as tables: no order here depends on a library's collation.

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** in the names of states; the letter that each counts as */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ à: 'a', â: 'a', ã: 'a', ç: 'c', é: 'e', è: 'e', ê: 'e', ë: 'e' },
  ...{ î: 'i', ï: 'i', ô: 'o', ö: 'o', ù: 'u', û: 'u', ü: 'u' },
}

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** hamza counts as what carries it, tāʾ marbūṭa as hāʾ; vowel signs count for nothing */
const CARRIERS: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ة: 'ه' },
}

type Key = readonly number[]

const ranksOf = (letters: Iterable<string>, alphabet: string, read: Readonly<Record<string, string>>): Key =>
  [...letters].map((letter) => alphabet.indexOf(read[letter] ?? letter)).filter((rank) => rank >= 0)

/** English and French: letter by letter, as if there were neither accents nor spaces nor hyphens (ORG/1469, French). */
export const latinKey = (name: string): Key => ranksOf(name.toLowerCase(), LATIN, ACCENTS)

/** Arabic: word by word, and no word by its article; the end of a word comes before any letter. */
export const arabicKey = (name: string): Key =>
  name
    .split(' ')
    .map((word) => ranksOf(word.replace(/^\(?ال/, ''), ARABIC, CARRIERS))
    .filter((word) => word.length > 0)
    .flatMap((word) => [-1, ...word])

/** The ids by the keys of their names; equal keys are a fault of the test. */
export function sortedBy(names: Readonly<Record<string, string>>, keyOf: (name: string) => Key): string[] {
  const keyed = Object.entries(names).map(([id, name]) => ({ id, key: keyOf(name) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ id }) => id)
}

function compare(a: Key, b: Key): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  if (at === -1 && a.length === b.length) throw new Error('two names have one key')
  return at === -1 ? -1 : a[at]! - (b[at] ?? -2)
}
