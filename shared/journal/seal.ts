// What a person may want erased, or what must not be known yet, stands beside the chain; in the chain stands a commitment.

/** The erasable half: `commitment = SHA-256(0x01 ‖ salt ‖ canonical JSON of value)`, salt 128 bits in hex. */
export interface Secret {
  readonly salt: string
  readonly value: unknown
}
