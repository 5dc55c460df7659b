// /api/sessions/:id/session.ics: an invitation for a calendar, for the time that the host has set or that is asked for.
import { Router } from 'express'
import { spoken } from '../../shared/i18n/format.ts'
import type { Planned } from '../../shared/protocol/api.ts'
import { parseCalendarQuery } from '../../shared/protocol/requests.ts'
import { calendarOf } from '../../shared/text/calendar.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { writingIn } from '../record/languages.ts'
import { answerRefusal, sessionUrl } from './answers.ts'
import { answerFile } from './file-answer.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const MINUTE_MS = 60_000

export function calendarRoutes(house: House, forum: Forum): Router {
  const router = Router()
  router.get('/:id/session.ics', async (request, response) => {
    const host = await sittingFor(forum, request.params.id)
    if (host === null) return answerRefusal(response, { code: 'session-unknown' })
    const refusal = await readingRefused(house, host, request)
    if (refusal) return answerRefusal(response, refusal)
    const asked = parseCalendarQuery(request.query)
    const writing = asked.ok ? writingIn(asked.value.lang, 'UTC') : null
    if (!asked.ok || writing === null)
      return answerRefusal(response, { code: 'bad-request', field: asked.ok ? 'lang' : asked.field })
    const { start, minutes: length } = asked.value
    const isAsked = start !== undefined || length !== undefined
    const planned = isAsked ? plannedOf(start, length) : (await house.store.session(host.session))?.planned
    if (!planned)
      return answerRefusal(response, {
        code: 'bad-request',
        field: start === undefined ? 'start' : 'minutes',
      })
    const { startsAt: startAt, minutes } = planned
    const { calendar, openForum, rulebooks } = writing.words
    const { title, isPublic, isOpenForum, rulebook } = host.standing.sitting
    const name = isOpenForum ? openForum : (title ?? calendar.untitled)
    const url = sessionUrl(request, host.session)
    const now = house.now()
    const body = calendarOf({
      uid: `${host.session}@${request.hostname}`,
      // grows by itself, so that a later invitation replaces an earlier one
      sequence: Math.floor(now / MINUTE_MS),
      ...{ title: name, url, startAt, endAt: startAt + minutes * MINUTE_MS, stampAt: now },
      description: spoken(calendar.description({ rules: rulebooks[rulebook], url })),
    })
    const type = 'text/calendar; charset=utf-8; method=PUBLISH'
    answerFile(response, { type, body, name, plainName: host.session, ending: 'ics', isPublic })
  })
  return router
}

const plannedOf = (start: string | undefined, minutes: number | undefined): Planned | null =>
  start === undefined || minutes === undefined ? null : { startsAt: Date.parse(start), minutes }
