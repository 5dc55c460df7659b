// The text of a speech is cut into passages that fit under the speaker: by sentences, long ones between clauses or words.
import { countGraphemes } from '../../text/graphemes.ts'
import { MOST_PASSAGE } from './limits.ts'

/** after these a sentence is over, in the scripts of the six languages of the United Nations and beyond */
const SENTENCES = /(?<=[.!?…؟۔।]["'”’»)\]]*)\s+|(?<=[。！？])/u
const CLAUSES = /(?<=[,;:،؛–—])\s+|(?<=[，；：])/u

/** In order, each of at most MOST_PASSAGE graphemes; lines of the text are never joined. Empty lines are nothing. */
export function passagesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '')
    .flatMap((line) => packed(line.split(SENTENCES).flatMap(fitting)))
}

const isShort = (text: string): boolean => countGraphemes(text) <= MOST_PASSAGE

/** A sentence, cut where it does not fit. */
function fitting(sentence: string): readonly string[] {
  if (isShort(sentence)) return [sentence]
  return packed(sentence.split(CLAUSES).flatMap((clause) => (isShort(clause) ? [clause] : words(clause))))
}

function words(clause: string): readonly string[] {
  return packed(clause.split(' ').flatMap((word) => (isShort(word) ? [word] : pieces(word))))
}

/** A word that is longer than any is, or a script that puts no spaces. */
function pieces(word: string): readonly string[] {
  const signs = Array.from(new Intl.Segmenter('und').segment(word), ({ segment }) => segment)
  return Array.from({ length: Math.ceil(signs.length / MOST_PASSAGE) }, (_, index) =>
    signs.slice(index * MOST_PASSAGE, (index + 1) * MOST_PASSAGE).join(''),
  )
}

/** Joins neighbours as long as they fit: short sentences come together. */
function packed(parts: readonly string[]): readonly string[] {
  const packs: string[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const joined = packs.length > 0 ? `${packs.at(-1)} ${part}` : part
    if (packs.length > 0 && isShort(joined)) packs[packs.length - 1] = joined
    else packs.push(part)
  }
  return packs
}
