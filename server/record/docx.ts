// The minutes as a Word document, from right to left in Arabic. Written out here, since all that is asked for is paragraphs, tables
// and page numbers: a library for the whole of the format weighs twenty megabytes.
import type { MinutesWords } from '../../shared/i18n/en/minutes.ts'
import { DIRECTION, type Format, spoken } from '../../shared/i18n/format.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import type { Block } from '../../shared/minutes/written/block.ts'
import { writeMinutes } from '../../shared/minutes/written/write-minutes.ts'
import {
  CONTENT_TYPES,
  coreProperties,
  DOCUMENT_RELATIONS,
  documentXml,
  field,
  footerXml,
  PACKAGE_RELATIONS,
  SETTINGS,
  stylesXml,
} from './docx-parts.ts'
import { type Direction, numbered, paragraph, runs, table } from './docx-xml.ts'
import { zipOf } from './zip.ts'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file. The same minutes, words and format give the same bytes. */
export function minutesDocx(minutes: Minutes, words: MinutesWords, format: Format): Buffer {
  const direction: Direction = { isRtl: DIRECTION[format.language] === 'rtl' }
  const blocks = writeMinutes(minutes, words, format)
  const title = blocks.find((block) => block.is === 'title')
  const [before, between] = words.pageOf
  const page = [
    ...[runs(before, direction), field('PAGE'), runs(between, direction), field('NUMPAGES')],
  ].join('')
  return zipOf([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: PACKAGE_RELATIONS },
    {
      name: 'word/document.xml',
      text: documentXml(blocks.map(blockXml(format, direction)).join(''), direction.isRtl),
    },
    { name: 'word/_rels/document.xml.rels', text: DOCUMENT_RELATIONS },
    { name: 'word/styles.xml', text: stylesXml(format.language) },
    { name: 'word/settings.xml', text: SETTINGS },
    { name: 'word/footer1.xml', text: footerXml(paragraph('Footer', page, direction)) },
    { name: 'docProps/core.xml', text: coreProperties(spoken(title?.text ?? ''), minutes.lastAt) },
  ])
}

const blockXml =
  (format: Format, direction: Direction) =>
  (block: Block): string => {
    const cell = (text: string, isBold = false) =>
      paragraph('Cell', runs(text, direction, { isBold }), direction)
    switch (block.is) {
      case 'title':
        return (
          paragraph('Kind', runs(block.kind, direction), direction) +
          paragraph('Title', runs(block.text, direction), direction)
        )
      case 'heading':
        return paragraph(`Heading${block.level - 1}`, runs(block.text, direction), direction)
      case 'facts':
        return spaced(
          table(
            [1, 3],
            null,
            block.rows.map(({ label, text, isCode }) => [
              cell(label, true),
              isCode ? paragraph('Cell', runs(text, { isRtl: false }, { isCode }), direction) : cell(text),
            ]),
            direction,
          ),
        )
      case 'paragraph':
        return block.number === null
          ? paragraph('Normal', runs(block.text, direction), direction)
          : numbered('Act', format.number(block.number), block.text, direction)
      case 'recital':
        return paragraph('Recital', runs(block.text, direction), direction)
      case 'list':
        return block.items
          .map((item, index) => numbered('Act', format.number(index + 1), item, direction))
          .join('')
      case 'table':
        return spaced(
          table(
            block.head.map(() => 1),
            block.head.map((text) => cell(text, true)),
            block.rows.map((row) => row.map((text) => cell(text))),
            direction,
          ),
        )
    }
  }

/** Two tables in a row would be one. */
const spaced = (content: string): string => `${content}<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>`
