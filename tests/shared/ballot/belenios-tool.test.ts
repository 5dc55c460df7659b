// belenios-tool accepts our boards, computes what we compute, and makes threshold keys together with us.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  appendDecryption,
  appendEnd,
  appendResult,
  appendTally,
} from '../../../shared/ballot/board/append.ts'
import { headOf, readEvent } from '../../../shared/ballot/board/event.ts'
import { readBallot } from '../../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import type { Choice } from '../../../shared/ballot/election/question.ts'
import { groupOf } from '../../../shared/ballot/group/group.ts'
import { decryptPart } from '../../../shared/ballot/tally/decryption.ts'
import { lastBallots, tallyOf, tallyText } from '../../../shared/ballot/tally/tally.ts'
import { dealShares, sortShares, takeShare } from '../../../shared/ballot/trustees/ceremony.ts'
import {
  certificateIn,
  certificateText,
  dealtText,
  sharesIn,
  sharesText,
  voucherText,
} from '../../../shared/ballot/trustees/ceremony-texts.ts'
import { shareOf, takeSeat } from '../../../shared/ballot/trustees/seat.ts'
import { readThresholdKey } from '../../../shared/ballot/trustees/threshold-key.ts'
import { verifyArchive } from '../../../shared/ballot/verify/verify.ts'
import { beleniosToolMissing, openWorkbench, type Workbench } from '../../backing/belenios-tool.ts'
import {
  ADOPT,
  CHAIR,
  decideBoard,
  MEMBERS,
  SampleBoard,
  setUp,
  singleTrustees,
  wholeVote,
} from './sample-board.ts'
import { seededChance } from './seeded-chance.ts'
import { thresholdTrustees } from './threshold-trustees.ts'

const missing = beleniosToolMissing()
if (missing) console.warn(missing)

const group = 'BELENIOS-2048'
const QUESTIONS = [ADOPT, CHAIR, MEMBERS]
/** the first voter votes again */
const CHOICES: readonly (readonly Choice[])[] = [
  [[0], [1], [0, 1]],
  [[1], 'blank', [1, 2, 3]],
  [[2], [2], [3, 4]],
  [[0], 'blank', [0, 4]],
]
const COUNTS = [
  [1, 1, 1],
  [2, 0, 0, 1],
  [1, 1, 1, 2, 2],
]
const ALL_WELL = 'all checks passed'

