// Proofs that one of several statements about ciphertexts holds, without telling which: the range of a choice, of a sum, a blank.
import type { Chance } from '../group/chance.ts'
import type { Element, Group, PublicBase } from '../group/group.ts'
import { challengeOf, drawScalar, modulo } from '../group/scalars.ts'
import type { Proof } from '../json/elements.ts'

/** The key under which all is encrypted. */
export interface EncryptionKey {
  readonly group: Group
  readonly y: PublicBase
  /** y^exponent for a secret exponent */
  readonly secretPower: (exponent: bigint) => Element
}

/** What one who encrypted claims: this ciphertext, of `actual` with `randomness`, holds `claimed`. */
export interface Claim {
  readonly randomness: bigint
  readonly actual: number
  readonly claimed: number
}

/**
 * BA13. One proof for each claim; the first that is true is proven, the others are simulated, and the challenges add up to the hash of
 * all commitments. Throws when no claim is true.
 */
export function proveOneOf(
  { group, secretPower }: EncryptionKey,
  claims: readonly Claim[],
  prefix: string,
  chance: Chance,
): readonly Proof[] {
  const honest = claims.findIndex(({ actual, claimed }) => actual === claimed)
  if (honest < 0) throw new RangeError('what is to be proven does not hold')
  const nonce = drawScalar(group, chance)
  const proofs = claims.map(() => ({
    challenge: drawScalar(group, chance),
    response: drawScalar(group, chance),
  }))
  const commitments = claims.flatMap(({ randomness, actual, claimed }, index) => {
    const { challenge, response } = proofs[index]!
    // a simulated commitment is g^response·alpha^challenge, whose exponent is known to whom encrypted
    const exponent = index === honest ? nonce : modulo(response + randomness * challenge, group.order)
    const shift = modulo(BigInt(actual - claimed) * challenge, group.order)
    return [group.secretPower(exponent), group.times(secretPower(exponent), group.secretPower(shift))]
  })
  const others = proofs.reduce((sum, { challenge }, index) => (index === honest ? sum : sum + challenge), 0n)
  const challenge = modulo(challengeOf(group, prefix, commitments) - others, group.order)
  const response = modulo(nonce - claims[honest]!.randomness * challenge, group.order)
  return proofs.map((proof, index) => (index === honest ? { challenge, response } : proof))
}

/** What one who verifies sees of a claim. */
export interface Statement {
  readonly alpha: PublicBase
  readonly beta: PublicBase
  readonly claimed: number
}

/** BA13. Do the proofs show that one of the statements holds? */
export function isOneOf(
  { group, y }: EncryptionKey,
  statements: readonly Statement[],
  proofs: readonly Proof[],
  prefix: string,
): boolean {
  if (statements.length !== proofs.length) return false
  const commitments = statements.flatMap(({ alpha, beta, claimed }, index) => {
    const { challenge, response } = proofs[index]!
    const ofAlpha = group.times(group.base.power(response), alpha.power(challenge))
    const ofBeta = group.times(y.power(response), beta.power(challenge))
    if (claimed === 0) return [ofAlpha, ofBeta]
    const shift = group.base.power(modulo(-BigInt(claimed) * challenge, group.order))
    return [ofAlpha, group.times(ofBeta, shift)]
  })
  const sum = proofs.reduce((total, { challenge }) => total + challenge, 0n)
  return challengeOf(group, prefix, commitments) === modulo(sum, group.order)
}
