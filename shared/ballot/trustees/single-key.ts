// The key of a trustee who is indispensable: a secret exponent, and a proof that its holder knows it.
import { insist } from '../faults.ts'
import type { Chance } from '../group/chance.ts'
import type { Group, Written } from '../group/group.ts'
import { drawScalar } from '../group/scalars.ts'
import { type Proof, proofJson, readKey, readProof } from '../json/elements.ts'
import { fieldsOf, textOf } from '../json/shapes.ts'
import { isKnown, proveKnowledge } from '../proof/knowledge.ts'

export interface TrusteeKey {
  readonly publicKey: Written
  readonly pok: Proof
  /** a name that the trustee goes by on the board */
  readonly name?: string
}

export interface TrusteeKeyPair {
  /** stays with the trustee */
  readonly secret: bigint
  readonly key: TrusteeKey
}

const prefixOf = (group: Group, publicKey: Written): string => `pok|${group.name}|${publicKey.text}|`

/** BA7. A new key. */
export const drawTrusteeKey = (group: Group, chance: Chance): TrusteeKeyPair =>
  trusteeKeyOf(group, drawScalar(group, chance), chance)

/** BA7. The public key of a secret, with its proof. */
export function trusteeKeyOf(group: Group, secret: bigint, chance: Chance): TrusteeKeyPair {
  const publicKey = group.write(group.secretPower(secret))
  return {
    secret,
    key: { publicKey, pok: proveKnowledge(group, secret, prefixOf(group, publicKey), chance) },
  }
}

export const trusteeKeyJson = ({ publicKey, pok, name }: TrusteeKey) => ({
  pok: proofJson(pok),
  public_key: publicKey.text,
  name,
})

/** BA7, BA24. Throws a Flaw unless its holder knows the secret. */
export function readTrusteeKey(group: Group, value: unknown): TrusteeKey {
  const fields = fieldsOf(value, ['pok', 'public_key'], ['name'])
  const publicKey = readKey(group, fields.public_key)
  const pok = readProof(group, fields.pok)
  const isHeld = isKnown(group, group.varying(publicKey.element), prefixOf(group, publicKey), pok)
  insist(isHeld, 'wrong-trustee-proof')
  return fields.name === undefined ? { publicKey, pok } : { publicKey, pok, name: textOf(fields.name) }
}
