// Boards that others made hold, too; a newer board must contain the older; and what a ballot looks like tells nothing of the choice.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeOnThreads } from '../../../server/cli/ballot-threads.ts'
import { trackerOf } from '../../../shared/ballot/cast/ballot.ts'
import { filledUp, longestBallot, withoutFilling } from '../../../shared/ballot/cast/ballot-length.ts'
import { checkQuickly } from '../../../shared/ballot/cast/check-ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { readCredentials } from '../../../shared/ballot/election/credentials.ts'
import { faultIn } from '../../../shared/ballot/faults.ts'
import { judgeHere } from '../../../shared/ballot/verify/judge.ts'
import { verifyArchive } from '../../../shared/ballot/verify/verify.ts'
import { verifyDiff } from '../../../shared/ballot/verify/verify-diff.ts'
import { ADOPT, decideBoard, SampleBoard, setUp, wholeVote } from './sample-board.ts'
import { seededChance } from './seeded-chance.ts'

const made = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, 'from-belenios', name)))

describe('[BA29] boards made by belenios-tool 2.0 alone', () => {
  it.each([
    [
      'single.bel',
      {
        phase: 'decided',
        ballots: 4,
        counted: 3,
        counts: [
          [1, 0, 2],
          [1, 1, 2, 3],
        ],
      },
    ],
    [
      'threshold.bel',
      {
        phase: 'decided',
        ballots: 4,
        counted: 3,
        counts: [
          [1, 0, 2],
          [1, 1, 2, 3],
        ],
      },
    ],
    ['open.bel', { phase: 'voting', ballots: 4, counted: 3, counts: null }],
  ])('%s holds', async (name, expected) => {
    expect(await verifyArchive(made(name))).toMatchObject({ ok: true, ...expected })
  })

  it('[BA28] the one while the vote was open is the beginning of the decided one', async () => {
    expect(await verifyDiff(made('open.bel'), made('single.bel'))).toMatchObject({ ok: true, of: 'new' })
  })
})

describe('[BA28] an older and a newer board', () => {
  const { election, credentials, setup, chance, ...rest } = setUp({})
  const texts = [0, 1, 2].map(
    (answer, index) => encryptBallot(election, [[answer]], credentials[index]!, chance).text,
  )
  const boardOf = (...chosen: readonly number[]): SampleBoard => {
    const board = new SampleBoard(setup)
    for (const index of chosen) board.cast(texts[index]!)
    return board
  }
  const older = boardOf(0, 1).bytes()

  it('may be the same, or have more', async () => {
    const board = boardOf(0, 1, 2)
    decideBoard(board, { election, credentials, setup, ...rest }, rest.secrets, chance)
    for (const newer of [older, boardOf(0, 1, 2).bytes(), board.bytes()])
      expect(await verifyDiff(older, newer)).toMatchObject({ ok: true })
  })

  it.each([
    ['a ballot was dropped, though all else holds', boardOf(0, 2), 2],
    ['the first ballot was dropped', boardOf(1, 2), 1],
    ['two were exchanged', boardOf(1, 0), 1],
    ['it is shorter', boardOf(0), 2],
  ])('%s', async (_, board, event) => {
    expect(await verifyArchive(board.bytes())).toMatchObject({ ok: true })
    const expected = { ok: false, fault: 'not-an-extension', event, of: 'new' }
    expect(await verifyDiff(older, board.bytes())).toEqual(expected)
  })

  it('the older one must be in form', async () => {
    const expected = { ok: false, fault: 'archive-altered', event: 3, of: 'old' }
    expect(await verifyDiff(Uint8Array.of(...older, 0), older)).toEqual(expected)
  })
})

describe('[BA27] many ballots', () => {
  const { board, election, setup } = wholeVote(
    { voters: 20, seed: 'many' },
    Array.from({ length: 20 }, (_, index) => [[index % 3]]),
  )
  const setting = { election: election.text, credentials: JSON.parse(setup.credentials) }

  it('are judged on threads as here, and all are told of', async () => {
    const told: number[] = []
    const verdict = await verifyArchive(board.bytes(), {
      judgeAll: judgeOnThreads(2),
      progress: (done) => told.push(done),
    })
    expect(verdict).toMatchObject({ ok: true, ballots: 20, counts: [[7, 7, 6]] })
    expect(told.at(-1)).toBe(20)
  })

  it('of which two do not hold: the first is named, whichever thread comes upon it', async () => {
    const texts = board.ballots.map((text, index) => (index === 9 || index === 17 ? `${text} ` : text))
    const expected = { index: 9, fault: 'not-canonical' }
    expect(await judgeOnThreads(2)(setting, texts, () => undefined)).toEqual(expected)
    expect(await judgeHere(setting, texts, () => undefined)).toEqual(expected)
  })
})

describe('what can be seen of a ballot', () => {
  const { election, credentials, setup } = setUp({ seed: 'lengths' })
  const cast = (answer: number, seed: string): string =>
    encryptBallot(election, [[answer]], credentials[0]!, seededChance(seed)).text

  it('[BA1] follows from the chance that is handed in', () => {
    expect(cast(1, 'same')).toBe(cast(1, 'same'))
    expect(cast(1, 'same')).not.toBe(cast(1, 'other'))
  })

  it('[BA15] is its tracker, which is the same for the same ballot', () => {
    expect(trackerOf('{}')).toBe('RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o')
    expect(trackerOf(cast(0, 'same'))).toBe(trackerOf(cast(0, 'same')))
  })

  it('[BA17] is let in without its proofs, when it is of a registered credential', () => {
    const registered = readCredentials(election.group, setup.credentials)
    const text = cast(0, 'quick')
    expect(checkQuickly(election, registered, text).credential).toBe(JSON.parse(text).credential)
    expect(faultIn(() => checkQuickly(election, new Set(), text))).toBe('unknown-credential')
  })

  it('[BA18] is of one length on its way, and on the board of lengths that tell nothing: 200 ballots', () => {
    const texts = Array.from({ length: 200 }, (_, index) =>
      cast(index % ADOPT.answers.length, `ballot ${index}`),
    )
    const longest = longestBallot(election)
    expect(new Set(texts.map((text) => filledUp(election, text).length))).toEqual(new Set([longest]))
    expect(texts.every((text) => withoutFilling(filledUp(election, text)) === text)).toBe(true)
    // each choice's mean is within four standard errors of the mean of all
    const lengths = texts.map(({ length }) => length)
    const meanOf = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / of.length
    const mean = meanOf(lengths)
    const deviation = Math.sqrt(meanOf(lengths.map((each) => (each - mean) ** 2)))
    for (const answer of ADOPT.answers.keys()) {
      const own = lengths.filter((_, index) => index % ADOPT.answers.length === answer)
      expect(Math.abs(meanOf(own) - mean)).toBeLessThan((4 * deviation) / Math.sqrt(own.length))
    }
  })
})
