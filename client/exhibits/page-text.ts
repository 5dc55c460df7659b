// The text of a page as the law of the wall takes it. What it has beyond that stands on the picture of the page, which is never lost for it:
// PDFs hold signs of their own fonts, halves of characters and whole tables.
import type { PDFPageProxy } from 'pdfjs-dist'
import { WALL_LIMITS } from '../../shared/lab/wall/wall-types.ts'
import { MOST_LINES } from '../../shared/text/text-rules.ts'
import { cleanText } from '../../shared/text/texts.ts'
import { typedText } from '../../shared/text/typed.ts'

/** as long as a text may be in UTF-16 units, with marks on most letters (protocol/shapes/common.ts) */
const MOST_UNITS = 15_000
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** '' where none can be read. */
export async function textOfPage(page: Pick<PDFPageProxy, 'getTextContent'>): Promise<string> {
  try {
    const { items } = await page.getTextContent()
    return pageText(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  } catch {
    return ''
  }
}

/** At most WALL_LIMITS.pageText graphemes; '' where nothing is left that can be read. */
export function pageText(raw: string): string {
  const typed = typedText(raw)
    .normalize('NFC')
    // more than any language stacks are a mistake of the file
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim()
  const fits = firstGraphemes(typed.split('\n').slice(0, MOST_LINES).join('\n'))
  const clean = cleanText(fits, WALL_LIMITS.pageText, { lines: true, mostLines: MOST_LINES })
  return clean.ok ? clean.value : ''
}

function firstGraphemes(text: string): string {
  let count = 0
  for (const { index, segment } of segmenter.segment(text)) {
    count += 1
    if (count > WALL_LIMITS.pageText || index + segment.length > MOST_UNITS) return text.slice(0, index)
  }
  return text
}
