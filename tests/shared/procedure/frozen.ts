// Data that cannot be changed unseen: a write to it throws, in maps too.

const refuseWrite = (): never => {
  throw new TypeError('this data is not to be changed')
}

const FROZEN = Object.fromEntries(['set', 'delete', 'clear'].map((name) => [name, { value: refuseWrite }]))

/** The same value; from now on every write to it or to anything within throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) {
    for (const item of value.values()) frozen(item)
    Object.defineProperties(value, FROZEN)
  }
  for (const item of Object.values(value)) frozen(item)
  return Object.freeze(value)
}
