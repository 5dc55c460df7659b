// [BA20] A trustee's browser decrypts the tally of a board that it has verified, and none that it was merely told of.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decryptTally, type TallyToDecrypt } from '../../client/ballot/jobs/decrypt-tally.ts'
import { appendEnd, appendTally } from '../../shared/ballot/board/append.ts'
import { readBallot } from '../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../shared/ballot/cast/encrypt-ballot.ts'
import { Flaw } from '../../shared/ballot/faults.ts'
import { hashHex } from '../../shared/ballot/group/hashes.ts'
import { readDecryption } from '../../shared/ballot/tally/decryption.ts'
import { tallyOf, tallyText } from '../../shared/ballot/tally/tally.ts'
import { holdersOf } from '../../shared/ballot/trustees/trustees.ts'
import { SampleBoard, setUp } from '../shared/ballot/sample-board.ts'

const made = setUp({})
const { election, trustees, secrets, credentials, setup, chance } = made
const texts = [0, 1].map((index) => encryptBallot(election, [[index]], credentials[index]!, chance).text)
const board = new SampleBoard(setup)
for (const text of texts) board.cast(text)
const stillOpen = board.bytes()
const tally = tallyOf(
  election,
  texts.map((text) => readBallot(election.group, text)),
)
board.take(appendEnd(board.head))
board.take(appendTally(board.head, tally, texts.length))

const WHOLE: TallyToDecrypt = {
  office: { group: 'Ed25519', threshold: null, trustees: [] },
  secret: String(secrets[1]!.secret),
  archive: board.bytes(),
  told: { election: hashHex(election.text), tally: hashHex(tallyText(tally)) },
}
const tools = { chance: (bytes: number) => new Uint8Array(randomBytes(bytes)), progress: () => {} }

const faultOf = async (changed: Partial<TallyToDecrypt>) => {
  try {
    await decryptTally({ ...WHOLE, ...changed }, tools)
    return null
  } catch (error) {
    return error instanceof Flaw ? error.fault : error
  }
}

describe('a tally', () => {
  it('is decrypted with a proof, and the work shown', async () => {
    const shown: number[] = []
    const text = await decryptTally(WHOLE, { ...tools, progress: (done) => shown.push(done) })
    const { publicKey } = holdersOf(trustees)[1]!
    expect(readDecryption(election, tally, publicKey, text).factors[0]).toHaveLength(3)
    expect(shown.at(-1)).toBe(0.95)
  })

  it.each<[string, Partial<TallyToDecrypt>]>([
    ['other-election', { told: { ...WHOLE.told, election: 'ab'.repeat(32) } }],
    ['wrong-tally', { told: { ...WHOLE.told, tally: 'ab'.repeat(32) } }],
    ['unknown-trustee', { secret: '42' }],
    ['number-out-of-range', { secret: 'abc' }],
    ['out-of-order', { archive: stillOpen }],
    ['archive-altered', { archive: WHOLE.archive.map((byte, index) => (index === 4000 ? byte ^ 1 : byte)) }],
  ])('is not: %s', async (fault, changed) => {
    expect(await faultOf(changed)).toBe(fault)
  })
})
