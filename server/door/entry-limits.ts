// How often one may try to come in: counted by the badge or the token that is shown, whatever address it comes from, so that a hundred
// people behind one router do not use up each other's tries. By address only what opens nothing is counted.
import { createHash } from 'node:crypto'
import { addressKey } from './address.ts'
import { createRates, type Pace } from './rates.ts'

/** a delegation with all its devices at once, twice over; then one every two seconds */
const SHOWN: Pace = { burst: 60, perSecond: 0.5 }
/** share of the people behind an address who may show a link that was reissued since, at once; and all of them within minutes */
const WRONG_SHARE = 0.5
const WRONG_OVER_S = 240

export interface EntryLimits {
  /** Whether this badge or token may be shown once more now; counts it. undefined: neither is shown. */
  mayShow(secret: string | undefined): boolean
  /** Counts something that opened nothing; false when this address has shown too many of them. */
  mayFail(address: string): boolean
}

/** `peoplePerAddress`: how many people may sit behind one address. `now`: ms, from any start. */
export function createEntryLimits(peoplePerAddress: number, now: () => number): EntryLimits {
  const burst = Math.max(1, Math.round(peoplePerAddress * WRONG_SHARE))
  const wrong: Pace = { burst, perSecond: peoplePerAddress / WRONG_OVER_S }
  const rates = createRates({ shown: SHOWN, wrong }, now)
  return {
    mayShow: (secret) => secret === undefined || rates.take('shown', keyOf(secret)) === 0,
    mayFail: (address) => rates.take('wrong', addressKey(address)) === 0,
  }
}

/** Secrets are kept nowhere, not even for a moment as keys. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
