// What a secret ballot of three options costs in Ed25519: made, let in, verified, beside the group operations alone, and a whole assembly.
import { judgeOnThreads } from '../../server/cli/ballot-threads.ts'
import { encryptBallot } from '../../shared/ballot/cast/encrypt-ballot.ts'
import { readCredentials } from '../../shared/ballot/election/credentials.ts'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import { decideBoard, SampleBoard, setUp } from '../shared/ballot/sample-board.ts'
import type { measureInBrowser } from './ballot-browser.ts'
import { measurePoses } from './ballot-poses.ts'
import { measureVerification } from './ballot-verification.ts'
import { median, quantile, rounded } from './figures.ts'
import type { Progress } from './progress.ts'

/** the members of the General Assembly */
const ASSEMBLY = 193
/** ballots that are made and verified one by one, after as many that warm the engine up */
const SINGLE = 60
/** `poseDelayMs`: what a hall in which ballots are cast may add; a tenth of the pause between two rounds of poses */
const MOST = { encryptMs: 50, acceptMs: 10, assemblyS: 10, poseDelayMs: 5 } as const
const LEAST = { perSecond: 20, ofGroupOperations: 0.9 } as const

/** `inBrowser`: what it takes where delegates vote. */
export async function measureBallot(
  progress: Progress,
  inBrowser: () => ReturnType<typeof measureInBrowser>,
) {
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
  const verification = measureVerification(
    { election, registered, texts: texts.slice(SINGLE, 2 * SINGLE) },
    texts.slice(0, SINGLE),
  )

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
    ...verification,
    ballots: verdict.counted,
    tallyAndDecryptMs: rounded(tallyMs),
    verifyAllOnTwoCoresMs: rounded(archiveMs),
    ...(await inBrowser()),
    ...(await measurePoses(progress)),
  }
  return { ...figures, broken: brokenOf(figures) }
}

function brokenOf(figures: Readonly<Record<string, number>>): readonly string[] {
  const { encryptMs, browserEncryptMs, acceptP99Ms, verifiedPerSecondAndCore, ofGroupOperations } = figures
  const assemblyS = (figures.tallyAndDecryptMs! + figures.verifyAllOnTwoCoresMs!) / 1000
  const poseDelayMs = figures.poseLatencyCastingP99Ms! - figures.poseLatencyAtRestP99Ms!
  const held: readonly (readonly [string, boolean])[] = [
    [`a ballot is encrypted in ${MOST.encryptMs} ms`, encryptMs! < MOST.encryptMs],
    [`a browser seals one in ${MOST.encryptMs} ms`, browserEncryptMs! < MOST.encryptMs],
    [`a ballot is let in or refused in ${MOST.acceptMs} ms`, acceptP99Ms! < MOST.acceptMs],
    [`${LEAST.perSecond} ballots are verified a second`, verifiedPerSecondAndCore! >= LEAST.perSecond],
    ['nearly all of that is the group’s own work', ofGroupOperations! >= LEAST.ofGroupOperations],
    [`${ASSEMBLY} ballots are tallied and verified in ${MOST.assemblyS} s`, assemblyS < MOST.assemblyS],
    ['poses are as quick while ballots are cast', poseDelayMs < MOST.poseDelayMs],
  ]
  return held.filter(([, isSo]) => !isSo).map(([what]) => `not held: ${what}`)
}

function timed(act: () => void): number {
  const from = performance.now()
  act()
  return performance.now() - from
}
