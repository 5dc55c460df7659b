// A trustee's part in opening the tally: each first part raised to the secret, with a proof that it was that very secret.
import type { Election } from '../election/election.ts'
import { insist } from '../faults.ts'
import type { Chance } from '../group/chance.ts'
import type { Group, Written } from '../group/group.ts'
import { type Proof, proofJson, readProof } from '../json/elements.ts'
import { countOf, fieldsOf, hashOf, listOf, parseJson, textOf } from '../json/shapes.ts'
import { isEqualExponent, proveEqual } from '../proof/knowledge.ts'
import type { Tally } from './tally.ts'

/** For each question, each slot. */
export interface Decryption {
  readonly factors: readonly (readonly Written[])[]
  readonly proofs: readonly (readonly Proof[])[]
}

const prefixOf = ({ fingerprint }: Election, key: string): string => `decrypt|${fingerprint}|${key}|`

/** BA20. `secret`: of a single trustee, or the share of one among a threshold. */
export function decryptPart(election: Election, tally: Tally, secret: bigint, chance: Chance): Decryption {
  const { group } = election
  const prefix = prefixOf(election, group.write(group.secretPower(secret)).text)
  return {
    factors: tally.map((slots) => slots.map(({ alpha }) => group.write(group.power(alpha.element, secret)))),
    proofs: tally.map((slots) =>
      slots.map(({ alpha }) => proveEqual(group, alpha.element, secret, prefix, chance)),
    ),
  }
}

export const decryptionText = ({ factors, proofs }: Decryption): string =>
  JSON.stringify({
    decryption_factors: factors.map((slots) => slots.map(({ text }) => text)),
    decryption_proofs: proofs.map((slots) => slots.map(proofJson)),
  })

/** BA26. Throws a Flaw unless it opens this tally with the secret of `key`. */
export function readDecryption(election: Election, tally: Tally, key: Written, text: string): Decryption {
  const { group } = election
  const fields = fieldsOf(parseJson(text), ['decryption_factors', 'decryption_proofs'])
  const factors = listOf(fields.decryption_factors, (slots) =>
    listOf(slots, (each) => readFactor(group, each)),
  )
  const proofs = listOf(fields.decryption_proofs, (slots) => listOf(slots, (each) => readProof(group, each)))
  insist(decryptionText({ factors, proofs }) === text, 'not-canonical')
  const shape = (of: readonly (readonly unknown[])[]): string => of.map(({ length }) => length).join()
  insist(shape(factors) === shape(tally) && shape(proofs) === shape(tally), 'wrong-decryption')
  const [prefix, ofKey] = [prefixOf(election, key.text), group.varying(key.element)]
  for (const [question, slots] of tally.entries())
    for (const [slot, { alpha }] of slots.entries()) {
      const factor = group.varying(factors[question]![slot]!.element)
      const bases = { key: ofKey, other: group.varying(alpha.element), factor }
      insist(isEqualExponent(group, bases, prefix, proofs[question]![slot]!), 'wrong-decryption')
    }
  return { factors, proofs }
}

/** The neutral element may be one: where nobody has cast, the first part is neutral itself. */
function readFactor(group: Group, value: unknown): Written {
  const written = group.read(textOf(value))
  insist(written !== null, 'not-in-group')
  return written
}

export interface Owned {
  /** number of the trustee, from 1 */
  readonly owner: number
  /** hash of the decryption's text */
  readonly payload: string
}

export const ownedText = ({ owner, payload }: Owned): string => JSON.stringify({ owner, payload })

/** Throws a Flaw. */
export function readOwned(text: string): Owned {
  const fields = fieldsOf(parseJson(text), ['owner', 'payload'])
  const owned = { owner: countOf(fields.owner), payload: hashOf(fields.payload) }
  insist(ownedText(owned) === text, 'not-canonical')
  return owned
}
