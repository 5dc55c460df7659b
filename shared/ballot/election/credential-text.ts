// The written form of a voting credential, by itself: pages that only carry one load none of the arithmetic behind it.

/** digits and letters without 0, O, I and l */
export const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** 22 signs of base 58 hold more than 128 bits */
export const CREDENTIAL_PARTS: readonly number[] = [5, 6, 5, 6]

const CREDENTIAL = new RegExp(`^${CREDENTIAL_PARTS.map((part) => `[${BASE58}]{${part}}`).join('-')}$`)

/** Does it look like one? Says whether it was mistyped, not whether it is registered. */
export const isCredential = (text: string): boolean => CREDENTIAL.test(text)
