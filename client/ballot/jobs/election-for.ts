// An election as the hall knows it: the chain names its text, and its key is the product of the keys that its trustees gave.
import { type Election, readElection } from '../../../shared/ballot/election/election.ts'
import { insist } from '../../../shared/ballot/faults.ts'
import { hashHex } from '../../../shared/ballot/group/hashes.ts'
import { type OfficeTexts, trusteesOf } from '../../../shared/ballot/trustees/trustee-texts.ts'
import { electionKeyOf } from '../../../shared/ballot/trustees/trustees.ts'

export interface ElectionToTrust {
  readonly election: string
  /** SHA-256 of the text as the chain has it, hex */
  readonly hash: string
  /** of the office */
  readonly uuid: string
  readonly trustees: OfficeTexts
}

/** Throws a Flaw. */
export function electionFor({ election: text, hash, uuid, trustees }: ElectionToTrust): Election {
  insist(hashHex(text) === hash, 'wrong-hash')
  const election = readElection(text)
  const { group, questions, publicKey } = election
  insist(election.uuid === uuid && group.name === trustees.group, 'other-election')
  insist(questions.length === 1, 'unknown-question')
  insist(electionKeyOf(group, trusteesOf(trustees)).text === publicKey.text, 'wrong-public-key')
  return election
}
