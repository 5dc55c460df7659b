// A thousand ballots within 200 ms: receipts come soon, also from a slow disk, and none that was given is lost.
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Receipt } from '../../shared/protocol/messages.ts'
import { assemblePeople } from '../bench/assembly.ts'
import { startMeasured } from '../bench/measured-forum.ts'
import { showProgress } from '../bench/progress.ts'
import { measureVote } from '../bench/vote.ts'

const PEOPLE = 1000
const WITHIN_MS = 200

test.each([
  [0, 150],
  [5, 250],
])(
  'with each commit slowed by %i ms, 99 of 100 have a receipt within %i ms, and nobody walks later',
  async (commitDelayMs, mostMs) => {
    const figures = await measureVote({ people: PEOPLE, votes: 5, commitDelayMs }, showProgress)
    console.log(JSON.stringify(figures))
    expect(figures).toMatchObject({ refused: 0, void: null })
    expect(figures.ackP99Ms).toBeLessThan(mostMs)
    expect(figures.poseLatencyP99Ms).toBeLessThan(150)
  },
)

test.each([60, 110, 150])(
  'killed after %i ms, the journal holds every ballot that has a receipt',
  async (afterMs) => {
    const measured = await startMeasured()
    const { forum } = measured
    try {
      const { session, chair, delegates } = await assemblePeople(forum.url, PEOPLE, showProgress)
      const put = { question: 'Now?', method: 'recorded', decision: null, again: null } as const
      const opened = await chair.ask('vote.open', put)
      const vote = (opened.ok ? opened.value.vote : '') as VoteId
      const receipts: Receipt[] = []
      for (const [index, delegate] of delegates.entries())
        setTimeout(
          async () => {
            const key = randomBytes(16).toString('hex')
            const answer = await delegate.ask('ballot.cast', { vote, choice: 'yes', key })
            if (answer.ok) receipts.push(answer.value.receipt)
          },
          (index / PEOPLE) * WITHIN_MS,
        )
      await delay(afterMs)
      await forum.kill9()
      await Promise.all(delegates.map(({ socket }) => socket.closed))
      await forum.restart()
      const file = await (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()
      const hashes = new Map([...fromLines(file)].map(({ entry }) => [entry.seq, entry.hash]))
      const lost = receipts.filter(({ seq, hash }) => hashes.get(seq) !== hash)
      console.log(`${receipts.length} receipts were given, ${lost.length} are lost`)
      expect(lost).toEqual([])
      expect(receipts.length).toBeGreaterThan(0)
      expect(verifyJournal(fromLines(file))).toMatchObject({ ok: true })
    } finally {
      await measured.remove()
    }
  },
)
