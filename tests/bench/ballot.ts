// What a secret ballot of three options costs in Ed25519: made, let in, verified, beside the group operations alone, and a whole assembly.
import type { EdwardsPoint } from '@noble/curves/abstract/edwards.js'
import { judgeOnThreads } from '../../server/cli/ballot-threads.ts'
import { checkProofs, checkQuickly } from '../../shared/ballot/cast/check-ballot.ts'
import { encryptBallot } from '../../shared/ballot/cast/encrypt-ballot.ts'
import { readCredentials } from '../../shared/ballot/election/credentials.ts'
import { type Election, encryptionKey } from '../../shared/ballot/election/election.ts'
import { ed25519 } from '../../shared/ballot/group/ed25519.ts'
import { createGroup } from '../../shared/ballot/group/group.ts'
import type { RawGroup } from '../../shared/ballot/group/raw-group.ts'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import { decideBoard, SampleBoard, setUp } from '../shared/ballot/sample-board.ts'
import { median, quantile, rounded } from './figures.ts'
import type { Progress } from './progress.ts'

/** the members of the General Assembly */
const ASSEMBLY = 193
/** ballots that are made and verified one by one, after as many that warm the engine up */
const SINGLE = 40
/** each in turn with the operations by themselves, so that both meet the same machine */
const ROUNDS = 5
const TRIES = 3
const MOST = { encryptMs: 50, acceptMs: 10, assemblyS: 10 } as const
const LEAST = { perSecond: 20, ofGroupOperations: 0.9 } as const

export async function measureBallot(progress: Progress) {
  const made = setUp({ voters: ASSEMBLY, seed: 'bench' })
  const { election, credentials, setup, chance } = made
  const registered = readCredentials(election.group, setup.credentials)
  const board = new SampleBoard(made.setup)
  const encryptMs = credentials.map((credential, index) => {
    const from = performance.now()
    const { text } = encryptBallot(election, [[index % 3]], credential, chance)
    const took = performance.now() - from
    board.cast(text)
    progress('encrypted', index + 1, ASSEMBLY)
    return took
  })
  const texts = board.ballots
  const check = (text: string, at: Election = election) => checkProofs(at, checkQuickly(at, registered, text))
  for (const text of texts.slice(0, SINGLE)) check(text)
  const judged = texts.slice(SINGLE, 2 * SINGLE)
  // what else the machine does for a moment is no cost of a ballot
  const acceptMs = judged.map((text) => {
    const tries = Array.from({ length: TRIES }, () => timed(() => checkQuickly(election, registered, text)))
    return median(tries)
  })
  const counts = countsOf(election, judged, check)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const own = judged.filter((_, index) => index % ROUNDS === round)
    const verifyMs = median(own.map((text) => timed(() => check(text))))
    return { verifyMs, groupMs: groupMsOf(counts, costsOf()) }
  })
  const verifyMs = median(rounds.map((round) => round.verifyMs))

  const tallyMs = timed(() => decideBoard(board, made, made.secrets, chance))
  const from = performance.now()
  const verdict = await verifyArchive(board.bytes(), {
    judgeAll: judgeOnThreads(2),
    progress: (done, of) => progress('verified', done, of),
  })
  const archiveMs = performance.now() - from
  if (!verdict.ok) throw new Error(`the board does not hold: event ${verdict.event}, ${verdict.fault}`)

  const figures = {
    encryptMs: rounded(median(encryptMs)),
    encryptP99Ms: rounded(quantile(encryptMs.slice(SINGLE), 0.99)),
    acceptMs: rounded(median(acceptMs)),
    acceptP99Ms: rounded(quantile(acceptMs, 0.99)),
    verifyMs: rounded(verifyMs),
    verifiedPerSecondAndCore: rounded(1000 / verifyMs, 1),
    groupOperationsMs: rounded(median(rounds.map(({ groupMs }) => groupMs))),
    ofGroupOperations: rounded(median(rounds.map((round) => round.groupMs / round.verifyMs))),
    ballots: verdict.counted,
    tallyAndDecryptMs: rounded(tallyMs),
    verifyAllOnTwoCoresMs: rounded(archiveMs),
  }
  return { ...figures, broken: brokenOf(figures) }
}

