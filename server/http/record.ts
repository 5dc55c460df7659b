// /api/sessions/:id/…: the record of a sitting as files. Minutes, one vote, attendance.
import { type Request, type Response, Router } from 'express'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { voteRecordOf } from '../../shared/minutes/vote-record.ts'
import { minutesHtml } from '../../shared/minutes/written/minutes-html.ts'
import { attendanceTable, voteTable } from '../../shared/minutes/written/tables.ts'
import { voiceOf } from '../../shared/minutes/written/voice.ts'
import { parseRecordQuery } from '../../shared/protocol/requests.ts'
import { csvOf } from '../../shared/text/csv.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { DOCX_TYPE, minutesDocx } from '../record/docx.ts'
import { fontStyle } from '../record/fonts.ts'
import { type Writing, writingIn } from '../record/languages.ts'
import { Records } from '../record/records.ts'
import { answerRefusal } from './answers.ts'
import { answerFile, type FileAnswer } from './file-answer.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const CSV_TYPE = 'text/csv; charset=utf-8; header=present'

interface Reading {
  readonly host: KeptSitting
  readonly minutes: Minutes
  readonly writing: Writing
}

/** `of`: what it is the file of, as its name says. */
type File = Pick<FileAnswer, 'type' | 'body' | 'ending'> & { readonly of: string }

const FILES: Readonly<Record<string, (read: Reading, params: Request['params']) => File | null>> = {
  '/:id/minutes.html': ({ minutes, writing: { words, format } }) => ({
    ...{ of: 'minutes', ending: 'html', type: 'text/html; charset=utf-8' },
    body: minutesHtml(minutes, words, format, fontStyle()),
  }),
  '/:id/minutes.docx': ({ minutes, writing: { words, format } }) => ({
    ...{ of: 'minutes', ending: 'docx', type: DOCX_TYPE },
    body: minutesDocx(minutes, words, format),
  }),
  '/:id/minutes.json': ({ minutes }) => jsonFile('minutes', minutes),
  '/:id/attendance.csv': ({ minutes, writing: { words, format } }) => ({
    ...{ of: 'attendance', ending: 'csv', type: CSV_TYPE },
    body: csvOf(attendanceTable(voiceOf(minutes, words, format))),
  }),
  '/:id/votes/:vote.csv': ({ minutes, writing: { words, format } }, params) => {
    const vote = minutes.votes.find(({ id }) => id === params.vote)
    if (!vote) return null
    const body = csvOf(voteTable(voiceOf(minutes, words, format), vote))
    return { of: `vote-${vote.id}`, ending: 'csv', type: CSV_TYPE, body }
  },
  '/:id/votes/:vote.json': ({ minutes }, params) => {
    const record = voteRecordOf(minutes, String(params.vote))
    return record && jsonFile(`vote-${record.vote.id}`, record)
  },
}

const jsonFile = (of: string, value: unknown): File => ({
  ...{ of, ending: 'json', type: 'application/json; charset=utf-8' },
  body: `${JSON.stringify(value, null, 2)}\n`,
})

export function recordRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const records = new Records(house)
  for (const [path, fileOf] of Object.entries(FILES))
    router.get(path, async (request, response) => {
      const read = await reading(house, forum, records, request, response)
      if (read === null) return
      const file = fileOf(read, request.params)
      if (file === null) return answerRefusal(response, { code: 'vote-unknown' })
      answerFile(response, { ...file, ...namesOf(read, file.of), isPublic: read.minutes.isPublic })
    })
  return router
}

/** The minutes in the language that is asked for; null: the answer has been given. */
async function reading(
  house: House,
  forum: Forum,
  records: Records,
  request: Request,
  response: Response,
): Promise<Reading | null> {
  const asked = parseRecordQuery(request.query)
  const writing = asked.ok ? writingIn(asked.value.lang, asked.value.tz) : null
  const host = await sittingFor(forum, String(request.params.id))
  const refusal =
    host === null ? ({ code: 'session-unknown' } as const) : await readingRefused(house, host, request)
  if (refusal !== null || host === null) answerRefusal(response, refusal ?? { code: 'session-unknown' })
  else if (writing === null)
    answerRefusal(response, { code: 'bad-request', field: asked.ok ? 'tz' : asked.field })
  else return { host, writing, minutes: await records.minutes(host.session, host.standing.head.seq) }
  return null
}

/** `Water - minutes`, and what programs that know ASCII alone call it. */
function namesOf({ host, minutes, writing }: Reading, of: string): Pick<FileAnswer, 'name' | 'plainName'> {
  const { isOpenForum, title } = minutes
  const called = isOpenForum ? writing.words.openForum : typeof title === 'string' ? title : host.session
  return { name: `${called} - ${of}`, plainName: `${host.session}-${of}` }
}
