// The built client: one page for every address of ours, files named by their content cached for good.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

const PAGES = ['/', '/host', '/s/:id']
const YEAR_MS = 31_536_000_000

export function pageRoutes(clientDir: string): Router {
  const router = Router()
  const page = join(clientDir, 'index.html')
  router.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  )
  router.get(PAGES, (_request, response) => {
    if (!existsSync(page)) {
      response.status(503).type('text/plain').send('The client has not been built yet: run "npm start".\n')
      return
    }
    response.set('Cache-Control', 'no-cache').sendFile(page)
  })
  router.use(express.static(clientDir, { index: false, maxAge: 0 }))
  return router
}
