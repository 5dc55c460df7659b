// Proofs that somebody knows an exponent, without telling it (Schnorr, made non-interactive by Fiat and Shamir).
import type { Chance } from '../group/chance.ts'
import type { Group, PublicBase } from '../group/group.ts'
import { challengeOf, drawScalar, modulo } from '../group/scalars.ts'
import type { Proof } from '../json/elements.ts'

/** Proves knowledge of x with g^x public. `prefix` says of what and where, so that the proof serves for nothing else. */
export function proveKnowledge(group: Group, secret: bigint, prefix: string, chance: Chance): Proof {
  const nonce = drawScalar(group, chance)
  const challenge = challengeOf(group, prefix, [group.secretPower(nonce)])
  return { challenge, response: modulo(nonce - secret * challenge, group.order) }
}

/** Is it a proof of knowledge of the exponent of `element`? */
export function isKnown(
  group: Group,
  element: PublicBase,
  prefix: string,
  { challenge, response }: Proof,
): boolean {
  const commitment = group.times(group.base.power(response), element.power(challenge))
  return challengeOf(group, prefix, [commitment]) === challenge
}

/** Proves that g and `other` are raised to the same secret exponent (Chaum and Pedersen). */
export function proveEqual(
  group: Group,
  other: PublicBase['element'],
  secret: bigint,
  prefix: string,
  chance: Chance,
): Proof {
  const nonce = drawScalar(group, chance)
  const challenge = challengeOf(group, prefix, [group.secretPower(nonce), group.power(other, nonce)])
  return { challenge, response: modulo(nonce - secret * challenge, group.order) }
}

/** Have `key` over g and `factor` over `other` one exponent? */
export function isEqualExponent(
  group: Group,
  { key, other, factor }: Readonly<Record<'key' | 'other' | 'factor', PublicBase>>,
  prefix: string,
  { challenge, response }: Proof,
): boolean {
  const commitments = [
    group.times(group.base.power(response), key.power(challenge)),
    group.times(other.power(response), factor.power(challenge)),
  ]
  return challengeOf(group, prefix, commitments) === challenge
}
