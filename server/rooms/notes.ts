// Notes between delegations and the desk: read by the people of their two ends alone, kept beside the journal.
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import { delegationOf, isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer, Ask, NoteEnd } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import { tellAnywhere } from './anywhere.ts'
import type { Hall } from './hall.ts'

const NOTE_GRAPHEMES = 1000

/** Whose notes a person writes and reads; null: nobody's, as a visitor. */
const endOf = (sitting: Sitting, person: PersonId): NoteEnd | null =>
  delegationOf(sitting, person) ?? (isAtDesk(sitting, person) ? 'chair' : null)

/** The people of an end. */
const peopleOfEnd = (sitting: Sitting, end: NoteEnd): readonly PersonId[] =>
  [...sitting.people.keys()].filter((person) => endOf(sitting, person) === end)

/** Not idempotent: twice sends it twice. */
export async function sendNote(
  hall: Hall,
  person: PersonId,
  ask: Ask<'note.send'>,
): Promise<Answer<'note.send'>> {
  const { sitting } = hall.host.standing
  const from = endOf(sitting, person)
  if (from === null) return refuse('not-in-delegation')
  if (ask.to !== 'chair' && !sitting.delegations.includes(ask.to)) return refuse('delegation-unknown')
  const text = cleanText(ask.text, NOTE_GRAPHEMES, { lines: true })
  if (!text.ok) return { ok: false, refusal: { ...text.refusal, field: 'text' } }
  const name = hall.attendance.people.get(person)?.name ?? ''
  const row = { person, name, from, to: ask.to, text: text.value, at: hall.house.now() }
  const note = await hall.passed.add(row)
  const readers = new Set([...peopleOfEnd(sitting, from), ...peopleOfEnd(sitting, ask.to)])
  tellAnywhere(hall, [...readers], MESSAGE.note, note)
  return ok({ note })
}

export async function recentNotes(hall: Hall, person: PersonId): Promise<Answer<'note.recent'>> {
  const end = endOf(hall.host.standing.sitting, person)
  if (end === null) return ok({ notes: [] })
  return ok({ notes: await hall.passed.of(end) })
}
