// /embed/s/:id: the card of a public sitting, the one page of a forum that may stand in a page of others. Of every other sitting, closed
// or not there at all, it says one and the same.
import { type Request, type Response, Router } from 'express'
import { card as arabic } from '../../shared/i18n/ar/card.ts'
import { card as english } from '../../shared/i18n/en/card.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { cardHtml, noCardHtml } from '../record/card.ts'
import { writingIn } from '../record/languages.ts'
import { Records } from '../record/records.ts'
import { sessionUrl } from './answers.ts'
import { sittingFor } from './sitting-for.ts'

const WORDS = { en: english, ar: arabic } as const

// it runs nothing, asks nobody, sends nothing, and anybody may show it
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')
/** pages that show it look again every minute */
const KEPT_S = 20

export function cardRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const records = new Records(house)
  router.get('/embed/s/:id', async (request, response) => {
    const language = languageOf(request)
    const writing = writingIn(language, 'UTC')!
    const words = WORDS[language](writing.format)
    const kept = await sittingFor(forum, request.params.id)
    if (!kept?.standing.sitting.isPublic) return answer(response, 404, noCardHtml(writing.format, words))
    const { sitting, head } = kept.standing
    const minutes = await records.minutes(kept.session, head.seq)
    const url = sessionUrl(request, kept.session)
    answer(response, 200, cardHtml({ sitting, minutes, writing, words, url }))
  })
  return router
}

const languageOf = (request: Request): Language => {
  const { lang } = request.query
  if (lang === 'ar' || lang === 'en') return lang
  return request.acceptsLanguages('en', 'ar') === 'ar' ? 'ar' : 'en'
}

function answer(response: Response, status: number, body: string): void {
  response
    .status(status)
    .set('Content-Type', 'text/html; charset=utf-8')
    .set('Content-Security-Policy', POLICY)
    // a page that isolates itself may show it, too
    .set('Cross-Origin-Resource-Policy', 'cross-origin')
    .set('Cache-Control', `public, max-age=${KEPT_S}`)
    .set('Vary', 'Accept-Language')
    .send(body)
}
