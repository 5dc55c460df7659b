// What a group of prime order is made of: the few operations from which powers, proofs and ballots are built.

export type GroupName = 'Ed25519' | 'BELENIOS-2048'

export interface RawGroup<E> {
  readonly name: GroupName
  /** the prime order q: exponents are numbers below it */
  readonly order: bigint
  readonly one: E
  readonly generator: E
  times(a: E, b: E): E
  square(a: E): E
  inverse(a: E): E
  /** an inverse costs next to nothing: digits of exponents may be negative */
  readonly hasCheapInverse: boolean
  isEqual(a: E, b: E): boolean
  /** base^exponent for an exponent that is secret, 0 ≤ exponent < order: the same steps whatever it is. `base` must be of the subgroup. */
  power(base: E, exponent: bigint): E
  /** Powers of one base for many secret exponents, quicker by a table. */
  secretBase(base: E): (exponent: bigint) => E
  /** signs that an element's text has at most */
  readonly longestText: number
  /** In the form in which Belenios writes them, in the order given. */
  encode(elements: readonly E[]): readonly string[]
  /** Null unless it is the one way to write an element. Whether that is in the subgroup is asked apart, for it costs more. */
  decode(text: string): E | null
}
