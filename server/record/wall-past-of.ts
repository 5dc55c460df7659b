// What was shown on the wall and when, from the journal of the wall to the annex of the minutes. What was taken off the list was shown all the same.
import type { JournalLine } from '../../shared/journal/chain.ts'
import { placedOf } from '../../shared/lab/place-chain.ts'
import type { WallEvent } from '../../shared/lab/wall/wall-types.ts'
import type { WallLine } from '../../shared/minutes/wall-line.ts'

/** `lines`: those that hold pixels may be left out. */
export function wallPastOf(lines: readonly JournalLine[]): readonly WallLine[] {
  const known = new Map<string, Pick<WallLine, 'kind' | 'title' | 'name' | 'text'>>()
  const past: WallLine[] = []
  /** what stands on the wall */
  let on: string | null = null
  const put = (exhibit: string | null, at: number) => {
    if (exhibit === on) return
    const last = past.at(-1)
    if (on !== null && last) past[past.length - 1] = { ...last, until: at }
    on = exhibit
    const what = exhibit === null ? undefined : known.get(exhibit)
    if (what) past.push({ at, until: null, ...what })
  }
  for (const line of lines) {
    const { event, at } = placedOf<WallEvent>(line)
    if (event.type === 'wall.begun') {
      const { kind, texts } = event
      known.set(event.exhibit, { kind, title: texts?.title ?? null, name: texts?.name ?? null, text: null })
    } else if (event.type === 'wall.referred')
      known.set(event.exhibit, { kind: 'text', title: null, name: null, text: event.text })
    else if (event.type === 'wall.shown') put(event.exhibit, at)
    else if (event.type === 'wall.withdrawn' && event.exhibit === on) put(null, at)
  }
  return past
}
