// A file as an answer: named for whoever keeps it, and without any power where a browser shows it.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

export interface FileFacts {
  /** of its media type; text is in UTF-8 */
  readonly type: string
  /** in any script, without the ending */
  readonly name: string
  /** ASCII, for programs that read no other names, without the ending */
  readonly plainName: string
  /** html, docx, … */
  readonly ending: string
  /** for everyone: a cache on the way may keep it as long as it asks again */
  readonly isPublic: boolean
}

export interface FileAnswer extends FileFacts {
  readonly body: string | Buffer
}

/** Made as fast as it is read. */
export interface StreamedFile extends FileFacts {
  readonly parts: AsyncIterable<Buffer>
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

export function answerFile(response: Response, { body, ...facts }: FileAnswer): void {
  headed(response, facts).send(body)
}

/** Rejects when its reader leaves or a part cannot be made: the line is cut. */
export async function answerStreamed(response: Response, { parts, ...facts }: StreamedFile): Promise<void> {
  headed(response, facts)
  if (response.req.method === 'HEAD') response.end()
  else await pipeline(Readable.from(parts, { objectMode: false }), response)
}

function headed(response: Response, { type, name, plainName, ending, isPublic }: FileFacts): Response {
  // a page is read and printed, everything else is kept
  const disposition = ending === 'html' ? 'inline' : 'attachment'
  return response
    .set('Content-Type', type)
    .set(
      'Content-Disposition',
      `${disposition}; ${namesOf(`${plainName}.${ending}`, `${clean(name)}.${ending}`)}`,
    )
    .set('Content-Security-Policy', POLICY)
    .set('X-Content-Type-Options', 'nosniff')
    .set('Cache-Control', isPublic ? 'no-cache' : 'private, no-store')
    .set('Vary', 'Authorization')
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
