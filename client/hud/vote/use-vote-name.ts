// What a decided vote was about, by its id: the last one is known, earlier ones are asked for.
import { useEffect, useState } from 'react'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { useQuestionWords } from './use-subject-words.ts'

/** Its id until it is known. */
export function useVoteName(id: DecidedVote['vote']): string {
  const last = useView(({ vote }) => vote?.decided ?? null)
  const [earlier, setEarlier] = useState<DecidedVote | null>(null)
  const { ask } = useAsk()
  const questionOf = useQuestionWords()
  const isLast = last?.vote === id
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each vote
  useEffect(() => {
    if (isLast) return
    void ask('votes.decided', {}).then(
      (answer) => answer.ok && setEarlier(answer.value.votes.find(({ vote }) => vote === id) ?? null),
    )
  }, [id, isLast])
  const decided = isLast ? last : earlier?.vote === id ? earlier : null
  return decided ? questionOf(decided) : id
}
