// Why somebody gets no seat in a room, in a form that Colyseus carries to them unharmed.
import type { RefusalCode } from '../../shared/refusal.ts'
import { REFUSAL_CODES } from '../../shared/refusal-codes.ts'

const STATUS: Partial<Record<RefusalCode, number>> = {
  'bad-request': 400,
  'session-unknown': 404,
  'session-full': 409,
  'old-version': 409,
  'too-fast': 429,
  'not-saved': 500,
}

/** `code` becomes the HTTP status (403 unless the refusal has a better one), `message` is all that the visitor reads. */
export class JoinRefusal extends Error {
  readonly code: number
  constructor(refusal: RefusalCode) {
    super(refusal)
    this.code = STATUS[refusal] ?? 403
  }
}

/** Error codes of Colyseus 0.18 (shared-types, ErrorCode) in our words. */
const COLYSEUS: Readonly<Record<number, RefusalCode>> = {
  520: 'bad-request',
  522: 'session-unknown',
  524: 'token-unknown',
  525: 'not-entered',
}

const isRefusalCode = (text: unknown): text is RefusalCode => REFUSAL_CODES.includes(text as RefusalCode)

/** The refusal that an error means, or null for a fault of ours, whose text is nobody's business. */
export function refusalIn(error: unknown): RefusalCode | null {
  const { message, name, code } = Object(error) as { message?: unknown; name?: unknown; code?: unknown }
  if (isRefusalCode(message)) return message
  if (typeof code === 'number' && Object.hasOwn(COLYSEUS, code)) return COLYSEUS[code]!
  // thrown without a code when a room gives no seat
  return name === 'SeatReservationError' || String(message).endsWith('is already full.')
    ? 'session-full'
    : null
}
