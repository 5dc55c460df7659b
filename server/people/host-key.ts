// Who a host is: whoever holds the key, of which only the hash is kept. There is no account behind it.
import { hashOf, SECRET_SHAPE } from './tokens.ts'

/** What stands for a host in the store, or null without a key. */
export const hostOfKey = (key: string | undefined): string | null =>
  key !== undefined && SECRET_SHAPE.test(key) ? hashOf(key) : null
