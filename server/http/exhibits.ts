// /api/sessions/:id/places/wall/exhibits/:exhibit/…: what was shown on the wall, for whoever may read the sitting: `2.jpg` and `2.txt` are
// its second page, `pages.pdf` and `pages.txt` the whole. Pictures are our own encoding; as pages of their own they may do nothing.
import { type Request, type Response, Router } from 'express'
import { fromBase64 } from '../../shared/journal/base64.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { type Exhibit, exhibitOf, type WallState } from '../../shared/lab/wall/wall-state.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { type PdfPage, picturePdf } from '../pictures/picture-pdf.ts'
import { answerRefusal } from './answers.ts'
import { answerFile, answerStreamed } from './file-answer.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const PICTURE = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Disposition': 'inline; filename="page.jpg"',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // kept by the browser of who may see it, which asks each time whether it still stands: what is erased is shown no more
  'Cache-Control': 'private, no-cache',
  Vary: 'Authorization',
}
const TEXT = 'text/plain; charset=utf-8'
const FILE = /^([1-9][0-9]?)\.(jpg|txt)$/
const ENTRY_TAG = 32

interface Asked {
  readonly house: House
  readonly host: KeptSitting
  readonly exhibit: Exhibit
  readonly response: Response
}

export function exhibitRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])
  router.get('/:id/places/wall/exhibits/:exhibit/:file', async (request, response) => {
    const { id, exhibit: name, file } = request.params
    const host = await sittingFor(forum, id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    // what was brought a moment ago is found, and what was withdrawn or erased is not. A hall full of people asks for a page at once: the
    // pixels of one are erased where they stand, words in the state that was read
    const standing = await (file.endsWith('.jpg')
      ? reader.latest(host.session, 'wall')
      : reader.standing(host.session, 'wall', 0))
    const exhibit = standing && exhibitOf(standing.state as WallState, name)
    if (exhibit && (await answered({ house, host, exhibit, response }, file, request))) return
    answerRefusal(response, { code: 'exhibit-unknown' })
  })
  return router
}

/** False: there is no such file. */
async function answered(asked: Asked, file: string, request: Request): Promise<boolean> {
  if (file === 'pages.pdf') return answerPdf(asked)
  if (file === 'pages.txt') return answerText(asked, wholeText(asked.exhibit), 'pages')
  const [, page, ending] = FILE.exec(file) ?? []
  const found = asked.exhibit.pages[Number(page) - 1]
  if (!found) return false
  if (ending === 'txt') return answerText(asked, found.text, `page-${page}`)
  return answerPicture(asked, found.seq, request)
}

async function answerPicture(
  { house, host, response }: Asked,
  seq: number,
  request: Request,
): Promise<boolean> {
  const line = await house.store.placeLine(host.session, 'wall', seq)
  const bytes = pixelsOf(line)
  if (!line || bytes === null) return false
  response
    .set(PICTURE)
    .set('ETag', `"${line.entry.hash.slice(0, ENTRY_TAG)}"`)
    .type('image/jpeg')
  if (request.fresh) response.status(304).end()
  else response.send(Buffer.from(bytes))
  return true
}

function pixelsOf(line: JournalLine | null): Uint8Array | null {
  const data = (line?.secret?.value as { readonly data?: string } | undefined)?.data
  return data === undefined ? null : fromBase64(data)
}

async function answerPdf({ house, host, exhibit, response }: Asked): Promise<boolean> {
  const pages = exhibit.pages.flatMap((page): PdfPage[] => {
    if (page === null) return []
    const { seq, width, height } = page
    return [
      { width, height, read: async () => pixelsOf(await house.store.placeLine(host.session, 'wall', seq)) },
    ]
  })
  // what is erased is erased with all its pages
  if ((await pages[0]?.read()) == null) return false
  const title = titleOf(exhibit)
  await answerStreamed(response, {
    ...{ type: 'application/pdf', parts: picturePdf(title, pages), ending: 'pdf', isPublic: false },
    ...{ name: title, plainName: exhibit.id },
  }).catch((error: unknown) => {
    // who reads it may leave
    house.log.debug({ err: error, exhibit: exhibit.id }, 'a file of pages was not sent to its end')
    response.destroy()
  })
  return true
}

function answerText({ exhibit, response }: Asked, text: string | null, of: string): boolean {
  if (text === null) return false
  answerFile(response, {
    ...{ type: TEXT, body: text, ending: 'txt', isPublic: false },
    ...{ name: `${titleOf(exhibit)} - ${of}`, plainName: `${exhibit.id}-${of}` },
  })
  return true
}

/** Each page under its number; null: none has a text. */
function wholeText({ pages }: Exhibit): string | null {
  const texts = pages.flatMap((page, index) => (page?.text ? [`[${index + 1}]\n${page.text}\n`] : []))
  return texts.length === 0 ? null : texts.join('\n')
}

const titleOf = ({ id, texts }: Exhibit): string => texts?.title ?? id
