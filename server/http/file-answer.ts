// A file as an answer: named for whoever keeps it, and without any power where a browser shows it.
import type { Response } from 'express'

export interface FileAnswer {
  /** of its media type; text is in UTF-8 */
  readonly type: string
  readonly body: string | Buffer
  /** in any script, without the ending */
  readonly name: string
  /** ASCII, for programs that read no other names, without the ending */
  readonly plainName: string
  /** html, docx, … */
  readonly ending: string
  /** for everyone: a cache on the way may keep it as long as it asks again */
  readonly isPublic: boolean
}

// what is shown runs nothing, asks nobody, and cannot be put into a page of others
const POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function answerFile(response: Response, file: FileAnswer): void {
  const { type, body, name, plainName, ending, isPublic } = file
  // a page is read and printed, everything else is kept
  const disposition = ending === 'html' ? 'inline' : 'attachment'
  response
    .set('Content-Type', type)
    .set(
      'Content-Disposition',
      `${disposition}; ${namesOf(`${plainName}.${ending}`, `${clean(name)}.${ending}`)}`,
    )
    .set('Content-Security-Policy', POLICY)
    .set('X-Content-Type-Options', 'nosniff')
    .set('Cache-Control', isPublic ? 'no-cache' : 'private, no-store')
    .set('Vary', 'Authorization')
    .send(body)
}

/** What no file system takes in a name, and what is not drawn. */
const clean = (name: string): string =>
  name
    .replace(/[\p{C}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)

/** RFC 6266 with the encoding of RFC 8187 (which replaced RFC 5987). */
const namesOf = (plain: string, name: string): string =>
  `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent)}`

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
