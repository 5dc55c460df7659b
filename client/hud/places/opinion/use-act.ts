// One act of the opinion floor from one control: under way, refused, or done.
import { useState } from 'react'
import type { OpinionAct } from '../../../../shared/lab/opinion/act.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useOpinion } from './opinion-context.ts'

export interface Acting {
  readonly isBusy: boolean
  readonly refused: Refusal | null
  /** true: it is on stable storage */
  do(act: OpinionAct): Promise<boolean>
}

export function useAct(): Acting {
  const { act } = useOpinion()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  return {
    isBusy,
    refused,
    do: async (asked) => {
      if (isBusy) return false
      setBusy(true)
      setRefused(null)
      const answer = await act(asked)
      setBusy(false)
      if (!answer.ok) setRefused(answer.refusal)
      return answer.ok
    },
  }
}
