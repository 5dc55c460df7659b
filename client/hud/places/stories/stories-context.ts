// The gallery as the parts of its panel see it.
import { createContext, use, useState } from 'react'
import type { stories } from '../../../../shared/i18n/en/stories.ts'
import type { StoriesAct } from '../../../../shared/lab/stories/stories-acts.ts'
import type { ShownStand } from '../../../../shared/lab/stories/stories-law.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../../shared/refusal.ts'

export type StoriesWords = ReturnType<typeof stories>

export interface StoriesUse {
  readonly words: StoriesWords
  readonly stands: readonly ShownStand[]
  readonly mayWrite: boolean
  act(act: StoriesAct): Promise<Answer<'place.act'>>
}

export const StoriesContext = createContext<StoriesUse | null>(null)

export function useStories(): StoriesUse {
  const stories = use(StoriesContext)
  if (!stories) throw new Error('StoriesContext is missing above this component')
  return stories
}

/** One act of one control. */
export function useStoriesAct() {
  const { act } = useStories()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const run = async (asked: StoriesAct): Promise<boolean> => {
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
