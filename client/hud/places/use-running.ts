// One act of one control in a place: under way, refused, or done. While it is under way nothing more is asked by that control.
import { useState } from 'react'
import type { Answer } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/refusal.ts'

export interface Running<A> {
  readonly isBusy: boolean
  readonly refused: Refusal | null
  /** Whether it is on stable storage. */
  run(asked: A): Promise<boolean>
  /** The same; answers the id of what was made by it, or null. */
  make(asked: A): Promise<string | null>
  /** Says why something is not asked at all; null takes that back. */
  refuse(refusal: Refusal | null): void
}

export function useRunning<A>(act: (asked: A) => Promise<Answer<'place.act'>>): Running<A> {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const make = async (asked: A): Promise<string | null> => {
    if (isBusy) return null
    setBusy(true)
    setRefused(null)
    const answer = await act(asked)
    setBusy(false)
    if (!answer.ok) setRefused(answer.refusal)
    return answer.ok ? answer.value.id : null
  }
  return {
    isBusy,
    refused,
    make,
    run: async (asked) => (await make(asked)) !== null,
    refuse: setRefused,
  }
}
