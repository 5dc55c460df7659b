// The minutes as lines of plain text: for terminals, mail and golden texts.

import type { MinutesWords } from '../../i18n/en/minutes.ts'
import type { Format } from '../../i18n/format.ts'
import { spoken } from '../../i18n/format.ts'
import type { Minutes } from '../minutes.ts'
import type { Block } from './block.ts'
import { writeMinutes } from './write-minutes.ts'

/** Lines that end in \n, without marks of direction. The same minutes, words and format give the same text. */
export const minutesText = (minutes: Minutes, words: MinutesWords, format: Format): string =>
  `${spoken(writeMinutes(minutes, words, format).flatMap(linesOf(format)).join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`

const linesOf =
  (format: Format) =>
  (block: Block): readonly string[] => {
    switch (block.is) {
      case 'title':
        return [block.kind, block.text, '']
      case 'heading':
        return ['', `${'#'.repeat(block.level)} ${block.text}`, '']
      case 'facts':
        return block.rows.map(({ label, text }) => `${label}: ${text}`)
      case 'paragraph':
        return block.number === null
          ? ['', block.text, '']
          : [`${format.number(block.number)}. ${block.text}`]
      case 'recital':
        return [block.text]
      case 'list':
        return block.items.map((item, index) => `${format.number(index + 1)}. ${item}`)
      case 'table':
        return ['', ...[block.head, ...block.rows].map((row) => row.join(' | '))]
    }
  }
