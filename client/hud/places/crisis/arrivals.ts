// What is new in the room since it was last looked at, in the order in which it is told.
import type { CrisisOwn, CrisisShown } from '../../../../shared/lab/crisis/crisis-law.ts'
import { latest } from '../../../../shared/lab/crisis/crisis-state.ts'
import type { CrisisWords } from './crisis-context.ts'

export interface Seen {
  readonly board: Pick<CrisisShown, 'events'>
  readonly own: Pick<CrisisOwn, 'briefings'> | null
}

/** Only the latest of each kind: an import of two hundred events is not read out two hundred times. */
export function arrivals(before: Seen, now: Seen, { arrived }: CrisisWords): readonly string[] {
  const known = new Map(before.board.events.map((event) => [event.id, event]))
  const fresh = now.board.events.filter(({ id }) => !known.has(id)).at(-1)
  const changed = now.board.events.filter((event) => {
    const was = known.get(event.id)
    return was && (was.versions.length !== event.versions.length || !was.withdrawn !== !event.withdrawn)
  })
  const told = new Set(before.own?.briefings.map(({ id }) => id))
  const briefing = now.own?.briefings.filter(({ id }) => !told.has(id)).at(-1)
  const said: string[] = []
  const texts = fresh && latest(fresh).texts
  if (texts) said.push(arrived.event(texts))
  const last = changed.at(-1)
  const title = last && latest(last).texts?.title
  if (last && title) said.push(last.withdrawn ? arrived.withdrawn({ title }) : arrived.corrected({ title }))
  if (briefing?.texts) said.push(arrived.briefing(briefing.texts))
  return said
}
