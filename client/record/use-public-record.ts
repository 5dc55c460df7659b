// The record as the page shows it, read again every few seconds while somebody looks.
import { useEffect, useState } from 'react'
import type { SessionId } from '../../shared/ids.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { type PublicRecord, readRecord } from './read-record.ts'

/** as often as a result is wanted, and no more than a page with many readers bears */
const AGAIN_MS = 5_000

export interface RecordRead {
  readonly read: PublicRecord | null
  /** why it was not read the last time */
  readonly refused: Refusal | null
  /** ms since 1970 */
  readonly at: number
  readonly again: () => void
}

export function usePublicRecord(session: SessionId, token: string | null): RecordRead {
  const [state, setState] = useState<Omit<RecordRead, 'again'>>({ read: null, refused: null, at: 0 })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read at once when asked to
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let known: PublicRecord | null = null
    const look = async () => {
      if (!document.hidden || known === null) {
        const answer = await readRecord(session, token, known)
        if (isOver) return
        if (answer.ok) known = answer.value
        setState({ read: known, refused: answer.ok ? null : answer.refusal, at: Date.now() })
      }
      timer = setTimeout(() => void look(), AGAIN_MS)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [session, token, turn])
  return { ...state, again: () => setTurn((before) => before + 1) }
}
