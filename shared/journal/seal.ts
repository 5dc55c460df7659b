// What a person may want erased, or what must not be known yet, stands beside the chain; in the chain stands a commitment.
import type { Event, EventType } from '../procedure/event.ts'
import { commitmentOf } from './digest.ts'

/** The erasable half: `commitment = SHA-256(0x01 ‖ salt ‖ canonical JSON of value)`, salt 128 bits in hex. */
export interface Secret {
  readonly salt: string
  readonly value: unknown
}

/** For each type of event that seals something, the field that does not enter the chain. */
const SEALED: Partial<Record<EventType, string>> = {
  'sitting.opened': 'texts',
  'item.added': 'title',
  'document.added': 'content',
  'point.raised': 'text',
  'point.ruled': 'answer',
  'motion.moved': 'text',
  'motion.ruled-out': 'text',
  'proposal.submitted': 'text',
  'amendment.submitted': 'text',
  'vote.opened': 'question',
  'ballot.cast': 'choice',
  'silence.opened': 'question',
  'annulment.asked': 'reason',
  'lot.committed': 'seed',
  'election.opened': 'title',
  'secret.opened': 'election',
  'secret.cast': 'ballot',
  'secret.annulled': 'reason',
}

/**
 * Whose secret may be shown to whoever may read the journal: a choice is revealed by 'vote.closed' alone, the seed of a lot by
 * 'lot.drawn'.
 */
export const isReadable = (type: string): boolean => type !== 'ballot.cast' && type !== 'lot.committed'

export interface Sealed {
  readonly body: Readonly<Record<string, unknown>>
  /** undefined when the event seals nothing */
  readonly secret: Secret | undefined
}

/** Splits an event into what the chain holds and what stands beside it. */
export function seal(event: Event): Sealed {
  const { type, ...fields } = event as Event & Record<string, unknown>
  const sealed = SEALED[type]
  if (sealed === undefined) return { body: fields, secret: undefined }
  const { [sealed]: value, salt, ...body } = fields
  const secret = { salt: String(salt), value }
  return { body: { ...body, commitment: commitmentOf(secret) }, secret }
}

/** The event again. An erased secret leaves null in its field and an empty salt. */
export function unseal(
  type: string,
  body: Readonly<Record<string, unknown>>,
  secret: Secret | null | undefined,
): Event {
  const sealed = SEALED[type as EventType]
  if (sealed === undefined) return { ...body, type } as Event
  const { commitment: _, ...fields } = body
  return { ...fields, type, [sealed]: secret?.value ?? null, salt: secret?.salt ?? '' } as Event
}
