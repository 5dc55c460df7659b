// Any t of n trustees open the tally, fewer do not, and who deals wrong shares is found out before anything rests on them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBallot } from '../../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { blockCipher } from '../../../shared/ballot/channel/aes.ts'
import { sealed, unsealed } from '../../../shared/ballot/channel/ccm.ts'
import { readLetter, writeLetter } from '../../../shared/ballot/channel/letter.ts'
import { faultIn } from '../../../shared/ballot/faults.ts'
import { groupOf } from '../../../shared/ballot/group/group.ts'
import { decryptionText, decryptPart, readDecryption } from '../../../shared/ballot/tally/decryption.ts'
import { countsOf, lagrange, openTally } from '../../../shared/ballot/tally/result.ts'
import { tallyOf } from '../../../shared/ballot/tally/tally.ts'
import { dealShares, sortShares, takeShare } from '../../../shared/ballot/trustees/ceremony.ts'
import { takeSeat } from '../../../shared/ballot/trustees/seat.ts'
import { drawTrusteeKey } from '../../../shared/ballot/trustees/single-key.ts'
import {
  electionKeyOf,
  holdersOf,
  readTrustees,
  trusteesText,
} from '../../../shared/ballot/trustees/trustees.ts'
import { setUp } from './sample-board.ts'
import { seededChance } from './seeded-chance.ts'
import { thresholdTrustees } from './threshold-trustees.ts'

const group = groupOf('Ed25519')!
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const hex = (of: Uint8Array): string => Buffer.from(of).toString('hex')

describe('[BA8] letters', () => {
  it('AES-256 is that of FIPS 197, appendix C.3', () => {
    const key = bytes('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f')
    const block = blockCipher(key)(bytes('00112233445566778899aabbccddeeff'))
    expect(hex(block)).toBe('8ea2b7ca516745bfeafc49904b496089')
  })

  it('are opened with key and nonce, and altered ones are not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(), (plain, place) => {
        const [key, nonce] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(9)]
        const text = sealed(key, nonce, plain)
        expect(unsealed(key, nonce, text)).toEqual(plain)
        const altered = bytes(text)
        altered[place % altered.length]! ^= 1
        expect(unsealed(key, nonce, hex(altered))).toBeNull()
        expect(unsealed(key.fill(8), nonce, text)).toBeNull()
      }),
    )
  })

  it('of 64 kB and more keep their length in three bytes', () => {
    const [key, nonce, plain] = [new Uint8Array(32), new Uint8Array(32), new Uint8Array(70_000).fill(1)]
    expect(unsealed(key, nonce, sealed(key, nonce, plain))).toEqual(plain)
  })

  it('are for their receiver alone, and by their sender', () => {
    const chance = seededChance('letters')
    const [ann, bob, eve] = [1n, 2n, 3n].map((index) => ({
      signing: index * 1001n,
      receiving: index * 2003n,
    }))
    const key = (secret: bigint) => group.write(group.secretPower(secret))
    const letter = writeLetter(group, ann!, key(bob!.receiving), 'the value', chance)
    expect(readLetter(group, bob!, key(ann!.signing), letter)).toBe('the value')
    expect(faultIn(() => readLetter(group, eve!, key(ann!.signing), letter))).toBe('wrong-share')
    expect(faultIn(() => readLetter(group, bob!, key(eve!.signing), letter))).toBe('wrong-share')
  })
})

