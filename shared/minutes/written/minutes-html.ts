// The minutes as one file of HTML that needs nothing else: no script, no request; it prints on A4 with numbered pages.
import type { MinutesWords } from '../../i18n/en/minutes.ts'
import { DIRECTION, type Format, spoken } from '../../i18n/format.ts'
import type { Minutes } from '../minutes.ts'
import type { Block, Fact } from './block.ts'
import { minutesStyle } from './minutes-style.ts'
import { titleOf } from './section-head.ts'
import { voiceOf } from './voice.ts'
import { writeMinutes } from './write-minutes.ts'

/** What the file asks of a browser, also where no server says it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

/** A whole document. `style`: further CSS, trusted, such as fonts. */
export function minutesHtml(minutes: Minutes, words: MinutesWords, format: Format, style = ''): string {
  const { language } = format
  const title = spoken(words.titleOf({ title: titleOf(voiceOf(minutes, words, format)) }))
  const body = writeMinutes(minutes, words, format).map(htmlOf(format)).join('\n')
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
${style}${minutesStyle(words.pageOf)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

const htmlOf =
  (format: Format) =>
  (block: Block): string => {
    switch (block.is) {
      case 'title':
        return `<header>\n<p class="kind">${inline(block.kind)}</p>\n<h1>${inline(block.text)}</h1>\n</header>`
      case 'heading':
        return `<h${block.level}>${inline(block.text)}</h${block.level}>`
      case 'facts':
        return `<dl>\n${block.rows.map(factHtml).join('\n')}\n</dl>`
      case 'paragraph':
        return block.number === null
          ? `<p>${inline(block.text)}</p>`
          : `<p class="act"><span class="number">${escaped(format.number(block.number))}.</span> ${inline(block.text)}</p>`
      case 'recital':
        return `<p class="recital">${inline(block.text)}</p>`
      case 'list':
        return `<ol>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ol>`
      case 'table':
        return tableHtml(block)
    }
  }

const factHtml = ({ label, text, isCode }: Fact): string =>
  `<div><dt>${inline(label)}</dt><dd>${isCode ? `<code dir="ltr">${escaped(text)}</code>` : inline(text)}</dd></div>`

function tableHtml({ head, rows }: Extract<Block, { is: 'table' }>): string {
  const heads = head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${inline(cell)}</td>`).join('')
    return `<tr><th scope="row">${inline(first)}</th>${cells}</tr>`
  })
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** Escaped, with what is isolated in `bdi`; each that is opened is closed, whatever a text brings along. */
export function inline(text: string): string {
  let open = 0
  const parts = escaped(text).replace(/[\u2068\u2069]/g, (mark) => {
    if (mark === '\u2068') {
      open += 1
      return '<bdi>'
    }
    if (open === 0) return ''
    open -= 1
    return '</bdi>'
  })
  return parts + '</bdi>'.repeat(open)
}
