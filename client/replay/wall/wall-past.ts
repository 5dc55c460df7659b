// What was on the wall of a hall at any moment of the past, folded from the journal of the wall by the law that kept it.

import type { JournalLine } from '../../../shared/journal/chain.ts'
import type { Placed } from '../../../shared/lab/place.ts'
import { placedOf } from '../../../shared/lab/place-chain.ts'
import { WALL_LAW } from '../../../shared/lab/wall/wall-law.ts'
import type { ShownExhibit, WallEvent, WallShown } from '../../../shared/lab/wall/wall-types.ts'
import { countUpTo } from '../count-up-to.ts'

export interface WallPast {
  /** As everyone in the hall saw it at `at`, ms since 1970; the same object while nothing changed. */
  shownAt(at: number): WallShown
  /** When something was put on the wall for the last time, ms since 1970; null: never. */
  readonly lastShownAt: number | null
}

type Gone = ReadonlyMap<string, ShownExhibit['gone']>

/** `lines`: the journal of the wall from its first entry on, without the words of pages, which are read with the pages. */
export function wallPastOf(lines: readonly JournalLine[]): WallPast {
  const events = lines.map((line) => placedOf<WallEvent>(line))
  const gone = goneIn(events)
  const empty = { count: 0, state: WALL_LAW.empty, shown: WALL_LAW.shown(WALL_LAW.empty) }
  let last = empty
  return {
    shownAt: (at) => {
      const count = countUpTo(events, at)
      if (count === last.count) return last.shown
      const from = count > last.count ? last : empty
      const state = events.slice(from.count, count).reduce(WALL_LAW.evolve, from.state)
      last = { count, state, shown: withGone(WALL_LAW.shown(state), gone) }
      return last.shown
    },
    lastShownAt:
      events.findLast(({ event }) => event.type === 'wall.shown' && event.exhibit !== null)?.at ?? null,
  }
}

/** Pages that were seen then and that nobody can open any more: taken off the list since, or erased with who brought them. */
function goneIn(events: readonly Placed<WallEvent>[]): Gone {
  const gone = new Map<string, ShownExhibit['gone']>()
  for (const { event } of events) {
    const hasPages = event.type === 'wall.begun' && event.pages > 0
    if (hasPages) gone.set(event.exhibit, event.texts === null ? 'erased' : undefined)
    else if (event.type === 'wall.withdrawn' && gone.has(event.exhibit)) gone.set(event.exhibit, 'withdrawn')
  }
  return gone
}

/** What is gone has no picture to be fetched. */
function withGone({ exhibits, now, bytesLeft }: WallShown, gone: Gone): WallShown {
  const marked = (exhibit: ShownExhibit): ShownExhibit => {
    const why = gone.get(exhibit.id)
    return why === undefined ? exhibit : { ...exhibit, gone: why }
  }
  const exhibit = now && marked(now.exhibit)
  return {
    exhibits: exhibits.map(marked),
    now: now && exhibit && { ...now, exhibit, size: exhibit.gone === undefined ? now.size : null },
    bytesLeft,
  }
}
