// The verifier in the browser: threads together, what is given up, verdicts in words of both languages, and one's own ballot found.
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { type BallotJobs, createBallotJobs, type JobThread } from '../../client/ballot/call.ts'
import { doJob, type JobAsked } from '../../client/ballot/done.ts'
import { type Stage, verifyBoards } from '../../client/ballot/verify-board.ts'
import { ballotsBeginning } from '../../client/hud/board/find-ballot.tsx'
import { Verdict } from '../../client/lobby/verify/verdict.tsx'
import { BALLOT_FAULTS } from '../../server/cli/ballot-faults.ts'
import type { Fault } from '../../shared/ballot/faults.ts'
import { ballotFaults as arabicFaults } from '../../shared/i18n/ar/ballot-faults.ts'
import { verify as arabic } from '../../shared/i18n/ar/verify.ts'
import { ballotFaults as englishFaults } from '../../shared/i18n/en/ballot-faults.ts'
import { verify as english } from '../../shared/i18n/en/verify.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { wholeVote } from '../shared/ballot/sample-board.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const chance = (bytes: number) => new Uint8Array(randomBytes(bytes))

/** A thread that does its jobs here. */
class ThreadHere implements JobThread {
  onmessage: JobThread['onmessage'] = null
  onerror: JobThread['onerror'] = null
  readonly done: JobAsked['name'][] = []

  postMessage(asked: JobAsked): void {
    this.done.push(asked.name)
    doJob(structuredClone(asked), chance, (told) =>
      this.onmessage?.call(this as unknown as Worker, { data: told } as MessageEvent),
    )
  }

  terminate(): void {}
}

function threads(count: number): { readonly jobs: readonly BallotJobs[]; readonly started: ThreadHere[] } {
  const started: ThreadHere[] = []
  const start = async () => {
    const thread = new ThreadHere()
    started.push(thread)
    return thread
  }
  return { jobs: Array.from({ length: count }, () => createBallotJobs(start)), started }
}

const VOTERS = 17
const { board } = wholeVote(
  { voters: VOTERS },
  Array.from({ length: VOTERS + 1 }, () => [[0]]),
)
const bytes = board.bytes()
const forged = Uint8Array.from(bytes)
forged[bytes.length - 700]! ^= 1

it('judges on all threads, tells how far it is, and finds each ballot', async () => {
  const { jobs, started } = threads(3)
  const stages: Stage[] = []
  const { verdict, ballots } = await verifyBoards(jobs, { board: bytes, older: null }, (stage) =>
    stages.push(stage),
  )
  expect(verdict).toMatchObject({ ok: true, phase: 'decided', counts: [[VOTERS, 0, 0]] })
  expect(stages.map(({ is }) => is)).toEqual(['reading', ...Array(4).fill('judging'), 'counting'])
  expect(stages.at(-2)).toEqual({ is: 'judging', done: VOTERS + 1, of: VOTERS + 1 })
  const judges = started.filter(({ done }) => done.includes('judgeBallots'))
  expect(judges).toHaveLength(3)
  // the first voter voted again
  expect(ballots.filter(({ isLast }) => !isLast)).toEqual([{ ...ballots[0], height: 1, isLast: false }])
  expect(ballotsBeginning(ballots, ` ${ballots[4]!.tracker.slice(0, 9)}`)).toEqual([ballots[4]])
  expect(ballotsBeginning(ballots, ballots[4]!.tracker.slice(0, 2))).toEqual([])
}, 60_000)

it('compares with an older board before anything else', async () => {
  const { jobs } = threads(1)
  const other = wholeVote({ seed: 'other' }, [[[0]]]).board.bytes()
  const verified = await verifyBoards(jobs, { board: bytes, older: other }, () => undefined)
  expect(verified).toMatchObject({ of: 'new', verdict: { ok: false, fault: 'not-an-extension', event: 0 } })
})

it('is given up between ballots', async () => {
  const { jobs } = threads(1)
  const own = new AbortController()
  const verifying = verifyBoards(
    jobs,
    { board: bytes, older: null },
    (stage) => stage.is === 'judging' && own.abort(),
    own.signal,
  )
  await expect(verifying).rejects.toThrow('abort')
})

const NAMES = Object.keys(BALLOT_FAULTS) as Fault[]

it.each([
  ['English', englishFaults],
  ['Arabic', arabicFaults],
])('every fault has a sentence of its own in %s', (_, faults) => {
  expect(Object.keys(faults).sort()).toEqual([...NAMES].sort())
  expect(new Set(Object.values(faults)).size).toBe(NAMES.length)
  for (const sentence of Object.values(faults)) expect(sentence).toMatch(/^.{15,}\.$/u)
})

it.each([
  ['en', english(createFormat('en', 'latn'))],
  ['ar', arabic(createFormat('ar', 'latn'))],
] as const)('says in %s what does not hold, and where', (language, words) => {
  const verdict = { ok: false, fault: 'wrong-signature', event: 7 } as const
  const verified = { verdict, ballots: [], of: 'new' } as const
  const shown = textOf(
    show(<Verdict words={words} verified={verified} isCompared={false} />, fakeView(), language),
  )
  for (const said of [words.fails, words.faults['wrong-signature'], words.atEvent({ event: 7 })])
    expect(shown).toContain(textOf(said))
  expect(shown).toContain('wrong-signature')
})
