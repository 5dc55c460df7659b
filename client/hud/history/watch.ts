// Keeps the last head that this browser saw of a sitting, and tells when the journal that is shown does not go on from it.
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { extensionOf, type SeenHead } from '../../net/seen-history.ts'
import type { Sitting } from '../../net/sitting.ts'
import { readStored, writeStored } from '../../stored.ts'

export interface HistoryAlarm {
  readonly is: 'shorter' | 'other'
  readonly seen: SeenHead
  readonly now: SeenHead
}

/** A live line is looked at again this often: in a mass vote the journal rises with every ballot. */
const AGAIN_MS = 60_000

const keyOf = (session: string): string => `seen.${session}`

export function keptHead(session: string): SeenHead | null {
  try {
    const { seq, head, at } = JSON.parse(readStored(keyOf(session)) ?? '') as SeenHead
    return Number.isSafeInteger(seq) && typeof head === 'string' ? { seq, head, at } : null
  } catch {
    return null
  }
}

export const keepHead = (session: string, seen: SeenHead): void =>
  writeStored(keyOf(session), JSON.stringify(seen))

/** The lines of the journal after a height; null: they could not be read. */
export async function linesAfter(sitting: Sitting, seq: number): Promise<readonly JournalLine[] | null> {
  const file = await sitting.file(`journal?after=${seq}`)
  if (!file.ok) return null
  try {
    return [...fromLines(await file.value.text())]
  } catch {
    return null
  }
}

/** What is shown now, against what was seen: an alarm, or null after it was kept as seen, or could not be told. */
export async function lookAtHistory(sitting: Sitting): Promise<HistoryAlarm | null> {
  const { session, journal } = sitting.store.getState()
  if (journal.seq === 0) return null
  const now: SeenHead = { ...journal, at: sitting.now() }
  const seen = keptHead(session.id)
  if (seen !== null) {
    const lines = now.seq > seen.seq ? await linesAfter(sitting, seen.seq) : []
    if (lines === null) return null
    const extension = extensionOf(seen, now, lines)
    if (extension !== 'extends') return { is: extension, seen, now }
  }
  keepHead(session.id, now)
  return null
}

/** Looks at once, whenever the journal falls back, and from time to time; returns how to stop. */
export function watchHistory(sitting: Sitting, onAlarm: (alarm: HistoryAlarm) => void): () => void {
  let isOver = false
  let isLooking = false
  const look = async (): Promise<void> => {
    if (isLooking || isOver) return
    isLooking = true
    const alarm = await lookAtHistory(sitting)
    isLooking = false
    if (alarm !== null && !isOver) onAlarm(alarm)
  }
  void look()
  const timer = setInterval(() => void look(), AGAIN_MS)
  const unsubscribe = sitting.store.subscribe(({ journal }, { journal: before }) => {
    if (journal.seq < before.seq || (journal.seq === before.seq && journal.head !== before.head)) void look()
  })
  return () => {
    isOver = true
    clearInterval(timer)
    unsubscribe()
  }
}
