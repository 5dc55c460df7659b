// The Lab as its parts see it: its words, what it shows, and how something is asked of it.
import { createContext, use } from 'react'
import type { LabWords } from '../../../../shared/i18n/en/lab.ts'
import type { LabAct, LabOwn, LabShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import { type Running, useRunning } from '../use-running.ts'

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

/** One thing asked of the Lab: under way, refused, or done. */
export const useLabAct = (): Running<LabAct> => useRunning(useLab().act)

/** What a team calls its proposal, or itself while it has none. */
export function useTeamTitle(): (team: Pick<TeamShown, 'name' | 'proposal'>) => string {
  const { words } = useLab()
  return ({ name, proposal }) => proposal?.title || name || words.erased
}
