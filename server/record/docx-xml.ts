// The pieces of a Word document: runs that keep their direction, paragraphs, tables. `isRtl` is the direction of the document.

export interface Direction {
  readonly isRtl: boolean
}

/** XML 1.0 knows hardly any control characters, and no halves of characters. */
const NO_XML = /(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const xml = (text: string): string =>
  text.replace(NO_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

const RTL_LETTER = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u
const STRONG = /\p{L}/u

/** The direction of a text by its first letter, as a browser isolates it. */
const isRtlText = (text: string, otherwise: boolean): boolean => {
  const first = STRONG.exec(text)?.[0]
  return first === undefined ? otherwise : RTL_LETTER.test(first)
}

interface RunOptions {
  readonly isBold?: boolean
  readonly isCode?: boolean
}

const LEFT_TO_RIGHT_MARK = '\u200E'
const RIGHT_TO_LEFT_MARK = '\u200F'

/** Word keeps no isolates: what stands between them becomes a run of its own, marked at its ends where its direction is another. */
export function runs(text: string, { isRtl }: Direction, options: RunOptions = {}): string {
  let depth = 0
  return text
    .split(/([\u2068\u2069])/)
    .map((piece) => {
      if (piece === '\u2068') depth += 1
      else if (piece === '\u2069') depth = Math.max(0, depth - 1)
      else if (piece !== '') return depth === 0 ? run(piece, isRtl, options) : isolated(piece, isRtl, options)
      return ''
    })
    .join('')
}

function isolated(text: string, isRtl: boolean, options: RunOptions): string {
  const isOwnRtl = isRtlText(text, isRtl)
  if (isOwnRtl === isRtl) return run(text, isRtl, options)
  const mark = isOwnRtl ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK
  // at the ends of each line, for each is set by itself
  return run(text.replace(/^|$/gm, mark), isOwnRtl, options)
}

function run(text: string, isRtl: boolean, { isBold, isCode }: RunOptions): string {
  const properties = [
    isCode ? '<w:rStyle w:val="Code"/>' : '',
    isBold ? '<w:b/><w:bCs/>' : '',
    isRtl ? '<w:rtl/>' : '',
  ].join('')
  const lines = xml(text).split('\n')
  const content = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
}

/** A paragraph in a style of docx-parts.ts around runs. */
export const paragraph = (style: string, content: string, { isRtl }: Direction): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${isRtl ? '<w:bidi/>' : ''}</w:pPr>${content}</w:p>`

/** A number, a tab and a text; the style lets the text hang. */
export const numbered = (style: string, number: string, text: string, direction: Direction): string =>
  paragraph(style, `${runs(`${number}.`, direction)}<w:r><w:tab/></w:r>${runs(text, direction)}`, direction)

/** Width of the text on a page, in twentieths of a point. */
const TEXT_WIDTH = 9866

/** `shares`: of the width, for each column. `head`: repeated on every page; null: none. Cells are paragraphs. */
export function table(
  shares: readonly number[],
  head: readonly string[] | null,
  rows: readonly (readonly string[])[],
  { isRtl }: Direction,
): string {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole))
  const line = (cells: readonly string[], properties: string) =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells
      .map(
        (cell, index) => `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
      )
      .join('')}</w:tr>`
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Record"/>',
    isRtl ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    head === null ? '' : line(head, '<w:tblHeader/>'),
    ...rows.map((row) => line(row, '')),
    '</w:tbl>',
  ].join('')
}
