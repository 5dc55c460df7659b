// The crisis room as the parts of its panel see it, and how they act in it.
import { createContext, use, useState } from 'react'
import type { crisis } from '../../../../shared/i18n/en/crisis.ts'
import type { CrisisAct } from '../../../../shared/lab/crisis/crisis-acts.ts'
import type { CrisisOwn, CrisisShown } from '../../../../shared/lab/crisis/crisis-law.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../../shared/refusal.ts'

export type CrisisWords = ReturnType<typeof crisis>

export interface CrisisUse {
  readonly words: CrisisWords
  readonly board: CrisisShown
  readonly own: CrisisOwn | null
  act(act: CrisisAct): Promise<Answer<'place.act'>>
}

export const CrisisContext = createContext<CrisisUse | null>(null)

export function useCrisis(): CrisisUse {
  const crisis = use(CrisisContext)
  if (!crisis) throw new Error('CrisisContext is missing above this component')
  return crisis
}

/** One act of one control: under way, refused, done. */
export function useCrisisAct() {
  const { act } = useCrisis()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const run = async (asked: CrisisAct): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setRefused(null)
    const answer = await act(asked)
    setBusy(false)
    if (!answer.ok) setRefused(answer.refusal)
    return answer.ok
  }
  return { isBusy, refused, run, refuse: setRefused }
}
