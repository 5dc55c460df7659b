// /api/sessions/:id/ballots/:vote: the board of a secret vote, open to whoever may read the journal, as data and as one file.
import { type Request, type Response, Router } from 'express'
import type { VoteId } from '../../shared/ids.ts'
import { neededOf } from '../../shared/procedure/secret/office.ts'
import type { BallotBoard, BoardEvents } from '../../shared/protocol/api.ts'
import type { Archive } from '../ballot/ballots.ts'
import type { VoteBoard } from '../ballot/vote-board.ts'
import type { Forum } from '../forum/forum.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { answerRefusal } from './answers.ts'
import { answerFile } from './file-answer.ts'
import { readingRefused } from './may-read.ts'
import { sittingFor } from './sitting-for.ts'

const VOTE_SHAPE = /^v[0-9]{1,6}$/

interface Reading {
  readonly host: KeptSitting
  readonly board: VoteBoard
  /** null: a part of it was erased */
  readonly archive: Archive | null
}

export function ballotRoutes(house: House, forum: Forum): Router {
  const router = Router()
  router.get('/:id/ballots/:vote', async (request, response) => {
    const read = await reading(house, forum, request, response)
    if (read === null) return
    response.set('cache-control', 'no-store').json(boardAnswer(read))
  })
  router.get('/:id/ballots/:vote/events', async (request, response) => {
    const read = await boardFor(house, forum, request, response)
    const events = read && (await house.ballots.events(read.board))
    if (read === null) return
    if (events === null) return answerRefusal(response, { code: 'vote-unknown' })
    const after = Number(request.query.after ?? -1)
    const from = Number.isSafeInteger(after) && after >= 0 ? after + 1 : 0
    response.set('cache-control', 'no-store').json(eventsAnswer(read.board, events.slice(from)))
  })
  router.get('/:id/ballots/:vote/archive.bel', async (request, response) => {
    const read = await reading(house, forum, request, response)
    if (read === null) return
    const { host, board, archive } = read
    if (archive === null) return answerRefusal(response, { code: 'vote-unknown' })
    answerFile(response, {
      ...{ type: 'application/octet-stream', body: Buffer.from(archive.bytes), ending: 'bel' },
      ...{ name: `${host.session} - ${board.vote}`, plainName: `${host.session}-${board.vote}` },
      isPublic: host.standing.sitting.isPublic,
    })
  })
  return router
}

const boardAnswer = ({ board, archive }: Reading): BallotBoard => {
  const { vote, election, office, credentials, cast, hasEnded, tally, decryptions, sums, isAnnulled } = board
  return {
    ...{ vote, election, uuid: office.uuid, group: office.group, head: archive?.head ?? null },
    registered: [...office.credentials].map(([delegation, credential]) => ({ delegation, credential })),
    credentials: JSON.parse(credentials) as string[],
    ballots: cast,
    ...{ hasEnded, tally, decryptions, sums, isAnnulled },
  }
}

const eventsAnswer = (board: VoteBoard, events: readonly string[]): BoardEvents => {
  const { vote, office, cast, credentials, hasEnded, tally, decryptions, sums, isAnnulled } = board
  return {
    ...{ vote, group: office.group, events, hasEnded, isAnnulled },
    cast: cast.map(({ delegation }) => delegation),
    decrypted: decryptions.map(({ owner }) => owner),
    trustees: office.trustees.length,
    needed: neededOf(office),
    registered: (JSON.parse(credentials) as string[]).length,
    isTallied: tally !== null,
    isDecided: sums !== null,
  }
}

/** null: the answer has been given. */
async function reading(...asked: Parameters<typeof boardFor>): Promise<Reading | null> {
  const read = await boardFor(...asked)
  if (read === null) return null
  const { host, board, seq } = read
  return { host, board, archive: await asked[0].ballots.archive(host.session, board, seq) }
}

interface BoardRead {
  readonly host: KeptSitting
  readonly board: VoteBoard
  /** height of the journal */
  readonly seq: number
}

/** null: the answer has been given. */
async function boardFor(
  house: House,
  forum: Forum,
  request: Request,
  response: Response,
): Promise<BoardRead | null> {
  const host = await sittingFor(forum, String(request.params.id))
  const refusal =
    host === null ? ({ code: 'session-unknown' } as const) : await readingRefused(house, host, request)
  if (host === null || refusal !== null) {
    answerRefusal(response, refusal ?? { code: 'session-unknown' })
    return null
  }
  const vote = String(request.params.vote)
  const { seq } = host.standing.head
  const board = VOTE_SHAPE.test(vote) ? await house.ballots.board(host.session, vote as VoteId, seq) : null
  if (board === null) {
    answerRefusal(response, { code: 'vote-unknown' })
    return null
  }
  return { host, board, seq }
}
