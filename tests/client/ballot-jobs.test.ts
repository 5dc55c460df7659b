// Jobs of ballots off the main thread: one after the other, with progress, called off, and their faults by name.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BallotJobs, createBallotJobs, type JobThread } from '../../client/ballot/call.ts'
import { doJob, type JobAsked, type JobTold } from '../../client/ballot/done.ts'
import { drawsFor } from '../../client/ballot/jobs/encrypt-ballot.ts'
import { openBallot } from '../../shared/ballot/cast/audit-ballot.ts'
import { longestBallot } from '../../shared/ballot/cast/ballot-length.ts'
import { drawCredential, publicPartOf } from '../../shared/ballot/election/credentials.ts'
import { electionText, readElection } from '../../shared/ballot/election/election.ts'
import type { Question } from '../../shared/ballot/election/question.ts'
import { groupOf } from '../../shared/ballot/group/group.ts'

const chance = (bytes: number) => new Uint8Array(randomBytes(bytes))
const group = groupOf('Ed25519')!
const UUID = '12345678912345'
const credential = drawCredential(chance)

const electionWith = (question: Partial<Question> = {}) =>
  electionText({
    ...{ uuid: UUID, name: 'Sitting', description: 's1 v1', group: 'Ed25519' },
    publicKey: group.write(group.secretPower(7n)).text,
    questions: [
      { question: 'Adopt?', answers: ['yes', 'no'], mayBeBlank: false, min: 1, max: 1, ...question },
    ],
  })

/** A thread that does what it is told when the test says so. */
class SlowThread implements JobThread {
  onmessage: JobThread['onmessage'] = null
  onerror: JobThread['onerror'] = null
  isEnded = false
  readonly asked: JobAsked[] = []

  postMessage(asked: JobAsked): void {
    this.asked.push(structuredClone(asked))
  }

  terminate(): void {
    this.isEnded = true
  }

  tell(data: JobTold): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent<JobTold>)
  }

  work(): void {
    doJob(this.asked.shift()!, chance, (told) => this.tell(structuredClone(told)))
  }
}

function setUp(): { readonly jobs: BallotJobs; readonly threads: SlowThread[] } {
  const threads: SlowThread[] = []
  const jobs = createBallotJobs(async () => {
    const thread = new SlowThread()
    threads.push(thread)
    return thread
  })
  return { jobs, threads }
}

/** All that is due has been done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

const publicPart = { group: 'Ed25519', uuid: UUID, credential }

describe('a ballot that is made in the thread', () => {
  it('opens to what was chosen, has the greatest length on its way, and tells how far it is', async () => {
    const { jobs, threads } = setUp()
    const text = electionWith()
    const progress: number[] = []
    const made = jobs.run(
      'encryptBallot',
      { election: text, choice: [1], credential },
      { onProgress: (done) => progress.push(done) },
    )
    await settled()
    threads[0]?.work()
    const result = await made
    if (!result.ok) throw new Error(result.refusal.fault)
    const election = readElection(text)
    expect(openBallot(election, result.value.text, result.value.opening)).toEqual([[0, 1]])
    expect(result.value.filled).toHaveLength(longestBallot(election))
    expect(progress.length).toBeGreaterThan(5)
    expect([progress[0], progress.toSorted((a, b) => a - b)]).toEqual([0, progress])
    expect(progress.at(-1)).toBeGreaterThan(0.9)
  })

  it.each([
    ['one of three', { answers: ['yes', 'no', 'abstain'] }, [2]],
    ['several of four, or blank', { answers: ['a', 'b', 'c', 'd'], mayBeBlank: true, max: 3 }, [0, 3]],
    ['a blank one', { answers: ['a', 'b'], mayBeBlank: true, max: 2 }, 'blank'],
  ] as const)('draws as many numbers as its progress counts by: %s', (_, question, choice) => {
    let drawn = 0
    const election = electionWith(question)
    doJob(
      { name: 'encryptBallot', input: { election, choice, credential } },
      (bytes) => {
        drawn++
        return chance(bytes)
      },
      () => {},
    )
    expect(drawn).toBe(drawsFor(readElection(election)))
  })

  it('is refused by name: a choice that is none, an election that is none', async () => {
    const { jobs, threads } = setUp()
    const none = jobs.run('encryptBallot', { election: electionWith(), choice: [0, 1], credential })
    const noElection = jobs.run('encryptBallot', { election: '{}', choice: [0], credential })
    await settled()
    threads[0]?.work()
    await settled()
    threads[0]?.work()
    expect([await none, await noElection]).toEqual([
      { ok: false, refusal: { fault: 'not-allowed' } },
      { ok: false, refusal: { fault: 'malformed' } },
    ])
  })
})

it('the public part of a credential is the one that is registered; a mistyped one is named', async () => {
  const { jobs, threads } = setUp()
  const right = jobs.run('publicPart', publicPart)
  const wrong = jobs.run('publicPart', { ...publicPart, credential: `${credential}x` })
  await settled()
  threads[0]?.work()
  await settled()
  threads[0]?.work()
  expect([await right, await wrong]).toEqual([
    { ok: true, value: publicPartOf(group, UUID, credential) },
    { ok: false, refusal: { fault: 'malformed' } },
  ])
})

describe('the thread', () => {
  it('has one job at a time, and ends when nobody needs it', async () => {
    const { jobs, threads } = setUp()
    const both = [jobs.run('publicPart', publicPart), jobs.run('publicPart', publicPart)]
    await settled()
    expect(threads[0]?.asked).toHaveLength(1)
    threads[0]?.work()
    await settled()
    expect([threads[0]?.asked.length, threads[0]?.isEnded]).toEqual([1, false])
    threads[0]?.work()
    await Promise.all(both)
    expect([threads.length, threads[0]?.isEnded]).toEqual([1, true])
  })

  it('is kept warm for who asks for it', async () => {
    const { jobs, threads } = setUp()
    const release = jobs.keepWarm()
    await settled()
    const done = jobs.run('publicPart', publicPart)
    threads[0]?.work()
    await done
    expect([threads.length, threads[0]?.isEnded]).toEqual([1, false])
    release()
    release()
    await settled()
    expect(threads[0]?.isEnded).toBe(true)
  })

  it('is ended by a job that is called off; what waits goes on in another', async () => {
    const { jobs, threads } = setUp()
    const [first, second] = [new AbortController(), new AbortController()]
    const calledOff = jobs.run('publicPart', publicPart, { signal: first.signal })
    const neverBegun = jobs.run('publicPart', publicPart, { signal: second.signal })
    const last = jobs.run('publicPart', publicPart)
    await settled()
    second.abort()
    first.abort()
    await settled()
    threads[1]?.work()
    const refused = { ok: false, refusal: { fault: 'called-off' } }
    expect([await calledOff, await neverBegun, (await last).ok]).toEqual([refused, refused, true])
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })

  it('that breaks, or that does not start, is a refusal, and the next job has another', async () => {
    const { jobs, threads } = setUp()
    const broken = jobs.run('publicPart', publicPart)
    await settled()
    threads[0]?.onerror?.call(threads[0] as never, new Event('error') as ErrorEvent)
    const again = jobs.run('publicPart', publicPart)
    await settled()
    threads[1]?.work()
    const never = createBallotJobs(() => Promise.reject(new Error('not found')))
    const refused = { ok: false, refusal: { fault: 'broken' } }
    expect([await broken, (await again).ok, await never.run('publicPart', publicPart)]).toEqual([
      refused,
      true,
      refused,
    ])
  })
})
