// Reporting abuse: anybody in the hall says what was done to them; the desk and the host read it, and nobody else.
import type { PersonId } from '../../shared/ids.ts'
import { isAtDesk } from '../../shared/procedure/standing.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import { standingOf } from '../people/enter.ts'
import type { Hall } from './hall.ts'

const REASON_GRAPHEMES = 500
const SHOWN = 100
/** enough for somebody who is pursued, too few to drown the desk */
const MOST_IN_A_WHILE = 5
const WHILE_MS = 600_000

/** Not idempotent: twice reports twice. What the line said is taken from the house, not from who reports it. */
export async function reportAbuse(
  hall: Hall,
  person: PersonId,
  { about, line, text: raw }: Ask<'abuse.report'>,
): Promise<Answer<'abuse.report'>> {
  const { house, host } = hall
  if (about === person) return refuse('person-unknown')
  const text = raw.trim() === '' ? ok('') : cleanText(raw, REASON_GRAPHEMES, { lines: true })
  if (!text.ok) return { ok: false, refusal: { ...text.refusal, field: 'text' } }
  const said = line === null ? undefined : (await hall.talk.recent()).find(({ id }) => id === line)
  if (said !== undefined && said.person !== about) return refuse('person-unknown')
  const name = said?.name ?? (await nameOf(hall, about))
  if (name === null) return refuse('person-unknown')
  const now = house.now()
  const before = (hall.lastReported.get(person) ?? []).filter((at) => now - at < WHILE_MS)
  if (before.length >= MOST_IN_A_WHILE) return refuse('too-fast')
  hall.lastReported.set(person, [...before, now])
  await house.store.addReport({
    ...{ session: host.session, at: now, reporter: person, about, name, text: text.value },
    delegation: standingOf(host.standing.sitting, about).delegation,
    // behind closed doors nothing that was said is kept
    quote: said === undefined || hall.isClosed ? null : said.text,
  })
  return ok(null)
}

/** null: there is nobody of this id in the sitting. */
async function nameOf({ attendance, house, host }: Hall, person: PersonId): Promise<string | null> {
  const here = attendance.people.get(person)?.name
  return here ?? (await house.store.people(host.session)).find(({ id }) => id === person)?.name ?? null
}

/** Oldest first. */
export async function listReports({ house, host }: Hall, person: PersonId): Promise<Answer<'abuse.reports'>> {
  if (!isAtDesk(host.standing.sitting, person)) return refuse('not-at-desk')
  const reports = await house.store.reports(host.session, SHOWN)
  return ok({ reports: reports.map(({ session: _, ...report }) => report) })
}

/** Harmless twice. */
export async function settleReport(
  { house, host }: Hall,
  person: PersonId,
  { report }: Ask<'abuse.settle'>,
): Promise<Answer<'abuse.settle'>> {
  if (!isAtDesk(host.standing.sitting, person)) return refuse('not-at-desk')
  await house.store.settleReport(host.session, report, house.now())
  return ok(null)
}
