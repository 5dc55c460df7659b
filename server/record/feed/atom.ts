// Atom (RFC 4287): a feed as a text. Ids are made of what the entries are, not of where they are read, so that they stay.
import { createHash } from 'node:crypto'

export interface FeedEntry {
  /** what names it for good */
  readonly key: string
  readonly title: string
  /** plain text; '' says nothing more */
  readonly text: string
  /** ms since 1970 */
  readonly at: number
  /** whoever said it; null: the forum */
  readonly author: string | null
  readonly url: string
}

export interface Feed {
  readonly key: string
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly language: string
  /** ms since 1970, of the feed without entries */
  readonly at: number
  /** of the page that it follows, and of itself */
  readonly url: string
  readonly self: string
  /** newest first */
  readonly entries: readonly FeedEntry[]
}

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8'

export function atomOf(feed: Feed): string {
  const { key, title, subtitle, author, language, url, self, entries } = feed
  const updated = Math.max(feed.at, ...entries.map(({ at }) => at))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(key)}</id>
<title>${xml(title)}</title>
<subtitle>${xml(subtitle)}</subtitle>
<updated>${timeOf(updated)}</updated>
<author><name>${xml(author)}</name></author>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
${entries.map(entryOf).join('\n')}
</feed>
`
}

const entryOf = ({ key, title, text, at, author, url }: FeedEntry): string => `<entry>
<id>${idOf(key)}</id>
<title>${xml(title)}</title>
<updated>${timeOf(at)}</updated>
<published>${timeOf(at)}</published>${author === null ? '' : `\n<author><name>${xml(author)}</name></author>`}
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<summary type="text">${xml(text)}</summary>
</entry>`

const timeOf = (at: number): string => new Date(at).toISOString()

/** A UUID of version 8 from the SHA-256 of a name (RFC 9562). */
function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return `urn:uuid:${[...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')}`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 cannot hold is left out, and so is what only isolates directions. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
