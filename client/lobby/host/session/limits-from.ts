// The limits of a link as two fields have them, checked before they are asked for.
import { LONGEST_LINK_DAYS, MOST_BADGE_USES } from '../../../../shared/protocol/host-api.ts'

const DAY_MS = 86_400_000
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

interface Limits {
  readonly uses?: number
  /** ms since 1970 */
  readonly expiresAt?: number
}

/** null when one of them is wrong; a field that is not filled in is left out. `now`: ms since 1970. */
export function limitsFrom(end: string, uses: string, now: number): Limits | null {
  const expiresAt = TIME.test(end) ? new Date(end).getTime() : Number.NaN
  const isEnd = expiresAt > now && expiresAt <= now + LONGEST_LINK_DAYS * DAY_MS
  const count = Number(uses)
  const isCount = Number.isSafeInteger(count) && count >= 1 && count <= MOST_BADGE_USES
  if ((end !== '' && !isEnd) || (uses !== '' && !isCount)) return null
  return { ...(end === '' ? {} : { expiresAt }), ...(uses === '' ? {} : { uses: count }) }
}