describe('[BA21] t of n', () => {
  it('interpolates at zero', () => {
    const order = group.order
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: order - 1n }), { minLength: 1, maxLength: 5 }),
        (polynomial) => {
          const numbers = polynomial.map((_, index) => 2 * index + 1)
          const value = (at: number) =>
            polynomial.reduceRight((sum, each) => (sum * BigInt(at) + each) % order, 0n)
          const sum = numbers.reduce((total, at) => total + lagrange(numbers, at, order) * value(at), 0n)
          expect(sum % order).toBe(polynomial[0])
        },
      ),
    )
  })

  it.each([
    [1, 1],
    [1, 3],
    [2, 3],
    [3, 3],
    [3, 5],
  ])('any %d of %d decrypt, and one fewer does not', (threshold, count) => {
    const hold = (_: typeof group, chance: ReturnType<typeof seededChance>) =>
      thresholdTrustees(group, threshold, count, chance)
    const { election, trustees, secrets, credentials, chance } = setUp({ hold })
    const texts = [0, 1, 1].map(
      (answer, index) => encryptBallot(election, [[answer]], credentials[index]!, chance).text,
    )
    const tally = tallyOf(
      election,
      texts.map((text) => readBallot(group, text)),
    )
    const parts = secrets.map(
      ({ owner, secret }) => [owner, decryptPart(election, tally, secret, chance)] as const,
    )
    const opened = (chosen: readonly number[]) => () =>
      countsOf(group, openTally(election, trustees, tally, new Map(chosen.map((index) => parts[index]!))), 3)
    for (const set of setsOf(threshold, count)) expect(opened(set)()).toEqual([[1, 2, 0]])
    for (const set of setsOf(threshold - 1, count)) expect(faultIn(opened(set))).toBe('too-few-decryptions')
  })

  it('fewer shares than needed give no count, even when they are combined by force', () => {
    const hold = (_: typeof group, chance: ReturnType<typeof seededChance>) =>
      thresholdTrustees(group, 2, 3, chance)
    const { election, trustees, secrets, credentials, chance } = setUp({ hold })
    const { text } = encryptBallot(election, [[0]], credentials[0]!, chance)
    const tally = tallyOf(election, [readBallot(group, text)])
    const lowered = trustees.map((each) =>
      each.is === 'threshold' ? { ...each, key: { ...each.key, threshold: 1 } } : each,
    )
    const part = new Map([[1, decryptPart(election, tally, secrets[0]!.secret, chance)]])
    expect(faultIn(() => countsOf(group, openTally(election, lowered, tally, part), 1))).toBe('wrong-result')
  })

  it('[BA9] what stands on the board gives back key and holders, single ones and a threshold together', () => {
    const chance = seededChance('mixed')
    const trustees = [
      { is: 'single', key: drawTrusteeKey(group, chance).key } as const,
      ...thresholdTrustees(group, 2, 3, chance).trustees,
    ]
    const read = readTrustees(group, trusteesText(trustees))
    expect(trusteesText(read)).toBe(trusteesText(trustees))
    expect(electionKeyOf(group, read).text).toBe(electionKeyOf(group, trustees).text)
    expect(holdersOf(read)).toHaveLength(4)
  })
})

describe('[BA8] a dishonest dealer', () => {
  const chance = seededChance('dealer')
  const seats = [0, 1, 2].map(() => takeSeat(group, chance))
  const certificates = seats.map(({ certificate }) => certificate)
  const shares = seats.map(({ seed }) => dealShares(group, certificates, seed, 2, chance))
  const take = (dealt: readonly ReturnType<typeof dealShares>[]) =>
    faultIn(() => {
      const sorted = sortShares(group, certificates, dealt)
      takeShare(group, certificates, seats[0]!.seed, sorted[0]!, chance)
    })

  it('is not found where all are honest', () => expect(take(shares)).toBeNull())

  it('is found when it deals the values of another polynomial', () => {
    const other = dealShares(group, certificates, seats[1]!.seed, 2, chance)
    expect(take([shares[0]!, { ...other, coefexps: shares[1]!.coefexps }, shares[2]!])).toBe('wrong-share')
  })

  it('is found when it sends the letter for another', () => {
    const swapped = [...shares[1]!.secrets].reverse()
    expect(take([shares[0]!, { ...shares[1]!, secrets: swapped }, shares[2]!])).toBe('wrong-share')
  })

  it('is found when its commitments are not its own', () => {
    expect(take([shares[0]!, { ...shares[1]!, coefexps: shares[2]!.coefexps }, shares[2]!])).toBe(
      'wrong-certificate',
    )
  })

  it('is found when its polynomial has another degree', () => {
    const other = dealShares(group, certificates, seats[1]!.seed, 3, chance)
    expect(take([shares[0]!, other, shares[2]!])).toBe('wrong-threshold')
  })
})

describe('[BA20] a decryption', () => {
  it('is bound to tally and trustee', () => {
    const { election, trustees, secrets, credentials, chance } = setUp({})
    const [one, other] = [0, 1].map((answer) => {
      const { text } = encryptBallot(election, [[answer]], credentials[0]!, chance)
      return tallyOf(election, [readBallot(group, text)])
    })
    const [first, second] = holdersOf(trustees).map(({ publicKey }) => publicKey)
    const text = decryptionText(decryptPart(election, one!, secrets[0]!.secret, chance))
    const fault = (tally: typeof one, key: typeof first) =>
      faultIn(() => readDecryption(election, tally!, key!, text))
    expect(fault(one, first)).toBeNull()
    expect(fault(other, first)).toBe('wrong-decryption')
    expect(fault(one, second)).toBe('wrong-decryption')
  })
})

/** All sets of `size` numbers below `count`. */
function setsOf(size: number, count: number): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => (bits >> index) & 1),
  )
  return sets.filter(({ length }) => length === size)
}
