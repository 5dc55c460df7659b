// Ballots by who may not cast them, or that were cast before: every one is refused, by its name and at its place.
import { describe } from 'vitest'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import { drawCredential } from '../../../shared/ballot/election/credentials.ts'
import type { Fault } from '../../../shared/ballot/faults.ts'
import * as forge from './forge.ts'
import {
  type Alter,
  altered,
  ballotAt,
  gone,
  is,
  past,
  resigned,
  reversed,
  steps,
  withBallot,
} from './forge.ts'
import { type Forgery, refuseEach } from './forgeries.ts'
import { setUp } from './sample-board.ts'

const { chance, election, REFERENDUM, SEAT } = forge
const [own, other] = forge.credentials as [string, string]
const later = JSON.parse(ballotAt(3)).signature

/** The first ballot, altered after it was signed. */
const forged = (what: string, fault: Fault, path: string, alter: Alter): Forgery => [
  what,
  fault,
  () => withBallot(1, altered(ballotAt(1), path, alter)),
]

describe('[BA14] [BA25] who signs', () => {
  const elsewhere = setUp({ questions: [REFERENDUM, SEAT], seed: 'another election' })
  const foreign = encryptBallot(elsewhere.election, [[0], [0]], elsewhere.credentials[0]!, chance).text
  const unknown = () => encryptBallot(election, [[0], [0]], drawCredential(chance), chance).text
  refuseEach(1, [
    ['nobody who is registered', 'unknown-credential', () => withBallot(1, unknown())],
    ['another credential', 'wrong-signature', () => withBallot(1, resigned(ballotAt(1), other))],
    forged('a signature of a later ballot', 'wrong-signature', 'signature.proof', is(later.proof)),
    forged('a whole signature of a later ballot', 'wrong-signed-hash', 'signature', is(later)),
    forged('nobody, after it was altered', 'wrong-signed-hash', 'answers.0.choices', reversed),
    forged('nobody', 'malformed', 'signature', gone),
    forged('a response not below the order', 'number-out-of-range', 'signature.proof.response', past),
    forged('another order of fields', 'not-canonical', '', ({ signature, ...rest }) => ({
      signature,
      ...rest,
    })),
    ['someone of another election', 'other-election', () => withBallot(1, foreign)],
    ['someone of another election, renamed', 'wrong-individual-proof', () => withBallot(1, renamed(foreign))],
    ['someone with another fingerprint', 'other-election', () => withBallot(1, otherFingerprint())],
  ])

  function renamed(text: string): string {
    const { election_uuid, election_hash, credential } = JSON.parse(ballotAt(1))
    return resigned(text, own, '', (ballot) => ({ ...ballot, election_uuid, election_hash, credential }))
  }

  function otherFingerprint(): string {
    return resigned(ballotAt(1), own, 'election_hash', is('A'.repeat(43)))
  }
})

describe('[BA25] what stands on the board already', () => {
  const added = (text: string) => [
    ...steps.slice(0, 4),
    { type: 'Ballot', data: [text] } as const,
    ...steps.slice(4),
  ]
  const [copied] = JSON.parse(ballotAt(1)).answers[0].choices
  refuseEach(4, [
    ['an earlier ballot', 'repeated-ballot', () => added(ballotAt(1))],
    ['the very last ballot', 'repeated-ballot', () => added(ballotAt(3))],
    ['an earlier ballot, signed anew', 'repeated-ciphertext', () => added(resigned(ballotAt(1), own))],
    ['a ciphertext of another', 'repeated-ciphertext', () => added(withCopy())],
  ])

  function withCopy(): string {
    return resigned(ballotAt(2), other, 'answers.0.choices.0', is(copied))
  }
})
