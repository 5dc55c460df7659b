// What the parts of the opinion floor share: its words, what it shows, and how to ask something of it.
import { createContext, use } from 'react'
import type { OpinionWords } from '../../../../shared/i18n/en/opinion.ts'
import type { OpinionAct } from '../../../../shared/lab/opinion/act.ts'
import { type OwnPlace, ownPlaceIn } from '../../../../shared/lab/opinion/map/own-place.ts'
import type { OpinionOwn, OpinionShown } from '../../../../shared/lab/opinion/shown.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'

export type { OpinionWords }

export interface OpinionHere {
  readonly words: OpinionWords
  readonly shown: OpinionShown
  readonly own: OpinionOwn
  act(act: OpinionAct): Promise<Answer<'place.act'>>
}

export const OpinionContext = createContext<OpinionHere | null>(null)

export function useOpinion(): OpinionHere {
  const here = use(OpinionContext)
  if (!here) throw new Error('OpinionContext is missing above this component')
  return here
}

export function useOwnPlace(): OwnPlace | null {
  const { shown, own } = useOpinion()
  return ownPlaceIn(shown.picture, own.answers)
}

/** How a group is called; by its place from minus to plus on the first axis. */
export const groupName = (words: OpinionWords, group: number): string =>
  words.group({ letter: words.letters[group] ?? '' })
