// A ballot as it stands on the board, and its one canonical text.
import { insist } from '../faults.ts'
import type { Group } from '../group/group.ts'
import { hashBase64 } from '../group/hashes.ts'
import {
  type Ciphertext,
  ciphertextJson,
  type Proof,
  proofJson,
  readCiphertext,
  readProof,
} from '../json/elements.ts'
import { fieldsOf, listOf, parseJson, type Reader, textOf } from '../json/shapes.ts'

export interface Answer {
  readonly choices: readonly Ciphertext[]
  /** of each choice: it is 0 or 1 */
  readonly individual: readonly (readonly Proof[])[]
  /** the sum of the choices is allowed, or the vote is blank */
  readonly overall: readonly Proof[]
  /** the vote is not blank, or nothing else is chosen; null: no blank vote on this question */
  readonly blank: readonly Proof[] | null
}

export interface Unsigned {
  readonly uuid: string
  readonly fingerprint: string
  /** text of the public part */
  readonly credential: string
  readonly answers: readonly Answer[]
}

export interface Ballot extends Unsigned {
  readonly signature: { readonly hash: string; readonly proof: Proof }
}

const answerJson = ({ choices, individual, overall, blank }: Answer) => ({
  choices: choices.map(ciphertextJson),
  individual_proofs: individual.map((proofs) => proofs.map(proofJson)),
  overall_proof: overall.map(proofJson),
  // absent, not null
  ...(blank ? { blank_proof: blank.map(proofJson) } : {}),
})

const unsignedJson = ({ uuid, fingerprint, credential, answers }: Unsigned) => ({
  election_uuid: uuid,
  election_hash: fingerprint,
  credential,
  answers: answers.map(answerJson),
})

/** BA14. What a signature is about. */
export const signedHashOf = (ballot: Unsigned): string => hashBase64(JSON.stringify(unsignedJson(ballot)))

export const signaturePrefix = (hash: string): string => `sig|${hash}|`

/** BA12. The text of a ballot. */
export const ballotText = (ballot: Ballot): string =>
  JSON.stringify({
    ...unsignedJson(ballot),
    signature: { hash: ballot.signature.hash, proof: proofJson(ballot.signature.proof) },
  })

/** BA15. By what a voter finds a ballot on the board. */
export const trackerOf = (text: string): string => hashBase64(text)

/** BA12. Throws a Flaw unless the text is the canonical one of a ballot in this group. Proves nothing yet. */
export function readBallot(group: Group, text: string): Ballot {
  const fields = fieldsOf(parseJson(text), [
    'election_uuid',
    'election_hash',
    'credential',
    'answers',
    'signature',
  ])
  const signature = fieldsOf(fields.signature, ['hash', 'proof'])
  const ballot: Ballot = {
    uuid: textOf(fields.election_uuid),
    fingerprint: textOf(fields.election_hash),
    credential: textOf(fields.credential),
    answers: listOf(fields.answers, (answer) => readAnswer(group, answer)),
    signature: { hash: textOf(signature.hash), proof: readProof(group, signature.proof) },
  }
  insist(ballotText(ballot) === text, 'not-canonical')
  return ballot
}

function readAnswer(group: Group, value: unknown): Answer {
  const fields = fieldsOf(value, ['choices', 'individual_proofs', 'overall_proof'], ['blank_proof'])
  const proof: Reader<Proof> = (each) => readProof(group, each)
  const proofs: Reader<readonly Proof[]> = (each) => listOf(each, proof)
  return {
    choices: listOf(fields.choices, (each) => readCiphertext(group, each)),
    individual: listOf(fields.individual_proofs, proofs),
    overall: proofs(fields.overall_proof),
    blank: fields.blank_proof === undefined ? null : proofs(fields.blank_proof),
  }
}
