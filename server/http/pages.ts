// The built client: one page for every address of ours, files named by their content cached for good, compressed when built.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Request, type RequestHandler, Router } from 'express'
import sirv from 'sirv'
import { wordsAhead } from './ahead.ts'

const PAGES = [
  '/',
  '/calculator',
  '/privacy',
  '/verify',
  '/host',
  '/host/new',
  '/host/s/:id',
  '/host/s/:id/print',
  '/s/:id',
  '/replay/:id',
  '/record/:id',
]
const YEAR_S = 31_536_000

/** `tagsFor`: what the page says of itself at an address, as HTML of its head; '' says nothing more. */
export function pageRoutes(
  clientDir: string,
  tagsFor: (request: Request) => Promise<string> = async () => '',
): Router {
  const router = Router()
  const page = join(clientDir, 'index.html')
  const ahead = wordsAhead(clientDir)
  router.use('/assets', filesIn(join(clientDir, 'assets'), { immutable: true, maxAge: YEAR_S }))
  router.get(PAGES, async (request, response) => {
    if (!existsSync(page)) {
      response.status(503).type('text/plain').send('The client has not been built yet: run "npm start".\n')
      return
    }
    const { lang } = request.query
    const link = ahead(typeof lang === 'string' ? lang : request.acceptsLanguages('en', 'ar'))
    if (link) response.set('Link', link)
    const tags = await tagsFor(request)
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' })
    if (tags === '') return response.sendFile(page)
    response.type('html').send(readFileSync(page, 'utf8').replace('</head>', () => `${tags}\n</head>`))
  })
  return router
}

/** Files as they were when the server started, as brotli or gzip where the browser takes it. */
const filesIn = (dir: string, options: Parameters<typeof sirv>[1]): RequestHandler =>
  existsSync(dir)
    ? sirv(dir, { brotli: true, gzip: true, ...options })
    : (_request, _response, next) => next()
