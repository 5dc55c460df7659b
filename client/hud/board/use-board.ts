// The board of a secret vote as the server has it, asked again while it grows, but not with every ballot.
import { useEffect, useState } from 'react'
import type { VoteId } from '../../../shared/ids.ts'
import type { BoardEvents } from '../../../shared/protocol/api.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { Sitting } from '../../net/sitting.ts'
import { useSitting, useView } from '../sitting-context.ts'

/** ms: a hall of 193 may cast in a minute */
const PAUSE_MS = 3000

export interface BoardShown {
  /** null: on its way, or refused */
  readonly board: BoardEvents | null
  readonly refused: Refusal | null
}

export function useBoard(vote: VoteId): BoardShown {
  const sitting = useSitting()
  const now = useView((view) => (view.vote?.id === vote ? view.vote.board : ''))
  const [shown, setShown] = useState<BoardShown>({ board: null, refused: null })
  const [asked, setAsked] = useState('')
  useEffect(() => {
    // the first at once
    const timer = setTimeout(() => setAsked(now), asked === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [now, asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when it has grown
  useEffect(() => {
    let isCurrent = true
    void readBoard(sitting, vote).then((read) => {
      if (isCurrent) setShown((before) => ({ board: read.board ?? before.board, refused: read.refused }))
    })
    return () => {
      isCurrent = false
    }
  }, [sitting, vote, asked])
  return shown
}

async function readBoard(sitting: Sitting, vote: VoteId): Promise<BoardShown> {
  const file = await sitting.file(`ballots/${vote}/events`)
  if (!file.ok) return { board: null, refused: file.refusal }
  return { board: JSON.parse(await file.value.text()) as BoardEvents, refused: null }
}
