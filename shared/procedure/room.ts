// AG24, AG25: whether there is room for what somebody brings before the sitting. What decides, rules or withdraws is never refused.
import { type Refusal, refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import type { CommandType, Who } from './command.ts'
import type { Event } from './event.ts'
import type { Sitting } from './sitting.ts'
import { delegationOf } from './standing.ts'
import { bytesBefore, bytesOf, bytesOfDelegation, MOST_OF_DELEGATION, roomOf } from './view-room.ts'

/** What is brought in by a delegation, and counts as its own. */
const OWN: ReadonlySet<CommandType> = new Set([
  'motion.move',
  'proposal.submit',
  'proposal.reintroduce',
  'amendment.submit',
  'point.raise',
  'document.add',
])
/** What makes more of what is there, or is brought in by the desk. */
const MORE: ReadonlySet<CommandType> = new Set([
  'motion.object',
  'proposal.support',
  'amendment.support',
  'amendments.order',
  'item.add',
  'silence.open',
  'vote.annul',
  'election.open',
])

/** the fields that a new proposal, motion, amendment or election has beside what its event says */
const FIELDS = 420

/** Whether what follows from `command` by `who` has room. */
export function hasRoom(
  sitting: Sitting,
  command: CommandType,
  who: Who,
  events: readonly Event[],
): Result<null, Refusal> {
  const isOwn = OWN.has(command)
  if (events.length === 0 || (!isOwn && !MORE.has(command))) return ok(null)
  const added = events.reduce((sum, event) => sum + weightOf(event), 0)
  const delegation = delegationOf(sitting, who)
  if (isOwn && delegation !== null) {
    const own = bytesOfDelegation(sitting, delegation)
    if (own + added > MOST_OF_DELEGATION) return refuse(own === 0 ? 'too-large' : 'too-many-open', 'AG25')
  }
  return bytesBefore(sitting) + added <= roomOf(sitting) ? ok(null) : refuse('sitting-full', 'AG24')
}

/** At least so many bytes of what everyone is sent come of it; long texts are read when they are opened, and not sent. */
function weightOf(event: Event): number {
  switch (event.type) {
    case 'proposal.submitted':
      return FIELDS + bytesOf({ ...event, salt: '', text: event.text?.title ?? null })
    case 'amendment.submitted':
      return bytesOf({ ...event, salt: '', text: null })
    case 'document.added':
      return bytesOf({ ...event, salt: '', content: event.content?.title ?? null })
    case 'motion.moved':
    case 'point.raised':
    case 'silence.opened':
    case 'annulment.asked':
      return FIELDS / 2 + bytesOf({ ...event, salt: '' })
    case 'election.opened':
      // candidates, and who of them may be voted for
      return FIELDS + 2 * bytesOf({ ...event, salt: '' })
    default:
      return bytesOf({ ...event, salt: '' })
  }
}
