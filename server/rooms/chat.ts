// Talk in the hall: plain text, kept beside the journal where it can be erased.
import type { PersonId } from '../../shared/ids.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import { standingOf } from '../people/enter.ts'
import type { Hall } from './hall.ts'

const CHAT_GRAPHEMES = 500

/** Not idempotent: twice says it twice. */
export async function sayInChat(
  hall: Hall,
  person: PersonId,
  ask: Ask<'chat.say'>,
): Promise<Answer<'chat.say'>> {
  const attendee = hall.attendance.people.get(person)
  if (attendee === undefined) return refuse('not-entered')
  const quiet = quietFor(hall, person)
  if (quiet) return quiet
  const text = cleanText(ask.text, CHAT_GRAPHEMES, { lines: true })
  if (!text.ok) return { ok: false, refusal: { ...text.refusal, field: 'text' } }
  const { delegation } = standingOf(hall.host.standing.sitting, person)
  const line = { person, name: attendee.name, delegation, text: text.value, at: hall.house.now() }
  hall.lastSaid.set(person, line.at)
  hall.outlet.broadcast(MESSAGE.chat, await hall.talk.add(line))
  return ok(null)
}

// RO17
function quietFor({ host, lastSaid, house }: Hall, person: PersonId): Answer<'chat.say'> | null {
  const { sitting } = host.standing
  if (sitting.conduct.muted.includes(person)) return refuse('muted', 'RO17')
  if (isAtDesk(sitting, person)) return null
  const since = house.now() - (lastSaid.get(person) ?? Number.NEGATIVE_INFINITY)
  return since < sitting.conduct.chatEveryMs ? refuse('too-fast', 'RO17') : null
}

export async function recentChat(hall: Hall): Promise<Answer<'chat.recent'>> {
  return ok({ lines: await hall.talk.recent() })
}
