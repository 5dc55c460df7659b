// Every way in which a board may not hold, by name. The names are public: tools and pages say a sentence for each.

export type Fault =
  // BA22 the file
  | 'not-an-archive'
  | 'archive-altered'
  | 'wrong-hash'
  // BA23 the chain and its grammar
  | 'malformed'
  | 'not-canonical'
  | 'record-out-of-place'
  | 'broken-link'
  | 'wrong-height'
  | 'not-set-up'
  | 'set-up-again'
  | 'late-ballot'
  | 'out-of-order'
  | 'after-result'
  // BA3, BA4 numbers
  | 'not-in-group'
  | 'number-out-of-range'
  // BA24 the election
  | 'unknown-version'
  | 'unknown-group'
  | 'unknown-question'
  | 'weighted-credential'
  | 'repeated-credential'
  | 'wrong-trustee-proof'
  | 'wrong-certificate'
  | 'wrong-verification-key'
  | 'wrong-threshold'
  | 'wrong-public-key'
  // BA8 letters between trustees
  | 'wrong-share'
  // BA25 ballots
  | 'other-election'
  | 'unknown-credential'
  | 'repeated-ballot'
  | 'repeated-ciphertext'
  | 'wrong-number-of-answers'
  | 'wrong-number-of-choices'
  | 'wrong-number-of-proofs'
  | 'wrong-signed-hash'
  | 'wrong-signature'
  | 'wrong-individual-proof'
  | 'wrong-overall-proof'
  | 'wrong-blank-proof'
  // BA26 the count
  | 'wrong-number-of-ballots'
  | 'wrong-tally'
  | 'unknown-trustee'
  | 'repeated-decryption'
  | 'wrong-decryption'
  | 'too-few-decryptions'
  | 'wrong-result'
  // BA28 two boards
  | 'not-an-extension'

/** What is read does not hold. Thrown by readers and checks, caught where the whole is judged. */
export class Flaw extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}

/** Throws a Flaw unless it is so. */
export function insist(isSo: boolean, fault: Fault): asserts isSo {
  if (!isSo) throw new Flaw(fault)
}

/** The fault that `judge` finds; null: it holds. Anything else that it throws is thrown on. */
export function faultIn(judge: () => void): Fault | null {
  try {
    judge()
    return null
  } catch (error) {
    if (error instanceof Flaw) return error.fault
    throw error
  }
}