describe.skipIf(missing !== null)('[BA29] belenios-tool', () => {
  let bench: Workbench
  beforeEach(() => {
    bench = openWorkbench()
  })
  afterEach(() => bench.remove())
  const put = (board: SampleBoard, uuid: string) => writeFileSync(bench.file(`${uuid}.bel`), board.bytes())
  const verified = () => {
    const { isDone, remarks } = bench.run(['election', 'verify'])
    return isDone && remarks.includes(ALL_WELL)
  }

  it('accepts a vote with single trustees: one of three, one of three or blank, two to three of five', () => {
    const { board, election, counts } = wholeVote({ group, questions: QUESTIONS }, CHOICES)
    put(board, election.uuid)
    expect(verified()).toBe(true)
    expect(counts).toEqual(COUNTS)
    expect(JSON.parse(bench.run(['election', 'compute-result']).out)).toEqual({ result: COUNTS })
  })

  it('accepts a vote with two of three trustees and one single, of whom one has gone', () => {
    const made = setUp({
      ...{ group, questions: QUESTIONS },
      hold(of, chance) {
        const [one, some] = [singleTrustees(of, 1, chance), thresholdTrustees(of, 2, 3, chance)]
        const moved = some.secrets.map(({ owner, secret }) => ({ owner: owner + 1, secret }))
        return { trustees: [...one.trustees, ...some.trustees], secrets: [...one.secrets, ...moved] }
      },
    })
    const board = new SampleBoard(made.setup)
    for (const [index, choice] of CHOICES.entries())
      board.cast(encryptBallot(made.election, choice, made.credentials[index % 3]!, made.chance).text)
    const here = made.secrets.filter(({ owner }) => owner !== 3)
    expect(decideBoard(board, made, here, made.chance)).toEqual(COUNTS)
    put(board, made.election.uuid)
    expect(verified()).toBe(true)
  })

  it('goes on with a board of ours: computes our tally, and each older board is the beginning of the newer', () => {
    const { board, election } = wholeVote({ group }, [[[0]], [[1]], [[0]]])
    const open = new SampleBoard(wholeVote({ group }, []).setup)
    for (const text of board.ballots) open.cast(text)
    put(open, election.uuid)
    expect(verified()).toBe(true)
    const tally = tallyOf(
      election,
      lastBallots(board.ballots.map((text) => readBallot(election.group, text))),
    )
    const [computed] = bench.run(['election', 'compute-encrypted-tally']).out.split('\n')
    expect(computed).toBe(tallyText(tally))
    const newer = openWorkbench()
    writeFileSync(newer.file(`${election.uuid}.bel`), board.bytes())
    const said = bench.run(['election', 'verify-diff', '--dir1', bench.folder, '--dir2', newer.folder])
    newer.remove()
    expect(said.remarks).toContain(ALL_WELL)
  })

  it('refuses a result that is not the one of the tally', () => {
    const { board, election } = wholeVote({ group }, [[[0]], [[1]], [[0]]])
    // the result and its event
    board.entries.splice(-2)
    const before = headOf(readEvent(board.entries.at(-1)!.text))
    board.take(appendResult(before, [[3, 0, 0]]))
    put(board, election.uuid)
    expect(verified()).toBe(false)
  })

  it('makes a threshold key together with us, and decrypts with its share', async () => {
    const chance = seededChance('together')
    const of = groupOf(group)!
    const make = (args: readonly string[], input?: string): string => {
      const said = bench.run(['setup', 'generate-trustee-key-threshold', '--group', group, ...args], input)
      if (!said.isDone) throw new Error(said.remarks)
      return said.out
    }
    // step 1: one trustee is ours, two are the tool's
    const ours = takeSeat(of, chance)
    make(['--step', '1'])
    make(['--step', '1'])
    const keys = readdirSync(bench.folder).filter((name) => name.endsWith('.key'))
    const theirs = keys.map((name) => readFileSync(bench.file(name.replace('.key', '.cert')), 'utf8').trim())
    const texts = [certificateText(ours.certificate), ...theirs]
    const certificates = texts.map((text) => certificateIn(of, text))
    writeFileSync(bench.file('certs.jsons'), `${texts.join('\n')}\n`)
    // steps 2 and 3
    make(['--certs', 'certs.jsons', '--step', '2'])
    const dealing = ['--certs', 'certs.jsons', '--step', '3', '--threshold', '2', '--key']
    const dealt = [
      sharesText(dealShares(of, certificates, ours.seed, 2, chance)),
      ...keys.map((key) => make([...dealing, key]).trim()),
    ]
    writeFileSync(bench.file('polynomials.jsons'), `${dealt.join('\n')}\n`)
    // step 4: what we hand round is what the tool hands round
    const sorted = sortShares(
      of,
      certificates,
      dealt.map((text) => sharesIn(of, text)),
    )
    make(['--certs', 'certs.jsons', '--step', '4', '--polynomials', 'polynomials.jsons'])
    const inputs = keys.map((key) => readFileSync(bench.file(key.replace('.key', '.vinput')), 'utf8').trim())
    expect(sorted.slice(1).map(dealtText)).toEqual(inputs)
    // step 5
    const voucher = takeShare(of, certificates, ours.seed, sorted[0]!, chance)
    const vouching = ['--certs', 'certs.jsons', '--step', '5', '--key']
    const vouchers = [
      voucherText(voucher),
      ...keys.map((key, index) => make([...vouching, key], inputs[index]).trim()),
    ]
    // step 6
    const closing = ['--certs', 'certs.jsons', '--step', '6', '--polynomials', 'polynomials.jsons']
    const threshold = readThresholdKey(of, JSON.parse(make(closing, `${vouchers.join('\n')}\n`)))

    const made = setUp({
      group,
      hold: () => ({
        trustees: [{ is: 'threshold', key: threshold }],
        secrets: [{ owner: 1, secret: shareOf(of, ours.certificate, ours.seed, voucher.privateKey) }],
      }),
    })
    const board = new SampleBoard(made.setup)
    for (const [index, credential] of made.credentials.entries())
      board.cast(encryptBallot(made.election, [[index % 2]], credential, chance).text)
    const tally = tallyOf(
      made.election,
      board.ballots.map((text) => readBallot(of, text)),
    )
    board.take(appendEnd(board.head))
    board.take(appendTally(board.head, tally, 3))
    board.take(
      appendDecryption(board.head, 1, decryptPart(made.election, tally, made.secrets[0]!.secret, chance)),
    )
    put(board, made.election.uuid)
    const share = [
      '--key',
      keys[0]!,
      '--decryption-key',
      keys[0]!.replace('.key', '.dkey'),
      '--trustee-id',
      '2',
    ]
    const add = (type: string, input: string) => bench.run(['archive', 'add-event', `--type=${type}`], input)
    add('PartialDecryption', bench.run(['election', 'decrypt-threshold', ...share]).out)
    add('Result', bench.run(['election', 'compute-result']).out)
    expect(verified()).toBe(true)
    const archive = new Uint8Array(readFileSync(bench.file(`${made.election.uuid}.bel`)))
    expect(await verifyArchive(archive)).toMatchObject({ ok: true, phase: 'decided', counts: [[2, 1, 0]] })
  })
})
