// Keeps the last heads that this browser saw of a sitting, of its journal and of the boards of its secret votes, and tells when what is
// shown does not go on from them.
import type { VoteId } from '../../../shared/ids.ts'
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import type { BoardEvents } from '../../../shared/protocol/api.ts'
import { boardExtensionOf, headIn } from '../../net/seen-board.ts'
import { extensionOf, type SeenHead } from '../../net/seen-history.ts'
import type { Sitting } from '../../net/sitting.ts'
import { readStored, writeStored } from '../../stored.ts'

export interface HistoryAlarm {
  /** whose board it is; null: the journal */
  readonly vote: VoteId | null
  readonly is: 'shorter' | 'other'
  readonly seen: SeenHead
  readonly now: SeenHead
}

/** A live line is looked at again this often: in a mass vote the journal rises with every ballot. */
const AGAIN_MS = 60_000

const keyOf = (session: string, vote: VoteId | null): string =>
  vote === null ? `seen.${session}` : `seen.${session}.${vote}`

/** `vote`: of its board; null: of the journal. */
export function keptHead(session: string, vote: VoteId | null = null): SeenHead | null {
  try {
    const { seq, head, at } = JSON.parse(readStored(keyOf(session, vote)) ?? '') as SeenHead
    return Number.isSafeInteger(seq) && typeof head === 'string' ? { seq, head, at } : null
  } catch {
    return null
  }
}

export const keepHead = (session: string, seen: SeenHead, vote: VoteId | null = null): void =>
  writeStored(keyOf(session, vote), JSON.stringify(seen))

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

/** Whether a board is shorter than a moment ago, or another one of the same height. */
function hasFallen(board = '', before = ''): boolean {
  const [now, then] = [headIn(board), headIn(before)]
  if (now === null || then === null) return false
  return now.height < then.height || (now.height === then.height && now.hash !== then.hash)
}

/** What is shown now, against what was seen: an alarm, or null after it was kept as seen, or could not be told. */
export const lookAtHistory = async (sitting: Sitting): Promise<HistoryAlarm | null> =>
  (await lookAtJournal(sitting)) ?? (await lookAtBoard(sitting))

async function lookAtJournal(sitting: Sitting): Promise<HistoryAlarm | null> {
  const { session, journal } = sitting.store.getState()
  if (journal.seq === 0) return null
  const now: SeenHead = { ...journal, at: sitting.now() }
  const seen = keptHead(session.id)
  if (seen !== null) {
    const lines = now.seq > seen.seq ? await linesAfter(sitting, seen.seq) : []
    if (lines === null) return null
    const extension = extensionOf(seen, now, lines)
    if (extension !== 'extends') return { is: extension, seen, now, vote: null }
  }
  keepHead(session.id, now)
  return null
}

/** The board of the secret vote that is open, or was decided last. */
async function lookAtBoard(sitting: Sitting): Promise<HistoryAlarm | null> {
  const { session, vote } = sitting.store.getState()
  const shown = headIn(vote?.board ?? '')
  if (vote === null || shown === null) return null
  const now: SeenHead = { seq: shown.height, head: shown.hash, at: sitting.now() }
  const seen = keptHead(session.id, vote.id)
  if (seen !== null) {
    const events = now.seq > seen.seq ? await boardEventsAfter(sitting, vote.id, seen.seq) : []
    if (events === null) return null
    const extension = boardExtensionOf({ height: seen.seq, hash: seen.head }, shown, events)
    if (extension !== 'extends') return { is: extension, seen, now, vote: vote.id }
  }
  keepHead(session.id, now, vote.id)
  return null
}

async function boardEventsAfter(
  sitting: Sitting,
  vote: VoteId,
  height: number,
): Promise<readonly string[] | null> {
  const file = await sitting.file(`ballots/${vote}/events?after=${height}`)
  if (!file.ok) return null
  try {
    return (JSON.parse(await file.value.text()) as BoardEvents).events
  } catch {
    return null
  }
}

/** Looks at once, whenever journal or board falls back, and from time to time; returns how to stop. */
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
  const unsubscribe = sitting.store.subscribe(({ journal, vote }, { journal: before, vote: voteBefore }) => {
    const fellBack = journal.seq < before.seq || (journal.seq === before.seq && journal.head !== before.head)
    if (fellBack || (vote?.id === voteBefore?.id && hasFallen(vote?.board, voteBefore?.board))) void look()
  })
  return () => {
    isOver = true
    clearInterval(timer)
    unsubscribe()
  }
}
