// A trustee's part in opening the count. The whole board is verified first, and the tally computed from it: a server that were believed
// could pass a single ballot for the tally (BA20).
import { Flaw, insist } from '../../../shared/ballot/faults.ts'
import { hashHex } from '../../../shared/ballot/group/hashes.ts'
import { decryptionText, decryptPart } from '../../../shared/ballot/tally/decryption.ts'
import { tallyText } from '../../../shared/ballot/tally/tally.ts'
import { holdersOf } from '../../../shared/ballot/trustees/trustees.ts'
import { tallyToOpen } from '../../../shared/ballot/verify/tally-to-open.ts'
import type { Job } from './job.ts'
import { decryptingSecret, type OfficeTexts } from './office-texts.ts'

export interface TallyToDecrypt {
  readonly office: OfficeTexts
  /** as a key file has it */
  readonly secret: string
  /** the board as a file of Belenios */
  readonly archive: Uint8Array
  /** what everyone in the hall was told: SHA-256 of the election and of the encrypted tally, hex */
  readonly told: { readonly election: string; readonly tally: string }
}

/** Judging ballots is nearly all of it. */
const VERIFYING = 0.95

/** Throws a Flaw: with the first fault of the board, or when it is not that of this vote, or the key not one of its trustees. */
export const decryptTally: Job<TallyToDecrypt, Promise<string>> = async (
  { office, secret, archive, told },
  { chance, progress },
) => {
  const open = await tallyToOpen(archive, { progress: (done, of) => progress((done / of) * VERIFYING) })
  if (!open.ok) throw new Flaw(open.fault)
  const { election, tally, trustees } = open
  insist(hashHex(election.text) === told.election, 'other-election')
  insist(hashHex(tallyText(tally)) === told.tally, 'wrong-tally')
  const { group } = election
  const own = decryptingSecret(office, secret)
  const key = group.write(group.secretPower(own)).text
  insist(
    holdersOf(trustees).some(({ publicKey }) => publicKey.text === key),
    'unknown-trustee',
  )
  return decryptionText(decryptPart(election, tally, own, chance))
}
