// A request of a panel: under way, refused, or done.
import { useState } from 'react'
import type { Answer, Ask, RequestName } from '../../shared/protocol/messages.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { useSitting } from './sitting-context.ts'

export interface Asking {
  readonly isBusy: boolean
  readonly refused: Refusal | null
  ask<N extends RequestName>(name: N, payload: Ask<N>): Promise<Answer<N>>
}

export function useAsk(): Asking {
  const sitting = useSitting()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  return {
    isBusy,
    refused,
    ask: async (name, payload) => {
      setBusy(true)
      setRefused(null)
      const answer = await sitting.ask(name, payload)
      setBusy(false)
      if (!answer.ok) setRefused(answer.refusal)
      return answer
    },
  }
}
