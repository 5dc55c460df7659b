// The board: a map to see, a bar to go through time, and the list that says everything.
import { useMemo, useState } from 'react'
import { useCrisis } from '../crisis-context.ts'
import { choose, EVERYTHING, momentsOf } from './choose.ts'
import { EventEntry } from './event-entry.tsx'
import { FilterForm, TimeBar } from './filter-form.tsx'
import { WorldMap } from './world-map.tsx'

export function BoardView({ onCorrect }: { readonly onCorrect: (event: string) => void }) {
  const { words, board } = useCrisis()
  const { events } = board
  const [choice, setChoice] = useState(EVERYTHING)
  const [picked, setPicked] = useState<string | null>(null)
  const moments = useMemo(() => momentsOf(events), [events])
  const shown = useMemo(() => choose(events, choice), [events, choice])
  const pick = (event: string) => {
    setPicked(event)
    // the list is where one reads on
    requestAnimationFrame(() => document.getElementById(`event-${event}`)?.focus())
  }
  const bar = { choice, moments, onChoose: setChoice }
  return (
    <div className="crisis-board">
      <div>
        <WorldMap events={shown} picked={picked} onPick={pick} />
        <TimeBar {...bar} />
        <FilterForm {...bar} />
      </div>
      <section className="crisis-events">
        <h4>{words.list.heading}</h4>
        {events.length > 0 && (
          <p className="hint">{words.filter.shown({ count: shown.length, sum: events.length })}</p>
        )}
        {shown.length === 0 && (
          <p className="empty">{events.length === 0 ? words.list.none : words.list.noneShown}</p>
        )}
        <ol className="event-list">
          {shown.map((event) => (
            <EventEntry
              key={event.id}
              event={event}
              isOpen={event.id === picked}
              onOpen={(isOpen) => setPicked(isOpen ? event.id : null)}
              onCorrect={() => onCorrect(event.id)}
            />
          ))}
        </ol>
      </section>
    </div>
  )
}