function brokenOf(figures: Readonly<Record<string, number>>): readonly string[] {
  const { encryptMs, acceptP99Ms, verifiedPerSecondAndCore, ofGroupOperations } = figures
  const assemblyS = (figures.tallyAndDecryptMs! + figures.verifyAllOnTwoCoresMs!) / 1000
  const held: readonly (readonly [string, boolean])[] = [
    [`a ballot is encrypted in ${MOST.encryptMs} ms`, encryptMs! < MOST.encryptMs],
    [`a ballot is let in or refused in ${MOST.acceptMs} ms`, acceptP99Ms! < MOST.acceptMs],
    [`${LEAST.perSecond} ballots are verified a second`, verifiedPerSecondAndCore! >= LEAST.perSecond],
    ['nearly all of that is the group’s own work', ofGroupOperations! >= LEAST.ofGroupOperations],
    [`${ASSEMBLY} ballots are tallied and verified in ${MOST.assemblyS} s`, assemblyS < MOST.assemblyS],
  ]
  return held.filter(([, isSo]) => !isSo).map(([what]) => `not held: ${what}`)
}

function timed(act: () => void): number {
  const from = performance.now()
  act()
  return performance.now() - from
}

const COUNTED = ['times', 'square', 'inverse', 'isEqual', 'decode', 'encode'] as const
type Counted = (typeof COUNTED)[number]

type Counts = ReadonlyMap<Counted, number>

/** How many operations of the group one ballot takes to verify. */
function countsOf(
  election: Election,
  texts: readonly string[],
  check: (text: string, at: Election) => void,
): Counts {
  const counts = new Map<Counted, number>()
  const group = createGroup(countingGroup(counts))
  const counted = { ...election, group, key: encryptionKey(group, election.publicKey.element) }
  // the tables of generator and key are made once for all ballots
  check(texts[0]!, counted)
  counts.clear()
  for (const text of texts) check(text, counted)
  return new Map([...counts].map(([name, count]) => [name, count / texts.length] as const))
}

/** What so many operations would cost by themselves, ms. */
const groupMsOf = (counts: Counts, costs: Readonly<Record<Counted, number>>): number =>
  COUNTED.reduce((sum, name) => sum + (counts.get(name) ?? 0) * costs[name], 0)

function countingGroup(counts: Map<Counted, number>): RawGroup<EdwardsPoint> {
  const count = (name: Counted, by = 1): void => {
    counts.set(name, (counts.get(name) ?? 0) + by)
  }
  const noted =
    <Args extends readonly unknown[], Answer>(name: Counted, act: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      count(name)
      return act(...args)
    }
  return {
    ...ed25519,
    times: noted('times', ed25519.times),
    square: noted('square', ed25519.square),
    inverse: noted('inverse', ed25519.inverse),
    isEqual: noted('isEqual', ed25519.isEqual),
    decode: noted('decode', ed25519.decode),
    encode(elements) {
      count('encode', elements.length)
      return ed25519.encode(elements)
    },
  }
}

/** ms of one operation, in rows of what a ballot takes; elements are written four at once, as for a proof with two branches. */
function costsOf(): Readonly<Record<Counted, number>> {
  const points = Array.from({ length: 64 }, (_, index) =>
    ed25519.times(ed25519.power(ed25519.generator, BigInt(index) * 997n + 12345n), ed25519.generator),
  )
  const texts = ed25519.encode(points)
  const at = (index: number): EdwardsPoint => points[index % points.length]!
  return {
    times: perTurn(10_000, (index) => ed25519.times(at(index), at(index + 7))),
    square: perTurn(10_000, (index) => ed25519.square(at(index))),
    inverse: perTurn(10_000, (index) => ed25519.inverse(at(index))),
    isEqual: perTurn(10_000, (index) => ed25519.isEqual(at(index), at(index + 7))),
    decode: perTurn(1000, (index) => ed25519.decode(texts[index % texts.length]!)),
    encode: perTurn(300, (index) => ed25519.encode([0, 1, 2, 3].map((by) => at(index + by)))) / 4,
  }
}

/** ms of a turn; the first half of the turns warms up. */
function perTurn(turns: number, act: (index: number) => unknown): number {
  for (let index = 0; index < turns; index++) act(index)
  return (
    timed(() => {
      for (let index = 0; index < turns; index++) act(index)
    }) / turns
  )
}
