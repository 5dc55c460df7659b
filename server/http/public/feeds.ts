// Feeds for readers of news: one of each public sitting, and one of the forum. Of sittings that are not public they say nothing.
import { type Response, Router } from 'express'
import type { RecordState } from '../../../shared/lab/record/record-state.ts'
import { EMPTY_RECORD } from '../../../shared/lab/record/record-state.ts'
import { voiceOf } from '../../../shared/minutes/written/voice.ts'
import type { Forum } from '../../forum/forum.ts'
import type { House } from '../../house.ts'
import { LAWS } from '../../lab/laws.ts'
import { PlaceReader } from '../../lab/place-reader.ts'
import { ATOM_TYPE, atomOf, type FeedEntry } from '../../record/feed/atom.ts'
import { sittingFeed } from '../../record/feed/sitting-feed.ts'
import { Records } from '../../record/records.ts'
import { answerRefusal, placeOf } from '../answers.ts'
import { sittingFor } from '../sitting-for.ts'
import { languageOf, publicWriting } from './public-words.ts'

/** sittings in the feed of the forum: the latest */
const MOST_SITTINGS = 40
/** readers ask again every few minutes */
const KEPT_S = 60

export function feedRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const records = new Records(house)
  const reader = new PlaceReader(house, (place) => LAWS[place])

  router.get('/api/sessions/:id/feed.atom', async (request, response) => {
    const kept = await sittingFor(forum, request.params.id)
    if (!kept?.standing.sitting.isPublic) return answerRefusal(response, { code: 'session-unknown' })
    const { writing, words } = publicWriting(languageOf(request))
    const minutes = await records.minutes(kept.session, kept.standing.head.seq)
    const record = (await reader.standing(kept.session, 'record'))?.state as RecordState | undefined
    const { origin } = placeOf(request)
    const voice = voiceOf(minutes, writing.words, writing.format)
    const url = `${origin}/record/${kept.session}`
    answerFeed(
      response,
      atomOf(
        sittingFeed({
          voice,
          words,
          record: record ?? EMPTY_RECORD,
          url,
          self: origin + request.originalUrl,
        }),
      ),
    )
  })

  router.get('/api/forum/feed.atom', async (request, response) => {
    const { writing, words } = publicWriting(languageOf(request))
    const { origin } = placeOf(request)
    const rows = (await forum.sessions()).filter(({ isPublic }) => isPublic).slice(-MOST_SITTINGS)
    const entries = await Promise.all(
      rows.map(async ({ id, title, rulebook, isOpenForum, createdAt }): Promise<FeedEntry> => {
        const standing = (await forum.loaded(id))?.standing
        const name = isOpenForum ? writing.words.openForum : title
        const rules = writing.words.rulebooks[rulebook as keyof typeof writing.words.rulebooks] ?? rulebook
        return {
          ...{ key: id, title: name, author: null, url: `${origin}/record/${id}` },
          at: standing?.head.at || createdAt,
          text: words.session({ name, rules }),
        }
      }),
    )
    const feed = {
      ...{ key: 'majlis', title: words.forumTitle, subtitle: words.forumSubtitle, author: words.forum },
      ...{ language: writing.format.language, at: 0, url: `${origin}/`, self: origin + request.originalUrl },
      entries: entries.toSorted((one, other) => other.at - one.at),
    }
    answerFeed(response, atomOf(feed))
  })
  return router
}

function answerFeed(response: Response, body: string): void {
  response
    .set('Content-Type', ATOM_TYPE)
    .set('Cache-Control', `public, max-age=${KEPT_S}`)
    .set('Vary', 'Accept-Language')
    .send(body)
}
