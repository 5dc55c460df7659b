// Messages that trustees of a threshold sign: their certificates, and the commitments to their polynomials.
import type { Chance } from '../group/chance.ts'
import type { Group, PublicBase } from '../group/group.ts'
import { type Proof, proofJson, readProof } from '../json/elements.ts'
import { fieldsOf, textOf } from '../json/shapes.ts'
import { isKnown, proveKnowledge } from '../proof/knowledge.ts'

export interface Signed {
  readonly message: string
  readonly signature: Proof
}

const prefixOf = (message: string): string => `sigmsg|${message}|`

export const signMessage = (group: Group, secret: bigint, message: string, chance: Chance): Signed => ({
  message,
  signature: proveKnowledge(group, secret, prefixOf(message), chance),
})

export const isSignedBy = (group: Group, key: PublicBase, { message, signature }: Signed): boolean =>
  isKnown(group, key, prefixOf(message), signature)

export const signedJson = ({ message, signature }: Signed) => ({ message, signature: proofJson(signature) })

export function readSigned(group: Group, value: unknown): Signed {
  const { message, signature } = fieldsOf(value, ['message', 'signature'])
  return { message: textOf(message), signature: readProof(group, signature) }
}
