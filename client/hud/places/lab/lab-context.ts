// The Lab as its parts see it: its words, what it shows, and how something is asked of it.
import { createContext, use, useState } from 'react'
import type { LabWords } from '../../../../shared/i18n/en/lab.ts'
import type { LabAct, LabOwn, LabShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../../shared/refusal.ts'

export interface LabHere {
  readonly words: LabWords
  readonly lab: LabShown
  readonly own: LabOwn
  act(act: LabAct): Promise<Answer<'place.act'>>
}

export const LabContext = createContext<LabHere | null>(null)

export function useLab(): LabHere {
  const here = use(LabContext)
  if (!here) throw new Error('LabContext is missing above this component')
  return here
}

/** One thing asked of the Lab: under way, refused, or done. `run` answers the id of what was made, or null. */
export function useLabAct() {
  const { act } = useLab()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const run = async (asked: LabAct): Promise<string | null> => {
    if (isBusy) return null
    setBusy(true)
    setRefused(null)
    const answer = await act(asked)
    setBusy(false)
    if (!answer.ok) setRefused(answer.refusal)
    return answer.ok ? answer.value.id : null
  }
  return { isBusy, refused, run }
}

/** What a team calls its proposal, or itself while it has none. */
export function useTeamTitle(): (team: Pick<TeamShown, 'name' | 'proposal'>) => string {
  const { words } = useLab()
  return ({ name, proposal }) => proposal?.title || name || words.erased
}
