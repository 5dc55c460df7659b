// The minutes as data, fetched when the panel opens, when something is decided, and when the reader asks.
import { useEffect, useState } from 'react'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { useSitting, useView } from '../sitting-context.ts'

export interface MinutesRead {
  /** null: on their way, or refused */
  readonly minutes: Minutes | null
  readonly refused: Refusal | null
  refresh(): void
}

export function useMinutes(): MinutesRead {
  const sitting = useSitting()
  const lastClosed = useView(
    ({ vote, chapters }) => `${vote?.decided ? vote.id : ''} ${chapters.votes.annulled}`,
  )
  const [minutes, setMinutes] = useState<Minutes | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when a vote closes and when the reader asks
  useEffect(() => {
    let isCurrent = true
    void sitting.file('minutes.json').then(async (answer) => {
      const read = answer.ok ? (JSON.parse(await answer.value.text()) as Minutes) : null
      if (!isCurrent) return
      setRefused(answer.ok ? null : answer.refusal)
      if (read !== null) setMinutes(read)
    })
    return () => {
      isCurrent = false
    }
  }, [sitting, lastClosed, turn])
  return { minutes, refused, refresh: () => setTurn((before) => before + 1) }
}
